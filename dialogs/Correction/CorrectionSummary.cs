using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.LogActivity;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;

namespace PairingBot.Dialogs.Correction;

/// <summary>Shows what a correction changes, before → after, as a card and as a text with the same facts.</summary>
internal sealed class CorrectionSummary(Summary summary, IRoster roster, ITokenSource tokens)
{
    private static readonly CardTemplate[] Cards = [CardTemplate.Read(Field.Folder, SpokenLanguage.Chinese), CardTemplate.Read(Field.Folder, SpokenLanguage.English)];

    /// <summary>The message that waits for a yes. The same changes keep their token; other ones get a new one, and the earlier cards are out of date.</summary>
    public Activity Show(LogFrame frame, SpokenLanguage language)
    {
        var saved = frame.Saved!;
        var changes = Differences(saved.Facts, frame, language).Select(d => (d.Label, Change: Change(language, d.Before, d.After))).ToList();
        var title = ActivityWording.Text(language, "SummaryTitle", ("number", Wording.Number(saved.Number)), ("date", Wording.Day(language, saved.Facts.Date!.Value)), ("partners", Wording.List(language, saved.Facts.Partners.Select(p => p.Name))), ("topic", saved.Facts.Topic));
        var text = string.Join('\n', [title, .. changes.Select(c => Fact(language, c.Label, c.Change)), ActivityWording.Text(language, "SummaryHow")]);
        var digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
        if (frame.Shown != digest) frame.Show(tokens.Next(), digest);
        var card = Cards[(int)language].Fill(new Dictionary<string, string?>(StringComparer.Ordinal) { ["title"] = title, ["token"] = frame.Tokens[^1] });
        ((JArray)card["body"]![1]!["facts"]!).Add(changes.Select(c => new JObject { ["title"] = c.Label, ["value"] = PlainText.QuoteInCard(c.Change) }));
        return Reply.Card(text, card);
    }

    /// <summary>Asks what to change, with all that is saved.</summary>
    public Activity AskWhat(LogFrame frame, SpokenLanguage language)
    {
        var saved = frame.Saved!;
        var facts = FactsOf(saved.Facts, language);
        var lines = Summary.Labels.Where(f => facts[f.Hole] is { Length: > 0 }).Select(f => Fact(language, Summary.Label(language, f.Label), facts[f.Hole]));
        return Reply.Text(string.Join('\n', [ActivityWording.Text(language, "AskWhat", ("number", Wording.Number(saved.Number))), .. lines, ActivityWording.Text(language, "AskWhatHow")]), []);
    }

    /// <summary>What is different, in one sentence: 人数由18人改为15人.</summary>
    public string Describe(LogFrame before, LogFrame after, SpokenLanguage language) =>
        string.Join(ActivityWording.Text(language, "Separator"), Differences(before, after, language).Select(d => Describe(d, language)));

    private static string Describe((string Hole, string Label, string? Before, string? After) difference, SpokenLanguage language)
    {
        var (hole, label, before, after) = difference;
        var key = string.IsNullOrEmpty(before) ? "DescribedAdded" : string.IsNullOrEmpty(after) ? "DescribedRemoved" : "DescribedChange";
        return ActivityWording.Text(language, key, ("label", label), ("before", Shown(before)), ("after", Shown(after)));

        // What people wrote is set apart from the sentence.
        string? Shown(string? value) => hole is "topic" or "venue" or "outcome" ? ActivityWording.Text(language, "Quoted", ("text", value)) : value;
    }

    private static string Fact(SpokenLanguage language, string label, string? value) => TextCatalog.Embedded.Find(language, "LogActivity", "Fact").Fill(("label", label), ("value", value));

    private List<(string Hole, string Label, string? Before, string? After)> Differences(LogFrame before, LogFrame after, SpokenLanguage language)
    {
        var (old, now) = (FactsOf(before, language), FactsOf(after, language));
        return [.. Summary.Labels.Where(f => old[f.Hole] != now[f.Hole]).Select(f => (f.Hole, Summary.Label(language, f.Label), old[f.Hole], now[f.Hole]))];
    }

    private static string Change(SpokenLanguage language, string? before, string? after) => (before, after) switch
    {
        (null or "", _) => ActivityWording.Text(language, "Added", ("after", after)),
        (_, null or "") => ActivityWording.Text(language, "Removed", ("before", before)),
        _ => ActivityWording.Text(language, "Change", ("before", before), ("after", after)),
    };

    /// <summary>The facts by hole.</summary>
    public Dictionary<string, string?> FactsOf(LogFrame frame, SpokenLanguage language) => summary.FactsOf(frame, roster.Find(new BranchId(frame.Branch ?? 0)), language);
}
