using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace PairingBot.Tests.Conversations;

/// <summary>Makes the activity that a line of a chat stands for.</summary>
internal sealed partial class ChatInput(string? locale, IReadOnlyList<Attachment> cards)
{
    private const string Bot = "bot";
    private int _count;

    /// <summary>Null for a line that is no input.</summary>
    public Activity? Read(string line)
    {
        if (Press().Match(line) is { Success: true } press) return Pressed(press.Groups["user"].Value, press.Groups["how"].Value == "executes", Data(press.Groups["button"].Value, press.Groups["card"].Value));
        if (Forge().Match(line) is { Success: true } forge) return Pressed(forge.Groups["user"].Value, execute: false, JObject.Parse(forge.Groups["data"].Value));
        if (Event().Match(line) is { Success: true } happening) return Happening(happening.Groups["user"].Value, happening.Groups["what"].Value);
        return Say().Match(line) is { Success: true } said ? Said(said.Groups["user"].Value, said.Groups["group"].Success, said.Groups["words"].Value) : null;
    }

    private Activity Said(string user, bool inGroup, string words)
    {
        var message = From(user, ActivityTypes.Message, inGroup);
        message.Text = Repeat().Replace(words, m => string.Concat(Enumerable.Repeat(m.Groups["what"].Value, int.Parse(m.Groups["times"].Value, CultureInfo.InvariantCulture))));
        message.Text = Regex.Replace(message.Text, @"\\u(?<code>[0-9a-fA-F]{4})|\\n", m => m.Value == "\\n" ? "\n" : ((char)Convert.ToInt32(m.Groups["code"].Value, 16)).ToString(), RegexOptions.None, TimeSpan.FromSeconds(1));
        if (inGroup && message.Text.StartsWith("@小结", StringComparison.Ordinal))
        {
            message.Text = message.Text.Replace("@小结", "<at>小结</at>", StringComparison.Ordinal);
            message.Entities = [new Mention { Type = "mention", Mentioned = new ChannelAccount(Bot, "小结"), Text = "<at>小结</at>" }];
        }

        return message;
    }

    private Activity Pressed(string user, bool execute, JObject data)
    {
        var activity = From(user, execute ? ActivityTypes.Invoke : ActivityTypes.Message, inGroup: false);
        activity.Value = data;
        if (!execute) return activity;
        activity.Name = "adaptiveCard/action";
        activity.Value = new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = data["verb"]?.DeepClone(), ["data"] = data }, ["trigger"] = "manual" };
        return activity;
    }

    private Activity Happening(string user, string what)
    {
        var activity = From(user, what switch { "joins" => ActivityTypes.ConversationUpdate, "installs" => ActivityTypes.InstallationUpdate, "types" => ActivityTypes.Typing, _ => "somethingNew" }, inGroup: false);
        if (what == "joins") activity.MembersAdded = [activity.From, activity.Recipient];
        if (what == "installs") activity.Action = "add";
        return activity;
    }

    private JObject Data(string button, string number)
    {
        var card = (JObject)cards[int.Parse(number, CultureInfo.InvariantCulture) - 1].Content;
        return (JObject)card["actions"]!.Single(a => (string?)a["title"] == button)["data"]!.DeepClone();
    }

    private Activity From(string user, string type, bool inGroup) => new()
    {
        Type = type,
        Id = $"m{++_count}",
        ChannelId = "memory",
        ServiceUrl = "https://memory.invalid/",
        Locale = locale,
        From = new ChannelAccount(user, user),
        Recipient = new ChannelAccount(Bot, "小结"),
        Conversation = new ConversationAccount(id: inGroup ? "group" : user, isGroup: inGroup ? true : null),
    };

    [GeneratedRegex(@"^(?<user>\S+) (?<how>presses|executes) (?<button>\S+) on card (?<card>\d+)$", RegexOptions.None, 1000)]
    private static partial Regex Press();

    [GeneratedRegex(@"^(?<user>\S+) sends (?<data>\{.*\})$", RegexOptions.None, 1000)]
    private static partial Regex Forge();

    [GeneratedRegex(@"^(?<user>\S+) (?<what>joins|installs|types|waves)$", RegexOptions.None, 1000)]
    private static partial Regex Event();

    [GeneratedRegex(@"^(?<user>[^:# ]+?)(?<group> in group)?: ?(?<words>.*)$", RegexOptions.None, 1000)]
    private static partial Regex Say();

    [GeneratedRegex(@"(?<what>\S)\(×(?<times>\d+)\)", RegexOptions.None, 1000)]
    private static partial Regex Repeat();
}
