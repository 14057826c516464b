using PairingBot.Language.Dates;

namespace PairingBot.Tests.Language;

public sealed class DateModelTests
{
    private static readonly DateModel Dates = new();

    [Theory]
    [InlineData("昨儿", "2026-05-19")]
    [InlineData("大前天", "2026-05-17")]
    [InlineData("周三", "2026-05-13")]
    [InlineData("礼拜天", "2026-05-17")]
    [InlineData("上週五", "2026-05-15")]
    [InlineData("上上周二", "2026-05-05")]
    [InlineData("5月8号", "2026-05-08")]
    [InlineData("６月１日", "2025-06-01")]
    [InlineData("三月十九日", "2026-03-19")]
    [InlineData("4.23", "2026-04-23")]
    [InlineData("2/28", "2026-02-28")]
    [InlineData("25号", "2026-04-25")]
    [InlineData("上月三十號", "2026-04-30")]
    [InlineData("本月6日", "2026-05-06")]
    [InlineData("去年12月9日", "2025-12-09")]
    [InlineData("二〇二六年四月三十日", "2026-04-30")]
    [InlineData("20260417", "2026-04-17")]
    [InlineData("四天前", "2026-05-16")]
    [InlineData("半个月前", "2026-05-05")]
    [InlineData("Apr 9", "2026-04-09")]
    [InlineData("last Friday", "2026-05-15")]
    [InlineData("two weeks ago", "2026-05-06")]
    [InlineData("the day before yesterday", "2026-05-18")]
    public void A_day_that_is_past_is_the_most_recent(string text, string value) => Assert.Equal(value, Read(text, Tense.Past));

    [Theory]
    [InlineData("下周一", "2026-05-25")]
    [InlineData("周二", "2026-05-26")]
    [InlineData("周三前", "2026-05-20")]
    [InlineData("3号之前", "2026-06-03")]
    [InlineData("1月10日前", "2027-01-10")]
    [InlineData("月底前", "2026-05-31")]
    [InlineData("6月前", "2026-05-31")]
    [InlineData("国庆前", "2026-09-30")]
    [InlineData("春节前", "2027-02-05")]
    [InlineData("两周内", "2026-06-03")]
    [InlineData("三个工作日内", "2026-05-25")]
    [InlineData("48小时内", "2026-05-22T09:00")]
    [InlineData("明晚七点半", "2026-05-21T19:30")]
    [InlineData("by Friday", "2026-05-22")]
    public void A_deadline_is_the_last_permitted_day(string text, string value) => Assert.Equal(value, Read(text, Tense.Future));

    [Theory]
    [InlineData("上个月", "2026-04-01/2026-04-30")]
    [InlineData("去年四季度", "2025-10-01/2025-12-31")]
    [InlineData("上半年", "2026-01-01/2026-06-30")]
    [InlineData("12月", "2025-12-01/2025-12-31")]
    [InlineData("3月到5月", "2026-03-01/2026-05-31")]
    [InlineData("4月6日至12日", "2026-04-06/2026-04-12")]
    [InlineData("近三个月", "2026-02-20/2026-05-20")]
    [InlineData("今年以来", "2026-01-01/2026-05-20")]
    [InlineData("十四五期间", "2021-01-01/2025-12-31")]
    [InlineData("4月中旬", "2026-04-11/2026-04-20")]
    public void A_period_holds_both_its_ends(string text, string value) => Assert.Equal(value, Read(text, Tense.Query));

    [Theory]
    [InlineData("昨天下午三点", "15:00", null)]
    [InlineData("前天14:20", "14:20", null)]
    [InlineData("上周五九点半", "09:30", null)]
    [InlineData("昨天下午两点到四点半", "14:00", "16:30")]
    [InlineData("5月6日9:00-11:30", "09:00", "11:30")]
    [InlineData("昨儿晚上七点一刻", "19:15", null)]
    [InlineData("yesterday at 3:30 pm", "15:30", null)]
    public void A_clock_time_stands_beside_its_day(string text, string from, string? to)
    {
        var match = Assert.Single(Dates.Find(text, Sample.Now, Tense.Past));
        Assert.Equal(DateKind.DateTime, match.Kind);
        Assert.Equal(TimeOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), match.Time);
        Assert.Equal(to is null ? null : TimeOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture), match.TimeTo);
    }

    [Theory]
    [InlineData("目前天气不错")]
    [InlineData("三点建议")]
    [InlineData("3号楼")]
    [InlineData("同时推进")]
    [InlineData("开展七一慰问")]
    [InlineData("2月30日")]
    [InlineData("增长3.5%")]
    public void Words_that_only_look_like_dates_are_left_alone(string text) => Assert.Empty(Dates.Find(text, Sample.Now, Tense.Past));

    [Fact]
    public void A_lunar_new_year_that_computed_calendars_miss_comes_from_the_table() => Assert.Equal("2027-02-06", Read("2027年春节", Tense.Future));

    [Fact]
    public void Holidays_do_not_count_as_working_days()
    {
        var dates = new DateModel(day => day != new DateOnly(2026, 5, 21));
        Assert.Equal("2026-05-22", Assert.Single(dates.Find("一个工作日内", Sample.Now, Tense.Future)).Value);
    }

    [Fact]
    public void A_range_is_written_in_timex_with_its_end_left_out() =>
        Assert.Equal("(2026-04-01,2026-05-01,P30D)", Assert.Single(Dates.Find("上个月", Sample.Now, Tense.Query)).Timex);

    private static string Read(string text, Tense tense) => Assert.Single(Dates.Find(text, Sample.Now, tense)).Value;
}
