using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>By how much a deadline is put off or brought forward: 延期两周, 再给十天, 提前三天, by another week.</summary>
/// <param name="Words">All of the words.</param>
/// <param name="Amount">Those of the amount.</param>
internal readonly partial record struct Extension(Mark Words, Mark Amount, DateShift Shift)
{
    /// <summary>The first one in a text; null when there is none.</summary>
    public static Extension? Of(string left)
    {
        var match = Said().Match(left);
        if (!match.Success) return null;
        var words = match.Groups["en"].Success ? match.Groups["en"] : match.Groups["zh"];
        var number = words.Value.Replace("more ", "", StringComparison.Ordinal);
        if (!number.Contains(' ', StringComparison.Ordinal) && match.Groups["en"].Success) number = "a " + number; // another week
        var read = (match.Groups["en"].Success ? English() : Chinese()).Match(number);
        if (!read.Success || Dates.Amount.Read(read) is not { Clock: null } amount) return null;
        var sign = match.Groups["back"].Success || match.Groups["earlier"].Success ? -1 : 1;
        return new Extension(Segments.Of(match), Segments.Of(words), new DateShift(sign * amount.Months, sign * amount.Days, sign * (amount.WorkingDays ?? 0)) { IsMore = match.Groups["more"].Success });
    }

    [GeneratedRegex(@"(?:(?<back>提前|往前(?:提|挪|赶)|早)|(?<more>再)?(?:延期?|推迟|推后|顺延|宽限|宽|展期|缓|给|拖|往后(?:延|推|拖|挪)|加|放宽|延长|多给))(?:它|他们|我们|我|咱们?|一下|再|个)?(?<zh>(?:[一二两俩仨三四五六七八九十半]{1,3}|\d{1,3})个?(?:天|日|周|星期|礼拜|月|工作日|半月|季度|年)半?)(?!的?(?:时间)?(?:里|内)?(?:催|提醒|告诉|通知))|\b(?:(?<back>forward|up|sooner|(?:shorten|cut|reduce)\b[^,.;]{0,30}?)\s)?(?:by|(?<more>another)|for|give\sit|(?<more>extra))\s(?:(?<more>another)\s)?(?<en>(?:(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s)?(?:more\s)?(?:working\s)?(?:days?|weeks?|months?))\b(?<earlier>\s(?:earlier|sooner)\b)?")]
    private static partial Regex Said();

    [GeneratedRegex("^" + Dates.Amount.Chinese + "$")]
    private static partial Regex Chinese();

    [GeneratedRegex("^" + Dates.Amount.English + "$")]
    private static partial Regex English();
}
