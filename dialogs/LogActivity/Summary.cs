using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Shows everything that will be written, as a card and as a text with the same facts.</summary>
internal sealed class Summary(IRoster roster, ITokenSource tokens)
{
    private const string Folder = "LogActivity";
    private static readonly CardTemplate[] Cards = [CardTemplate.Read(Folder, SpokenLanguage.Chinese), CardTemplate.Read(Folder, SpokenLanguage.English)];
    private static readonly CardTemplate[] SharedCards = [CardTemplate.Read(Field.Folder, SpokenLanguage.Chinese), CardTemplate.Read(Field.Folder, SpokenLanguage.English)];

    /// <summary>The facts in the order in which they are shown: the hole in the card, and the key of the label.</summary>
    public static IReadOnlyList<(string Hole, string Label)> Labels { get; } =
    [
        ("branch", "LabelBranch"), ("date", "LabelDate"), ("time", "LabelTime"), ("partners", "LabelPartners"), ("kinds", "LabelKinds"), ("topic", "LabelTopic"),
        ("venue", "LabelVenue"), ("participants", "LabelParticipants"), ("problem", "LabelProblem"), ("outcome", "LabelOutcome"),
    ];

    /// <summary>What will be written; the frame is complete.</summary>
    public ActivityDetails DetailsOf(LogFrame frame) =>
        new(frame.Date!.Value, [.. frame.Partners.Select(PartnerOf)], frame.Topic!)
        {
            StartsAt = frame.From,
            EndsAt = frame.To,
            Venue = frame.Venue,
            Participants = frame.Participants,
            Problem = frame.Problem is { } problem ? new ProblemNumber(problem) : null,
            Outcome = frame.Outcome,
        };

    /// <summary>The summary as a message. The same facts keep their token; other facts get a new one, and the earlier cards are out of date.</summary>
    public Activity Show(LogFrame frame, Branch branch, SpokenLanguage language)
    {
        var facts = FactsOf(frame, branch, language);
        var text = Write(facts, language);
        var digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
        if (frame.Shown != digest) frame.Show(tokens.Next(), digest);
        facts["token"] = frame.Tokens[^1];
        return Reply.Card(text, Cards[(int)language].Fill(facts));
    }

    /// <summary>Several activities in one message and card.</summary>
    public Activity ShowAll(IReadOnlyList<LogFrame> frames, Func<LogFrame, Branch> branchOf, SpokenLanguage language)
    {
        var rows = new List<(string Label, string Value)>();
        foreach (var (frame, i) in frames.Select((f, i) => (f, i)))
        {
            var facts = FactsOf(frame, branchOf(frame), language);
            rows.Add((Shared(language, "SummaryPlace", ("place", Wording.Number(i + 1))), ""));
            rows.AddRange(Labels.Where(f => facts[f.Hole] is { Length: > 0 }).Select(f => (Text(language, f.Label), facts[f.Hole]!)));
        }

        var title = Shared(language, "SummaryMany", ("count", Wording.Number(frames.Count)));
        var lines = rows.Select(r => r.Value.Length == 0 ? r.Label : Shared(language, "Fact", ("label", r.Label), ("value", r.Value)));
        var text = string.Join('\n', [title, .. lines, Shared(language, "SummaryHowMany")]);
        var digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
        if (frames[0].Shown != digest) frames[0].Show(tokens.Next(), digest);
        var card = SharedCards[(int)language].Fill(new Dictionary<string, string?>(StringComparer.Ordinal) { ["title"] = title, ["token"] = frames[0].Tokens[^1] });
        ((JArray)card["body"]![1]!["facts"]!).Add(rows.Select(r => new JObject { ["title"] = PlainText.QuoteInCard(r.Label), ["value"] = PlainText.QuoteInCard(r.Value) }));
        return Reply.Card(text, card);
    }

    /// <summary>What the summary says of one slot; null when nothing.</summary>
    public string? FactOf(LogFrame frame, Branch branch, SpokenLanguage language, string slot) =>
        FactsOf(frame, branch, language).GetValueOrDefault(slot switch { SlotNames.ProblemRef => "problem", SlotNames.Progress => "outcome", _ => slot });

    /// <summary>A label in the words of a language.</summary>
    public static string Label(SpokenLanguage language, string key) => Text(language, key);

    private static string Write(Dictionary<string, string?> facts, SpokenLanguage language)
    {
        var text = new StringBuilder(Text(language, "SummaryTitle"));
        foreach (var (hole, label) in Labels)
        {
            if (facts[hole] is not { Length: > 0 } value) continue;
            text.Append('\n').Append(TextCatalog.Embedded.Find(language, Folder, "Fact").Fill(("label", Text(language, label)), ("value", value)));
        }

        return text.Append('\n').Append(Text(language, "SummaryHow")).ToString();
    }

    private static string Shared(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, Field.Folder, key).Fill(holes);

    private static string Text(SpokenLanguage language, string key) => TextCatalog.Embedded.Find(language, Folder, key).Fill();

    private static string KindOf(SpokenLanguage language, BranchKind kind) => Text(language, kind switch
    {
        BranchKind.AdministrativeUnits => "KindAdministrativeUnits",
        BranchKind.TeachingResearch => "KindTeachingResearch",
        BranchKind.Students => "KindStudents",
        BranchKind.GovernmentAndUniversities => "KindGovernmentAndUniversities",
        _ => "KindEnterprises",
    });

    /// <summary>The facts by hole; the frame is complete.</summary>
    public Dictionary<string, string?> FactsOf(LogFrame frame, Branch? branch, SpokenLanguage language)
    {
        var details = DetailsOf(frame);
        var catalog = TextCatalog.Embedded;
        return new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["branch"] = branch?.Name,
            ["date"] = Wording.Day(language, details.HeldOn),
            ["time"] = details.StartsAt is { } from ? Wording.Time(from, details.EndsAt) : null,
            ["partners"] = Wording.List(language, details.Partners.Select(p => p.Name)),
            ["kinds"] = details.Kinds is [] ? Text(language, "KindUnknown") : Wording.List(language, details.Kinds.Select(k => KindOf(language, k))),
            ["topic"] = details.Topic,
            ["venue"] = details.Venue,
            ["participants"] = details.Participants is { } people ? catalog.Find(language, Folder, "People").Fill(("number", Wording.Number(people))) : null,
            ["problem"] = details.Problem is { } problem ? catalog.Find(language, Folder, "Problem").Fill(("number", Wording.Number(problem.Value)), ("title", frame.ProblemTitle)) : null,
            ["outcome"] = details.Outcome,
        };
    }

    private Partner PartnerOf(FramePartner partner) =>
        partner.Branch is { } id && roster.Find(new BranchId(id)) is { } branch ? new Partner(branch.Name, branch.Id, branch.Kind) : new Partner(partner.Name, null, null);
}
