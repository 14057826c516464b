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
        if (Press().Match(line) is { Success: true } press) return Pressed(press.Groups[1].Value, press.Groups[2].Value == "executes", Data(press.Groups[3].Value, press.Groups[4].Value));
        if (Forge().Match(line) is { Success: true } forge) return Pressed(forge.Groups[1].Value, execute: false, JObject.Parse(forge.Groups[2].Value));
        if (Event().Match(line) is { Success: true } happening) return Happening(happening.Groups[1].Value, happening.Groups[2].Value);
        return Say().Match(line) is { Success: true } said ? Said(said.Groups[1].Value, said.Groups[2].Success, said.Groups[3].Value) : null;
    }

    private Activity Said(string user, bool inGroup, string words)
    {
        var message = From(user, ActivityTypes.Message, inGroup);
        message.Text = Repeat().Replace(words, m => string.Concat(Enumerable.Repeat(m.Groups[1].Value, int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))));
        message.Text = Regex.Replace(message.Text, @"\\u([0-9a-fA-F]{4})|\\n", m => m.Value == "\\n" ? "\n" : ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString());
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

    [GeneratedRegex(@"^(\S+) (presses|executes) (\S+) on card (\d+)$")]
    private static partial Regex Press();

    [GeneratedRegex(@"^(\S+) sends (\{.*\})$")]
    private static partial Regex Forge();

    [GeneratedRegex(@"^(\S+) (joins|installs|types|waves)$")]
    private static partial Regex Event();

    [GeneratedRegex(@"^([^:# ]+?)( in group)?: ?(.*)$")]
    private static partial Regex Say();

    [GeneratedRegex(@"(\S)\(×(\d+)\)")]
    private static partial Regex Repeat();
}
