using System.Globalization;
using PairingBot.Language;
using PairingBot.Language.Activities;
using PairingBot.Language.Branches;
using PairingBot.Language.Dates;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;
using PairingBot.Tests.Architecture;

namespace PairingBot.Tests.Language.Slots;

/// <summary>Reads slots with the intent given, and writes them as one line: <c>due=2026-06-30 responsible=周敏</c>.</summary>
internal static class Reading
{
    public static readonly SlotReading Sample = Of(Language.Sample.Branches);

    public static SlotReading Of(IReadOnlyList<BranchName> branches)
    {
        var (model, dates) = (new BranchModel(branches), new DateModel());
        return new SlotReading(new ActivityReader(model, dates), model, dates);
    }

    public static string Say(string intent, string text, string? asked = null) =>
        Line(Sample.Read(Utterance.Of(text), new RecognitionContext(Language.Sample.Now, asked is null ? null : intent, asked), intent).Slots);

    public static string Value(string slot, string text)
    {
        var utterance = Utterance.Of(text);
        return Sample.ReadValue(utterance, new RecognitionContext(Language.Sample.Now), slot, new Mark(0, utterance.Key.Length)) is { } value ? Show(value) : "";
    }

    public static string Line(SlotValues slots) => string.Join(" ", slots.Select(slot => slot.Key + "=" + Show(slot.Value)));

    public static IEnumerable<(string Intent, string Text, string Slots)> Sentences() =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "tests/PairingBot.Tests/Language/Slots/sentences.txt"))
        where line.Length > 0 && !line.StartsWith("##", StringComparison.Ordinal)
        let parts = line.Split(" |", 3)
        select (parts[0], parts[1].Trim(), parts[2].Trim());

    private static string Show(SlotValue value) => string.Join(",", Units(value, Language.Sample.Branches));

    /// <summary>The values of a slot, one for each unit that is scored.</summary>
    public static IEnumerable<string> Units(SlotValue value, IReadOnlyList<BranchName> branches) => value switch
    {
        DateSlot date => [Day(date.Value) + (date.Time is { } time ? "T" + Clock(time) : "")],
        RangeSlot range => [Day(range.First) + "/" + Day(range.Last)],
        TimeSlot time => [Clock(time.From) + (time.To is { } to ? "-" + Clock(to) : "")],
        NumberSlot number => [number.Value.ToString(CultureInfo.InvariantCulture)],
        FlagSlot flag => [flag.Value ? "yes" : "no"],
        TextSlot words => [words.Value],
        ChoiceSlot choice => choice.Values,
        NamesSlot names => names.Names,
        RefsSlot refs => refs.Items.Select(item => item.Said),
        AudienceSlot audience => audience.Groups.Concat(audience.Branches.Select(name => Name(name, branches))),
        BranchesSlot names => names.Mentions.Select(name => Name(name, branches)),
        _ => [],
    };

    private static string Name(BranchMention name, IReadOnlyList<BranchName> branches) => name.Candidates.Count switch
    {
        0 => name.Text,
        1 => branches.First(branch => branch.Id == name.Candidates[0]).Name,
        _ => string.Join("|", name.Candidates),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
