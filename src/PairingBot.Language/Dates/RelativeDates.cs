using System.Text.RegularExpressions;

namespace PairingBot.Language.Dates;

/// <summary>Chinese dates that count from today: days, weeks, amounts of time.</summary>
internal static partial class RelativeDates
{
    public static DatePart? ReadDay(Match match, DateFrame frame)
    {
        var days = match.Groups["d"].Value switch { "大前" => -3, "前" => -2, "昨" => -1, "今" => 0, "明" => 1, "后" => 2, _ => 3 };
        return DatePart.Day(frame.Today.AddDays(days)) with { PartOfDay = match.Groups["p"].Value, HasYear = true };
    }

    public static DatePart? ReadWeekday(Match match, DateFrame frame)
    {
        var weeks = Calendar.Steps(match.Groups["w"].Value);
        var monday = frame.Monday(weeks);
        if (match.Groups["wd"].Value == "末")
        {
            if (!match.Groups["w"].Success && frame.Tense != Tense.Future && frame.Today < monday.AddDays(5)) monday = monday.AddDays(-7);
            return new DatePart(default, monday.AddDays(5), monday.AddDays(6), Grain.Span) { HasYear = true };
        }

        var number = "一二三四五六日".IndexOf(match.Groups["wd"].Value, StringComparison.Ordinal);
        if (number < 0) number = match.Groups["wd"].Value == "天" ? 6 : match.Groups["wd"].Value[0] - '1';
        return DatePart.Day(match.Groups["w"].Success ? monday.AddDays(number) : Bare(number, frame)) with { HasYear = true };
    }

    /// <summary>A weekday without its week: strictly before today, or on or after it.</summary>
    public static DateOnly Bare(int weekday, DateFrame frame)
    {
        var day = frame.Monday(0).AddDays(weekday);
        if (frame.Tense == Tense.Future) return day < frame.Today ? day.AddDays(7) : day;
        return day >= frame.Today ? day.AddDays(-7) : day;
    }

    public static DatePart? ReadWeek(Match match, DateFrame frame)
    {
        var monday = frame.Monday(Calendar.Steps(match.Groups["w"].Value));
        return new DatePart(default, monday, monday.AddDays(6), Grain.Week) { HasYear = true, IsDeadline = match.Groups["e"].Success };
    }

    public static DatePart? ReadAmount(Match match, DateFrame frame)
    {
        if (Amount.Read(match) is not { } amount) return null;
        var side = match.Groups["s"].Value;
        if (side.EndsWith('前')) return DatePart.Day(amount.From(frame.Today, -1)) with { HasYear = true };
        var deadline = !side.EndsWith('后');
        if (amount.Hours is { } hours) return Moment(frame.Now.AddHours(hours)) with { IsDeadline = deadline };
        var day = amount.WorkingDays is { } count ? Working(frame, count) : amount.From(frame.Today, 1);
        return DatePart.Day(day) with { HasYear = true, IsDeadline = deadline };
    }

    public static DatePart? ReadWindow(Match match, DateFrame frame)
    {
        if (Amount.Read(match) is not { } amount || amount.Hours is not null || amount.WorkingDays is not null) return null;
        var future = match.Groups["f"].Success;
        var other = amount.From(frame.Today, future ? 1 : -1);
        return new DatePart(default, future ? frame.Today : other, future ? other : frame.Today, Grain.Span) { HasYear = true };
    }

    public static DatePart Moment(DateTime moment) =>
        DatePart.Day(DateOnly.FromDateTime(moment)) with { Time = new TimeOnly(moment.Hour, moment.Minute), HasYear = true };

    private static DateOnly Working(DateFrame frame, int count)
    {
        var day = frame.Today;
        for (var left = Math.Min(count, 400); left > 0;)
        {
            day = day.AddDays(1);
            if (frame.IsWorkingDay(day)) left--;
        }

        return day;
    }

    private const string AmountPattern = @"(?:(?<n>(?<![\d.])\d{1,4}|[零一二两三四五六七八九十百廿卅俩仨]{1,7})个?(?<half>半)?|(?<n>半)个?|(?<n>)个?(?=周|星期|月))(?<u>工作日|天|日|周|星期|礼拜|(?<=[个半])月|季度|年|小时|钟头)(?<half>半)?";

    [GeneratedRegex(@"(?<d>大前|大后|(?<![目之以日此年月空])前|昨|今|(?<![说证声])明|(?<![之以今此最然])后)(?:天(?!气|天|空|下(?!午))|日|儿个?|个儿?|(?=[早晚]上?\s?[\d零一二两三四五六七八九十])|(?<p>早|晨|晚|夜)(?!会|报|餐))")]
    public static partial Regex DayRule { get; }

    [GeneratedRegex(@"(?<![一每两双\d整])(?<w>上上上?|上|本|这|下下|下)?一?个?(?:周|星期|礼拜)(?<wd>[一二三四五六日天末](?![年岁次])|[1-7](?![\d年岁次月日号点:.]))")]
    public static partial Regex WeekdayRule { get; }

    [GeneratedRegex(@"(?:(?<w>上上|上|本|这|当|下下|下)一?个?(?:周|星期|礼拜)|(?<w>)(?<=^|[^一二两三四五六七八九十几每\d])周(?=内|之内))(?<e>内|之内|以内)?")]
    public static partial Regex WeekRule { get; }

    [GeneratedRegex(AmountPattern + "(?<s>之前|以前|前|之后|以后|后|之内|以内|内)(?![天日])")]
    public static partial Regex AmountRule { get; }

    [GeneratedRegex("(?:近|最近|过去|前|(?<f>未来|今后|接下来|往后))(?:这|的)?" + AmountPattern + "(?:之内|以内|内|里|以来|来)?")]
    public static partial Regex WindowRule { get; }
}
