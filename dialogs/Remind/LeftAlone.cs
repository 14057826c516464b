using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Remind;

/// <summary>The problems of a group that are not urged with the rest: 逾期的都催一下，难题8不用催. Taken back by asking for them again.</summary>
internal static class LeftAlone
{
    /// <summary>Where the frame keeps their numbers; no slot of the language.</summary>
    private const string Key = "leftAlone";
    private static readonly string[] Groups = [SlotNames.Branch, SlotNames.Responsible, SlotNames.Audience, SlotNames.Period];

    /// <summary>The numbers of a frame.</summary>
    public static IReadOnlyList<int> Of(Frame frame) => frame[Key]?.Numbers ?? [];

    /// <summary>Takes from a sentence which of the group are to be left alone, or are to be urged after all.</summary>
    /// <returns>True when it says so.</returns>
    /// <param name="shown">What would be urged, in the order in which it was shown.</param>
    public static bool Take(Frame frame, Recognition heard, IReadOnlyList<Problem> shown)
    {
        if (frame[SlotNames.ProblemRef] is not null || !Array.Exists(Groups, slot => frame[slot] is not null || heard.Slots[slot] is not null)) return false;
        if (!heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs)) return false;
        List<int> named = [.. refs.Items.SelectMany(item => Numbers(item, shown))], known = [.. Of(frame)];
        if (named.Count < refs.Items.Count) return false;
        var isOut = heard.Excludes || LeftOut.In(heard.Text).Any(clause => refs.Start >= clause.Start && refs.Start < clause.Start + clause.Length);
        if (isOut && shown is not [] && !named.TrueForAll(number => known.Contains(number) || shown.Any(p => p.Number.Value == number))) return false;
        if (isOut) Keep(frame, [.. known.Union(named)]);
        else if (named.TrueForAll(known.Contains)) Keep(frame, [.. known.Except(named)]);
        else return false;
        heard.Slots[SlotNames.ProblemRef] = null;
        return true;
    }

    private static void Keep(Frame frame, List<int> numbers)
    {
        frame.Values.Remove(Key);
        if (numbers is not []) frame.Values[Key] = new FrameValue("", numbers);
    }

    private static IEnumerable<int> Numbers(ItemRef item, IReadOnlyList<Problem> shown) => item switch
    {
        ItemRef.Numbered numbered => [numbered.Number],
        ItemRef.Placed placed when placed.IndexIn(shown.Count) is { } at => [shown[at].Number.Value],
        ItemRef.Titled titled => shown.Where(p => p.Title.Contains(titled.Words, StringComparison.Ordinal)).Select(p => p.Number.Value).Take(1),
        _ => [],
    };
}
