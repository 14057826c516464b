using System.Text.RegularExpressions;
using PairingBot.Language.Dates;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>Until when: a date with a deadline's words beside it, or any date where a new deadline is set.</summary>
internal sealed partial class DueReader(DateModel dates)
{
    /// <summary>A date that 前, 截止, 完成 or a stretch of its own makes a deadline.</summary>
    public bool Read(Draft draft) => Put(draft, Best(Candidates(draft).FindAll(match => IsDue(draft.Left, match)), draft.Left), "deadline");

    /// <summary>A deadline that fills a clause of its own: …，月底前弄完. Inside a measure's clause a date belongs to the measure.</summary>
    public bool ReadAside(Draft draft) => Put(draft, Candidates(draft).FindLast(match => IsClause(draft.Left, match)), "aside");

    private static bool IsClause(string left, DateMatch match)
    {
        var end = match.Start + match.Length;
        end += After().Match(left, end, Math.Min(16, left.Length - end)).Length;
        var before = Before().Match(left, Math.Max(0, match.Start - 12), Math.Min(12, match.Start));
        var start = before.Success ? before.Index : match.Start;
        return start > 0 && ",。;".Contains(left[start - 1], StringComparison.Ordinal) && (end == left.Length || ",。;! ".Contains(left[end], StringComparison.Ordinal));
    }

    /// <summary>The date that is set: the one after 到 or 为, else the last; or an amount of time from today.</summary>
    public bool ReadSet(Draft draft)
    {
        var said = Extension.Of(draft.Left);
        // 提前三天: its words are no date.
        var days = Candidates(draft).FindAll(match => said is not { Words: var words } || match.Start >= words.End || match.Start + match.Length <= words.Start);
        return Put(draft, Best(days, draft.Left), "set") || ReadAmount(draft, said);
    }

    /// <summary>The dates that were said; 暑假后, which may be one of several days, only when no clear one stands beside it.</summary>
    private List<DateMatch> Candidates(Draft draft)
    {
        var none = ImpossibleDays.Find(draft.Left);
        var at = none is null ? -1 : draft.Left.IndexOf(none, StringComparison.Ordinal); // 12月32号 holds a month, and says no day
        var found = dates.FindIn(draft.Left, draft.Now, Tense.Future).Where(match => match.Kind != DateKind.Time && (at < 0 || match.Start >= at + none!.Length || match.Start + match.Length <= at)).ToList();
        return found.Exists(match => match.Alternatives.Count == 0) ? found.FindAll(match => match.Alternatives.Count == 0) : found;
    }

    private static bool Put(Draft draft, DateMatch? match, string rule)
    {
        if (match is null) return false;
        var (start, end) = (match.Start, match.Start + match.Length);
        var cue = Before().Match(draft.Left, Math.Max(0, start - 12), Math.Min(12, start));
        var tail = After().Match(draft.Left, end, Math.Min(16, draft.Left.Length - end));
        var taken = new Mark(cue.Success ? cue.Index : start, tail.Success ? end + tail.Length : end);
        draft.Put(SlotNames.Due, DateSlots.Of(match), taken, rule);
        return true;
    }

    private static DateMatch? Best(List<DateMatch> matches, string left) =>
        matches.FindLast(match => Target().IsMatch(left.AsSpan(Math.Max(0, match.Start - 6), Math.Min(6, match.Start))))
        ?? matches.Find(match => match.Kind == DateKind.Deadline) ?? matches.LastOrDefault();

    private static bool IsDue(string left, DateMatch match)
    {
        var end = match.Start + match.Length;
        if (match.Kind == DateKind.Deadline) return true;
        if (Announced().IsMatch(left.AsSpan(Math.Max(0, match.Start - 12), Math.Min(12, match.Start)))) return true;
        if (After().Match(left, end, Math.Min(16, left.Length - end)) is { Success: true, Length: > 0 }) return true;
        var opens = match.Start == 0 || "\u0001,。;: ".Contains(left[match.Start - 1], StringComparison.Ordinal);
        return opens && (end == left.Length || "\u0001,。;! 吧".Contains(left[end], StringComparison.Ordinal));
    }

    /// <summary>给它十天, 延期两周: from today, as long as nothing else is known; a dialog counts from the date that stands.</summary>
    private static bool ReadAmount(Draft draft, Extension? said)
    {
        if (said is not { } extension) return false;
        var day = extension.Shift.From(DateOnly.FromDateTime(draft.Now));
        draft.Put(SlotNames.Due, new DateSlot(day, extension.Amount.Start, extension.Amount.Length) { Shift = extension.Shift }, extension.Words, "amount");
        return true;
    }

    [GeneratedRegex(@"(?:到|至|成|为|是|在|给|定|:|\bto|\buntil|\btill|\bby|\bdue|\bbe|\bis)\s?$")]
    private static partial Regex Target();

    // 排到两周后 is no deadline; 限期到, 截止到 and 完成时间为 are.
    [GeneratedRegex(@"(?:拟于|计划于|争取在?|力争在?|务必在?|需在|须在|要在|应在|限在?|限期|(?:截止|截至|完成|办结|解决|销号|期限|时限|日期|时间|最迟|最晚|不晚于|不迟于|延期?|推迟?|顺延|定|设|限|提前)(?:日期|时间|日)?(?:都|均|全都?)?(?:在|到|至|为|是|成|:)?|\b(?:due|by|before|until|deadline|no\slater\sthan)(?:\sdate)?(?:\sis|\son|:)?)\s?$")]
    private static partial Regex Announced();

    [GeneratedRegex(@"(?:(?:拟于|计划于|争取在?|力争在?|务必在?|需在|须在|要在|应在|限在?|限期|于|在)|(?:截止|截至|完成|办结|解决|销号)?(?:日期|时间|期限|时限|日)?(?:延期?|推迟?|顺延|改|调|放宽|宽限|延长|设|定|写|提前)?(?:到|至|为|是|成|在|:)|(?:截止|截至|期限|时限|最迟|最晚|不晚于|不迟于|due|by|before|until|deadline|no\slater\sthan)(?:日期|时间|日|\sdate)?(?:是|为|到|:|\sis|\son)?)\s?$")]
    private static partial Regex Before();

    [GeneratedRegex(@"\G\s?(?:(?:之?前|以前|内|之内)?(?:要|须|必须|得|应|务必|全部|能|可以)?(?:完成|办结|解决|截止|为限|到期|搞定|弄完|做完|办完|办好|结束|落实|销号|整改到位|到位|做好|弄好|交账|拿下|见效|为止|收尾|见分晓|了结)|之?前|以前)(?:了|吧)?")]
    private static partial Regex After();
}
