using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.Problems;

/// <summary>The problem, or the problems, that something is said of.</summary>
internal sealed class ProblemField(ProblemReferences references) : Field(SlotNames.ProblemRef, "LabelProblem", "WordsProblem")
{
    private const string Words = "Problems";
    private const int MostCandidates = 5;

    /// <summary>What may be done with; when there is no such problem as was said, those are offered. Null where nothing is.</summary>
    public Func<Speaker, Problem, bool>? May { get; init; }

    /// <inheritdoc/>
    public override async ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken)
    {
        if (value is not RefsSlot { Items: [_, ..] items }) return null;
        var branch = hearing.Heard.Slots.TryGet<BranchesSlot>(SlotNames.Branch, out var named) && named.Mentions is [{ Candidates: [var only] }] ? new BranchId(only) : (BranchId?)null;
        var (found, missing) = (new List<Problem>(), new List<int>());
        foreach (var item in items)
        {
            var meant = await references.FindAsync(item, branch, hearing.Context, cancellationToken);
            if (meant is [] && value.Length == 0 && item is ItemRef.Last) return null; // only implied, and nothing was spoken of: it is asked for
            if (meant is [] && item is ItemRef.Numbered unknown && items is [_, _, ..])
            {
                missing.Add(unknown.Number);
                continue;
            }

            if (meant is []) return await MissingAsync(item, hearing, cancellationToken);
            if (meant is not [var problem]) return new Reading.Unclear(new FrameChoice(Slot, item.Said, [.. meant.Take(MostCandidates).Select(p => p.Number.Value)], [.. meant.Take(MostCandidates).Select(p => Name(p, hearing.Language))]) { Owners = [.. meant.Take(MostCandidates).Select(p => p.Branch.Value)] });
            if (!found.Contains(problem)) found.Add(problem);
        }

        if (missing is not [])
        {
            var unknown = new Objection(Slot, Words, "UnknownNumber", ("number", Wording.List(hearing.Language, missing.Select(Wording.Number))));
            if (found is []) return new Reading.Wrong(unknown);
            unknown.Say(hearing.Turn); // the others of the list are gone on with
        }

        List<string> names = [.. found.Select(p => Name(p, hearing.Language))];
        return new Reading.Taken(new FrameValue(Wording.List(hearing.Language, names), [.. found.Select(p => p.Number.Value)]) { Names = names });
    }

    /// <inheritdoc/>
    public override object Report(FrameValue value) => value.Numbers is [var only] ? only : value.Numbers!;

    /// <inheritdoc/>
    public override string Show(FrameValue value, SpokenLanguage language) => value.Names is { } names ? Wording.List(language, names) : value.Text;

    /// <summary>One of several gives way to another; the others stay.</summary>
    public override FrameValue Join(FrameValue? before, FrameValue said, Recognition heard)
    {
        if (before?.Numbers is not [_, _, ..] known || (heard.Replaces as RefsSlot)?.Items is not { } denied) return said;
        int[] gone = [.. denied.SelectMany(item => Meant(item, before)).Distinct()];
        if (gone is []) return said;
        List<(int Number, string Name)> left = [.. known.Select((number, i) => (number, NameAt(before, i))).Where(p => !gone.Contains(p.number))];
        left.AddRange((said.Numbers ?? []).Select((number, i) => (number, NameAt(said, i))).Where(p => !left.Exists(l => l.Number == p.number)));
        return new FrameValue("", [.. left.Select(l => l.Number)]) { Names = [.. left.Select(l => l.Name)] };
    }

    /// <summary>Which of several known ones an item means: by number, by its place among them, or by words of its name.</summary>
    private static IEnumerable<int> Meant(ItemRef item, FrameValue known) => item switch
    {
        ItemRef.Numbered numbered => known.Numbers!.Where(n => n == numbered.Number),
        ItemRef.Placed placed when placed.IndexIn(known.Numbers!.Count) is { } at => [known.Numbers[at]],
        ItemRef.Titled titled when known.Names is { } names => SharedWords.Choose(titled.Words, names).Select(i => known.Numbers![i]),
        _ => [],
    };

    private static string NameAt(FrameValue value, int place) => value.Names is { } names && place < names.Count ? names[place] : Wording.Number(value.Numbers![place]);

    /// <inheritdoc/>
    public override SlotValue? Except(FrameValue known, SlotValue excluded)
    {
        int[] gone = [.. ((excluded as RefsSlot)?.Items ?? []).SelectMany(item => Meant(item, known))];
        int[] left = [.. (known.Numbers ?? []).Except(gone)];
        return left is [] || left.Length == known.Numbers?.Count ? null : new RefsSlot([.. left.Select(n => new ItemRef.Numbered(n))], 0, 0);
    }

    private async Task<Reading> MissingAsync(ItemRef said, Hearing hearing, CancellationToken cancellationToken)
    {
        var (objection, speaker) = (Unknown(Slot, said), hearing.Turn.Speaker);
        var offered = May is { } may ? await references.OfferAsync(speaker, problem => may(speaker, problem), MostCandidates, cancellationToken) : [];
        return offered is []
            ? new Reading.Wrong(objection)
            : new Reading.Missing(objection, new FrameChoice(Slot, said.Said, [.. offered.Select(p => p.Number.Value)], [.. offered.Select(p => Name(p, hearing.Language))]) { AreOffered = true, Owners = [.. offered.Select(p => p.Branch.Value)] });
    }

    /// <summary>A problem as people are shown it: its number and title.</summary>
    public static string Name(Problem problem, SpokenLanguage language) =>
        TextCatalog.Embedded.Find(language, Words, "Name").Fill(("number", Wording.Number(problem.Number.Value)), ("title", problem.Title));

    /// <summary>Why nothing was found.</summary>
    public static Objection Unknown(string? slot, ItemRef said) => said switch
    {
        ItemRef.Numbered numbered => new Objection(slot, Words, "UnknownNumber", ("number", Wording.Number(numbered.Number))),
        ItemRef.Placed { Place: > 0 } placed => new Objection(slot, Words, "UnknownPlace", ("place", Wording.Number(placed.Place))),
        ItemRef.Last or ItemRef.Placed => new Objection(slot, Words, "UnknownLast"),
        _ => new Objection(slot, Words, "UnknownWords", ("words", said.Said)),
    };
}
