using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;

namespace PairingBot.Tests.Conversations;

/// <summary>Writes what the bot does as the lines of a chat.</summary>
internal static class Transcript
{
    /// <summary>A message with its buttons, and the card's facts when they are asked for.</summary>
    public static IEnumerable<string> Message(Activity reply, string here, bool showsCards)
    {
        var to = reply.Conversation?.Id is { } conversation && conversation != here ? "bot→" + conversation : "bot";
        var card = reply.Attachments?.Select(a => a.Content).OfType<JObject>().FirstOrDefault();
        var buttons = reply.SuggestedActions?.Actions.Select(a => a.Title).Concat(Titles(card)) ?? Titles(card);
        yield return Indent($"{to}: {reply.Text}{string.Concat(buttons.Select(b => $" [{b}]"))}");
        if (showsCards && card is not null) yield return Indent("card: " + string.Join('\n', Facts(card)));
    }

    /// <summary>An invoke's synchronous answer.</summary>
    public static string Answer(string answer) => Indent("answer: " + answer);

    /// <summary>What stands in the ledger now that did not before.</summary>
    public static string Saved(PairingActivity activity, ChatRoster roster)
    {
        var details = activity.Details;
        string?[] values =
        [
            roster.Find(activity.Branch)!.Name,
            details.HeldOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (details.StartsAt is { } from ? $" {from:HH:mm}" : "") + (details.EndsAt is { } to ? $"-{to:HH:mm}" : ""),
            string.Join('+', details.Partners.Select(p => p.Branch is null ? $"({p.Name})" : p.Name)),
            details.Topic,
            details.Venue,
            details.Participants is { } people ? $"{people}人" : null,
            details.Problem is { } problem ? $"难题{problem.Value}" : null,
            details.Outcome,
        ];
        return $"saved: 活动{activity.Number.Value} " + string.Join(" | ", values.OfType<string>());
    }

    /// <summary>A problem that is not as it was.</summary>
    public static string Stored(Problem problem, ChatRoster roster)
    {
        var facts = problem.Facts;
        string?[] values =
        [
            roster.Find(facts.Branch)!.Name,
            facts.Title,
            problem.TakenBackAt is null ? facts.State.ToString() : "taken back",
            facts.Priority == ProblemPriority.Key ? "key" : null,
            facts.Responsible is { } person ? person.Name + (person.Member is { } member ? $"#{member.Value}" : "") : null,
            facts.Due is { } due ? "due " + Day(due) : null,
            facts.Source?.ToString(),
            facts.Pending is { } pending ? pending.NewDue is { } later ? "asked for " + Day(later) : "asked for sign-off" : null,
            facts.Measures > 0 ? $"{facts.Measures} measures" : null,
        ];
        return $"stored: 难题{problem.Number.Value} " + string.Join(" | ", values.OfType<string>());

        static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>An activity that was taken back.</summary>
    public static string TakenBack(PairingActivity activity) => $"taken back: 活动{activity.Number.Value}";

    private static string Indent(string text) => text.Replace("\n", "\n  ", StringComparison.Ordinal).TrimEnd();

    private static IEnumerable<string> Titles(JObject? card) => card?["actions"]?.Select(a => (string)a["title"]!) ?? [];

    private static IEnumerable<string> Facts(JObject card) =>
        card["body"]!.SelectMany(e => e["facts"]?.Select(f => $"{f["title"]}={f["value"]}") ?? [(string)e["text"]!]);
}
