using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>Bare days of the month, and days that count from today.</summary>
internal static partial class ChineseDays
{
    public static DatePart? ReadBare(Match match, DateFrame frame)
    {
        var number = Numeral.Read(match.Groups["d"].ValueSpan.TrimStart('初')) ?? 0;
        if (Calendar.DayOfMonth(number, frame) is not { } day) return null;
        if (!match.Groups["d2"].Success) return DatePart.Day(day) with { HasMonth = false };
        var last = Numeral.Read(match.Groups["d2"].ValueSpan.TrimStart('初')) ?? 0;
        return last > number && Calendar.Day(day.Year, day.Month, last) is { } to ? DatePart.Period(day, to) : null;
    }

    public static DatePart? ReadRelative(Match match, DateFrame frame)
    {
        if (!match.Groups["d"].Success) return DatePart.Known(frame.Today) with { IsDeadline = true };
        var days = match.Groups["d"].Value switch { "大前" => -3, "前" => -2, "昨" => -1, "今" => 0, "明" or "次" or "翌" => 1, "后" => 2, _ => 3 };
        return DatePart.Known(frame.Today.AddDays(days)) with { PartOfDay = match.Groups["p"].Value };
    }

    /// <summary>今明两天.</summary>
    public static DatePart? ReadPair(Match match, DateFrame frame)
    {
        var first = match.Value[0] switch { '昨' => -1, '今' => 0, _ => 1 };
        return DatePart.Period(frame.Today.AddDays(first), frame.Today.AddDays(first + 1));
    }

    [GeneratedRegex("(?:昨今|今明|明后)(?:这?[两二]?[天日])(?![气报])")]
    public static partial Regex PairRule { get; }

    [GeneratedRegex("(?<![\\d.一二三四五六七八九十第#月路街道巷弄村栋编学证室座])(?<d>" + ChineseMonths.DayNumber + @")(?:\s?[日号]?\s?(?:-{1,2}|到|至)\s?(?<d2>" + ChineseMonths.DayNumber + @"))?\s?(?:号|日(?![均常程报记后内]|之内|以内|以后|之后))(?!报告厅|多功能|活动室|阶梯|礼堂|展[厅馆]|[线楼门机房厅难问会院车厂文馆教宿舍公路桌台柜提案令地])|^(?<d>廿[一二三四五六七八九]?|卅)$")]
    public static partial Regex BareRule { get; }

    [GeneratedRegex(@"(?<d>大前|大后|(?<![目之以日此年月空几事提])前|昨|今|(?<![说证声分])明|(?<![之以今此最然日月天先])后|(?<![层档])次|翌)(?:天(?!气|天|空|下(?![午班课周]))|日(?!头条|常|程|益|后|语|文)|(?<=[昨今明前后])儿(?!童|子|女)个?|(?<=[昨今明])个儿?(?!月|季|星)|(?=[早晚]上?\s?[\d零一二两三四五六七八九十])|(?<=[昨今明前])(?<p>早|晨|晚|夜)(?!会|报|餐|期))|(?<=^|[^日号天一二三四五六末早晚上下周底])下班(?:之前|以前|前)")]
    public static partial Regex RelativeRule { get; }
}
