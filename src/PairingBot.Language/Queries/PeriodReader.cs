using System.Text.RegularExpressions;
using PairingBot.Language.Dates;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>The period that is asked about; 去年和前年 are one that holds both.</summary>
internal sealed partial class PeriodReader(DateModel dates)
{
    /// <summary>True when several periods were named side by side.</summary>
    public bool Read(Draft draft, Tense tense)
    {
        var found = dates.FindIn(draft.Left, draft.Now, tense).FindAll(match => match.Kind != DateKind.Time && !(match.IsHoliday && !Season().IsMatch(draft.Left)));
        if (found.Count == 0) return false;
        var today = DateOnly.FromDateTime(draft.Now);
        var first = found[0];
        var (from, to) = (First(first, today), first.To);
        var (start, end) = (first.Start, first.Start + first.Length);
        var several = false;
        foreach (var next in found.Skip(1))
        {
            if (next.Start - end > 3 || !Joint().IsMatch(draft.Left.AsSpan(end, next.Start - end))) break;
            (from, to) = (Min(from, next.From), next.To > to ? next.To : to);
            end = next.Start + next.Length;
            several = true;
        }

        var tail = Tail().Match(draft.Left, end);
        draft.Put(SlotNames.DateRange, new RangeSlot(from, to, start, end - start), new Mark(start, end + tail.Length), "said");
        return several;
    }

    /// <summary>月底前到期的: from today to that day.</summary>
    private static DateOnly First(DateMatch match, DateOnly today) => match.Kind == DateKind.Deadline && match.From == match.To && match.To >= today ? today : match.From;

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;

    [GeneratedRegex("^\\s?(?:和|与|跟|及|、|,|/|对比|比|and)\\s?$")]
    private static partial Regex Joint();

    [GeneratedRegex("暑假|寒假|国庆|五一|春节|期间|假期|以来")]
    private static partial Regex Season();

    [GeneratedRegex("\\G(?:期间|之间|以内|里|内|份|当中|全年|整年|度)?的?")]
    private static partial Regex Tail();
}
