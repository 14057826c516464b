using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PairingBot.Domain.Permissions;
using PairingBot.Tests.Conversations;

namespace PairingBot.Tests.Permissions;

/// <summary>One sequence, played against the real dialogs. It has conversations and problems of its own, in an organisation that others have used before it.</summary>
internal sealed partial class Scene(IChatHost host, int number)
{
    /// <summary>Problems of a sequence have numbers from ten times its own.</summary>
    public const int Problems = 10;

    private const string Example = "K7QM-4T9X";
    private readonly List<JObject> _buttons = [];
    private readonly List<string> _lines = [];
    private readonly List<PermittedAction> _refused = [];
    private readonly Dictionary<string, string> _senders = new(StringComparer.Ordinal);
    private Request? _asked;

    /// <summary>What was asked for in words and refused for who asked.</summary>
    public IReadOnlyCollection<PermittedAction> Refused => _refused;

    /// <summary>Who sent a message of this sequence.</summary>
    public string SenderOf(string activityId) => _senders[activityId];

    /// <summary>A code that came where it must not.</summary>
    public string? Leak { get; private set; }

    public override string ToString() => string.Join('\n', _lines);

    public async Task PlayAsync(Step step)
    {
        var account = Pick(People.Accounts, step.Who);
        var activity = Begin(account, step);
        _senders.Add(activity.Id, account);
        switch (step.Means)
        {
            case Means.Request: Say(activity, (_asked = Pick(Phrases.Requests, step.A)).Text, step); break;
            case Means.Answer: Say(activity, Pick(Phrases.Answers, step.A), step); break;
            case Means.LatestButton when _buttons is not []: Press(activity, Confirming(), step); break;
            case Means.AnyButton when _buttons is not []: Press(activity, Pick(_buttons, step.A), step); break;
            default: Press(activity, Forged(step), step); break;
        }

        _lines.Add($"{account} in {activity.Conversation.Id}: {activity.Text}{activity.Value}");
        var answer = await host.DeliverAsync(activity);
        if (_asked?.Asks is { } action && (Refusing.Says(answer.Answer) || answer.Replies.Any(r => Refusing.Says(r.Text)))) _refused.Add(action);
        foreach (var reply in answer.Replies) Note(reply, account);
        if (answer.Answer is { } text) _lines.Add("  answer: " + text);
    }

    private Activity Begin(string account, Step step)
    {
        var whose = step.Place switch { Place.Own => account, Place.Others => Pick(People.Accounts, step.C), _ => "group" };
        return new Activity
        {
            Type = ActivityTypes.Message,
            Id = string.Create(CultureInfo.InvariantCulture, $"s{number}-{_senders.Count}"),
            ChannelId = "memory",
            ServiceUrl = "https://memory.invalid/",
            Locale = "zh-CN",
            From = new ChannelAccount(account, "党委办公室", role: "admin", aadObjectId: Pick(People.Accounts, step.B)), // what a client claims counts for nothing
            Recipient = new ChannelAccount("bot", "小结"),
            Conversation = new ConversationAccount(id: string.Create(CultureInfo.InvariantCulture, $"{whose}#{number}"), isGroup: step.Place == Place.Group ? true : null),
        };
    }

    private void Say(Activity activity, string phrase, Step step)
    {
        activity.Text = Hole().Replace(phrase, hole => hole.Value switch
        {
            "{problem}" => Number((number * Problems) + (step.B % Problems)),
            "{branch}" => Pick(People.Branches, step.B),
            "{member}" => Pick(People.Names, step.C),
            _ => Number((step.B % 4) + 1),
        });
        if (activity.Conversation.IsGroup != true) return;
        activity.Text = "<at>小结</at> " + activity.Text;
        activity.Entities = [new Mention { Type = "mention", Mentioned = new ChannelAccount("bot", "小结"), Text = "<at>小结</at>" }];
    }

    private static void Press(Activity activity, JObject button, Step step)
    {
        var data = (JObject)button.DeepClone();
        if (step.C % 3 == 0) data.Merge(new JObject { ["speaker"] = step.B, ["member"] = step.B, ["branch"] = 1, ["roles"] = 31, ["problem"] = step.B % Problems, ["from"] = "办公室甲" });
        if (step.C % 5 == 0) data["verb"] = "confirm";
        activity.Value = data;
        if (step.C % 2 == 0) return;
        activity.Type = ActivityTypes.Invoke;
        activity.Name = "adaptiveCard/action";
        activity.Value = new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = data["verb"]?.DeepClone(), ["data"] = data }, ["trigger"] = "manual" };
    }

    /// <summary>Of the last card the button that saves.</summary>
    private JObject Confirming() => _buttons.FindLast(b => (string?)b["verb"] == "confirm") ?? _buttons[^1];

    /// <summary>Tokens of tests are counted, so that a guess may well be one; in the product they are random.</summary>
    private JObject Forged(Step step) => new()
    {
        ["verb"] = Pick(["confirm", "received", "change", "cancel", "approve"], step.A),
        ["token"] = Pick([$"token{step.B % 400}", Number(step.B % 9), $"p{number * Problems}.0", ""], step.C),
    };

    private void Note(Activity reply, string sender)
    {
        var to = reply.Conversation?.Id ?? "?";
        _lines.Add($"  bot → {to}: {reply.Text?.ReplaceLineEndings(" / ")}");
        _buttons.AddRange((reply.Attachments ?? []).Select(a => a.Content).OfType<JObject>().SelectMany(card => card["actions"] ?? new JArray()).Select(a => a["data"]).OfType<JObject>());
        var mayHaveOne = !to.StartsWith("group", StringComparison.Ordinal) && !sender.StartsWith("党员", StringComparison.Ordinal) && sender != People.Stranger;
        if (!mayHaveOne && Code().Matches(reply.Text ?? "").Any(m => m.Value != Example)) Leak = $"a code went to {to}";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static T Pick<T>(IReadOnlyList<T> from, int index) => from[index % from.Count];

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();

    [GeneratedRegex("(?<![A-Z0-9-])[A-Z0-9]{4}-[A-Z0-9]{4}(?![A-Z0-9-])", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
