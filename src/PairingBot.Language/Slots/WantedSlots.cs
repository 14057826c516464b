using System.Text.RegularExpressions;
using PairingBot.Language.Intents;

namespace PairingBot.Language.Slots;

/// <summary>Which slot a corrected value is for when its clause names none.</summary>
internal static partial class WantedSlots
{
    private static readonly string[] ByKind = [SlotNames.ProblemRef, SlotNames.Due, SlotNames.Responsible, SlotNames.Audience];

    // A notice has no deadline, but an hour to go out at.
    private static readonly string[] OfNotice = [SlotNames.ProblemRef, SlotNames.ScheduleAt, SlotNames.Responsible, SlotNames.Audience];

    /// <summary>The slots that a value without a name may be for, the likeliest first.</summary>
    /// <param name="value">What stands behind 改成 in its clause.</param>
    /// <param name="isAlone">False for 人数改成25, which says what the number is of.</param>
    public static List<string> Of(Draft draft, List<string> wrong, ReadOnlySpan<char> value, bool isAlone)
    {
        var open = wrong.FindAll(slot => !draft.Has(slot));
        List<string> wanted = open is [var only] ? [only] : [];
        foreach (var slot in open)
            if (!AreWords(slot) && IsOfKind(slot, value)) wanted.Add(slot);
        wanted.AddRange(open.FindAll(AreWords));
        foreach (var slot in draft.Context.Intent is IntentNames.Broadcast or IntentNames.Remind ? OfNotice : ByKind)
            if (IsOfKind(slot, value) && (slot != SlotNames.ProblemRef || (isAlone && draft.Context.Intent != IntentNames.LogActivity) || value.ContainsAnyExceptInRange('0', '9'))) wanted.Add(slot);
        return wanted;
    }

    public static bool AreWords(string slot) => slot is SlotNames.Title or SlotNames.Measure or SlotNames.Progress or SlotNames.Message or SlotNames.Reason;

    // A bare stretch could be words of a title or a name: only what is plainly of its kind counts.
    private static bool IsOfKind(string slot, ReadOnlySpan<char> words) => slot switch
    {
        SlotNames.ProblemRef => Numbered().IsMatch(words),
        SlotNames.Due or SlotNames.ScheduleAt => Dated().IsMatch(words),
        SlotNames.Responsible => Person().IsMatch(words),
        _ => true,
    };

    [GeneratedRegex("难题|#|第.{1,2}[个条]|^\\s?(?:应该|就)?是?\\s?#?\\d{1,4}号?\\s?$|\\bproblem\\b")]
    private static partial Regex Numbered();

    [GeneratedRegex("[日号月周底天年]|星期|礼拜|\\d[./-]\\d|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|tomorrow)")]
    private static partial Regex Dated();

    [GeneratedRegex("^\\s?(?:是|由|让|给|交给|转给|换成?|改成?|找)?(?:" + Problems.PersonNames.One + ")(?:吧|负责|牵头)?\\s?$|老师|主任|处长|科长")]
    private static partial Regex Person();
}
