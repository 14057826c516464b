using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>An amount of time: days and months, a stretch of the clock, or working days.</summary>
internal readonly record struct Amount(int Months, int Days, TimeSpan? Clock, int? WorkingDays)
{
    /// <summary>Groups <c>n</c>, <c>u</c>, <c>half</c> in Chinese.</summary>
    public const string Chinese =
        @"(?:(?<n>(?<![\d.])\d{1,4}|[零一二两三四五六七八九十百廿卅俩仨]{1,7})[多来余]?个?(?<half>半)?多?|(?<n>半)个?)(?<u>工作日|自然日|整?天|日|周|星期|礼拜|(?<=[个半俩仨多])月|季度|整?年|小时|钟头|分钟|刻钟)(?<half>半)?";

    /// <summary>Groups <c>n</c>, <c>u</c>, <c>half</c> in English: two weeks, half an hour, a year and a half, one working day.</summary>
    public const string English =
        @"(?:(?<half>half)\s(?:an?\s)?|(?:the\s)?(?<n>\d{1,4}|(?:a\s)?(?:couple|pair)\sof|an?|(?:twenty|thirty|forty|fifty|sixty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)[\s-](?:and\s(?<half>a\shalf)\s|full\s|more\s)?)(?<u>fortnight|quarter|day|week|month|year|hour|minute|min|hr|(?:working|business|work)\s?day)s?'?(?:\sand\s(?<half>a\shalf))?";

    private const string Digits = "一二两三四五六七八九";

    /// <summary>Null when the words say no amount, or one beyond the calendar.</summary>
    public static Amount? Read(Match match)
    {
        var said = match.Groups["n"].Value;
        if (Number(said, match.Groups["half"].Success) is not { } number || number > 1500) return null;
        var half = said == "半" || match.Groups["half"].Success;
        return match.Groups["u"].Value.TrimStart('整') switch
        {
            "工作日" or "working day" or "business day" or "work day" or "workday" => new Amount(0, 0, null, number),
            "周" or "星期" or "礼拜" or "week" => Of(0, (7 * number) + (half ? 3 : 0)),
            "fortnight" => Of(0, 14 * number),
            "月" or "month" => Of(number, half ? 15 : 0),
            "季度" or "quarter" => Of(3 * number, 0),
            "年" or "year" => number > 125 ? null : Of((12 * number) + (half ? 6 : 0), 0),
            "小时" or "钟头" or "hour" or "hr" => Minutes((60 * number) + (half ? 30 : 0)),
            "刻钟" => Minutes(15 * number),
            "分钟" or "minute" or "min" => Minutes(number),
            _ => Of(0, number),
        };
    }

    public DateOnly From(DateOnly day, int sign, DateFrame frame) =>
        WorkingDays is { } count ? frame.WorkingDay(day, sign * count) : day.AddMonths(sign * Months).AddDays(sign * Days);

    private static Amount Of(int months, int days) => new(months, days, null, null);

    private static Amount Minutes(int minutes) => new(0, 0, TimeSpan.FromMinutes(minutes), null);

    private static int? Number(string said, bool half)
    {
        if (said.Length == 0) return half ? 0 : 1;
        if (said == "半") return 0;
        // 两三天 is not 23 days: the larger number is the safer.
        if (said.Length == 2 && Digits.Contains(said[0], StringComparison.Ordinal) && Digits.Contains(said[1], StringComparison.Ordinal)) return Numeral.Read(said.AsSpan(1));
        return said.EndsWith(" of", StringComparison.Ordinal) ? 2 : Numeral.Read(said);
    }
}
