using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>Weeks, weekends and weekdays in Chinese.</summary>
internal static partial class ChineseWeeks
{
    public static DatePart? ReadWeekday(Match match, DateFrame frame)
    {
        var monday = frame.Monday(Calendar.Steps(match.Groups["w"].Value));
        if (match.Groups["end"].Success || match.Groups["wd"].Value == "末") return Weekend(monday, match.Groups["w"].Success, frame);
        var number = Number(match.Groups["wd"].Value);
        return DatePart.Day(match.Groups["w"].Success ? monday.AddDays(number) : Bare(number, frame)) with
        {
            HasYear = match.Groups["w"].Success,
            Weekday = number,
            Alternatives = !match.Groups["w"].Success && frame.Tense == Tense.Past && frame.Monday(0).AddDays(number) == frame.Today ? [frame.Today] : [],
        };
    }

    public static DatePart Weekend(DateOnly monday, bool said, DateFrame frame)
    {
        if (!said && frame.Tense != Tense.Future && frame.Today < monday.AddDays(5)) monday = monday.AddDays(-7);
        return DatePart.Period(monday.AddDays(5), monday.AddDays(6));
    }

    /// <summary>A weekday without its week: strictly before today, or on or after it.</summary>
    public static DateOnly Bare(int weekday, DateFrame frame)
    {
        var day = frame.Monday(0).AddDays(weekday);
        if (frame.Tense == Tense.Future) return day < frame.Today ? day.AddDays(7) : day;
        return day >= frame.Today ? day.AddDays(-7) : day;
    }

    /// <summary>Monday 0 to Sunday 6, of 一 to 日, 天 or a digit.</summary>
    public static int Number(string word) => word switch
    {
        "天" or "日" or "7" => 6,
        [>= '1' and <= '6' and var digit] => digit - '1',
        _ => "一二三四五六".IndexOf(word, StringComparison.Ordinal),
    };

    public static DatePart? ReadWeek(Match match, DateFrame frame)
    {
        var monday = frame.Monday(Calendar.Steps(match.Groups["w"].Value));
        return DatePart.Period(monday, monday.AddDays(6), Grain.Week) with { IsDeadline = match.Groups["e"].Success };
    }

    /// <summary>第48周, week 48: ISO weeks of this year or the year said.</summary>
    public static DatePart? ReadNumbered(Match match, DateFrame frame)
    {
        var year = Calendar.Year(match, frame) ?? frame.Today.Year;
        if (Numeral.Read(match.Groups["n"].ValueSpan) is not (>= 1 and <= 53 and var number) || year is < 1950 or > 2099) return null;
        var monday = DateFrame.MondayOf(new DateOnly(year, 1, 4)).AddDays(7 * (number - 1));
        return DatePart.Period(monday, monday.AddDays(6), Grain.Week);
    }

    private const string Week = "(?:周|星期|礼拜)";

    [GeneratedRegex(@"(?<![一每两双\d整逢隔])(?<w>上上上?|上|本|这|当|下下下?|下)?一?个?(?:" + Week + "的?(?=" + Week + "))?(?:(?<end>双休日|周六[、和,]?周?日)|" + Week + @"(?<wd>[一二三四五六日天末](?![年岁次报])|[1-7](?![\d年岁次月日号点:.])))")]
    public static partial Regex WeekdayRule { get; }

    [GeneratedRegex("(?:(?<w>上上|上|本|这|当|下下|(?<![录记查看登写补报问等列说催加发弄]一)下)一?个?" + Week + @"|(?<w>)(?<=^|[^一二两三四五六七八九十几每个半多余\d])周(?=内|之内|底))(?<e>内|之内|以内|底)?")]
    public static partial Regex WeekRule { get; }

    [GeneratedRegex("(?:" + ChineseYears.Pattern + @")?第(?<n>\d{1,2}|[一二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])周|\bweek\s(?<n>\d{1,2})\b")]
    public static partial Regex NumberedRule { get; }
}
