using System.Globalization;
using PairingBot.Language.Dates;

namespace PairingBot.Tests.Language.Dates;

public sealed class LunarCalendarTests
{
    [Theory]
    [InlineData(2020, "01-25", "01-24", "02-08", "04-04", "06-25", "08-25", "10-01", "10-25")]
    [InlineData(2021, "02-12", "02-11", "02-26", "04-04", "06-14", "08-14", "09-21", "10-14")]
    [InlineData(2023, "01-22", "01-21", "02-05", "04-05", "06-22", "08-22", "09-29", "10-23")]
    [InlineData(2025, "01-29", "01-28", "02-12", "04-04", "05-31", "08-29", "10-06", "10-29")]
    [InlineData(2026, "02-17", "02-16", "03-03", "04-05", "06-19", "08-19", "09-25", "10-18")]
    [InlineData(2027, "02-06", "02-05", "02-20", "04-05", "06-09", "08-08", "09-15", "10-08")]
    [InlineData(2030, "02-03", "02-02", "02-17", "04-05", "06-05", "08-05", "09-12", "10-05")]
    [InlineData(2033, "01-31", "01-30", "02-14", "04-04", "06-01", "08-01", "09-08", "10-01")]
    [InlineData(2035, "02-08", "02-07", "02-22", "04-05", "06-10", "08-10", "09-16", "10-09")]
    public void The_holidays_of_a_year(int year, params string[] days)
    {
        string[] names = ["春节", "除夕", "元宵", "清明", "端午", "七夕", "中秋", "重阳"];
        Assert.Equal(days, names.Select(name => HolidayNames.On(name, year)!.Value.ToString("MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("腊八", 2026, "2026-01-26")]
    [InlineData("小年", 2026, "2026-02-10")]
    [InlineData("冬至", 2026, "2026-12-22")]
    [InlineData("母亲节", 2026, "2026-05-10")]
    public void Holidays_of_other_kinds(string name, int year, string day) =>
        Assert.Equal(day, HolidayNames.On(name, year)!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The runtime computes; where it differs from the table it is the runtime that is wrong.</summary>
    [Fact]
    public void The_table_agrees_with_the_computed_calendar_but_for_a_few_years()
    {
        var computed = new ChineseLunisolarCalendar();
        var differing = Enumerable.Range(1949, 151).Where(year => LunarCalendar.Day(year, 1, 1) != DateOnly.FromDateTime(computed.ToDateTime(year, 1, 1, 0, 0, 0, 0)));
        Assert.True(differing.Count() < 12, string.Join(' ', differing));
    }

    [Fact]
    public void Years_follow_each_other_without_a_gap() =>
        Assert.All(Enumerable.Range(1949, 150), year => Assert.Equal(LunarCalendar.LastDay(year)!.Value.AddDays(1), LunarCalendar.Day(year + 1, 1, 1)));

    [Fact]
    public void Every_holiday_that_has_a_day_is_found_in_a_text() => Assert.All(
        HolidayNames.All, name => Assert.True(Finds(name) || Finds("2025年" + name), name));

    private static bool Finds(string text) => new DateModel().Find(text, new DateTime(2026, 11, 23), Tense.Past).Any(match => match.IsHoliday);
}
