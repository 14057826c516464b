using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>An amount of time: days, months, hours or working days.</summary>
internal readonly record struct Amount(int Months, int Days, int? Hours, int? WorkingDays)
{
    /// <summary>Groups <c>n</c> (number or 半), <c>u</c> (unit), <c>half</c> (…半); half a month is 15 days, half a year six months.</summary>
    public static Amount? Read(Match match)
    {
        var said = match.Groups["n"].Value;
        var only = said == "半";
        if ((only ? 0 : said.Length == 0 ? 1 : Numeral.Read(said)) is not { } number || number > 1500) return null;
        var half = only || match.Groups["half"].Success;
        // Nobody plans more than 125 years ahead, and the calendar ends.
        return match.Groups["u"].Value switch
        {
            "工作日" or "working day" => new Amount(0, 0, null, number),
            "周" or "星期" or "礼拜" or "week" => new Amount(0, (7 * number) + (half ? 3 : 0), null, null),
            "月" or "month" => new Amount(number, half ? 15 : 0, null, null),
            "季度" => new Amount(3 * number, 0, null, null),
            "年" or "year" when number > 125 => null,
            "年" or "year" => new Amount((12 * number) + (half ? 6 : 0), 0, null, null),
            "小时" or "钟头" or "hour" => new Amount(0, 0, number, null),
            _ => new Amount(0, number, null, null),
        };
    }

    public DateOnly From(DateOnly day, int sign) => day.AddMonths(sign * Months).AddDays(sign * Days);
}
