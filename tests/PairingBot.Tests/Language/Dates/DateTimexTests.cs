using System.Globalization;
using CsCheck;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using PairingBot.Language.Dates;

namespace PairingBot.Tests.Language.Dates;

/// <summary>What a date is written as in TIMEX, and what Microsoft's library of it makes of that.</summary>
public sealed class DateTimexTests
{
    private static readonly DateModel Dates = new();
    private static readonly DateTime Now = new(2026, 11, 23, 10, 0, 0);

    [Theory]
    [InlineData("昨天", Tense.Past, "2026-11-22")]
    [InlineData("上个月", Tense.Query, "(2026-10-01,2026-11-01,P31D)")]
    [InlineData("12月28日至1月5日", Tense.Future, "(2026-12-28,2027-01-06,P9D)")]
    [InlineData("下周五三点前", Tense.Future, "2026-12-04T15")]
    [InlineData("三点一刻", Tense.Past, "T15:15")]
    [InlineData("昨天下午三点一刻到五点", Tense.Past, "(2026-11-22T15:15,2026-11-22T17,PT1H45M)")]
    [InlineData("昨晚10点到12点", Tense.Past, "(2026-11-22T22,2026-11-23T00,PT2H)")]
    [InlineData("昨晚11点到1点", Tense.Past, "(2026-11-22T23,2026-11-23T01,PT2H)")]
    [InlineData("今晚7点到9点", Tense.Past, "(2026-11-23T19,2026-11-23T21,PT2H)")]
    [InlineData("今晚12点", Tense.Future, "2026-11-24T00")]
    [InlineData("by the end of Q1", Tense.Future, "2027-03-31")]
    public void A_date_is_written_in_timex(string text, Tense tense, string timex) => Assert.Equal(timex, Assert.Single(Dates.Find(text, Now, tense)).Timex);

    [Theory]
    [InlineData("dates.zh.tsv")]
    [InlineData("dates.en.tsv")]
    public void The_library_resolves_each_to_the_value_that_was_read(string table) => Assert.Empty(
        from line in DateTable.Lines(table)
        from match in Dates.Find(line.Text, line.Now, line.Tense)
        let resolved = Resolved(match.Timex, line.Now)
        where resolved != Expected(match)
        select $"{line.Text}: {Expected(match)}, but {match.Timex} is {resolved}");

    [Fact]
    public void Any_clock_range_of_any_day_ends_when_it_was_said_to() =>
        Gen.Select(Gen.Int[0, 1439], Gen.Int[0, 1439], Gen.Int[0, 55_000]).Sample((from, to, day) =>
        {
            var match = new DateMatch(0, 1, DateKind.DateTime, new DateOnly(1949, 1, 1).AddDays(day), new DateOnly(1949, 1, 1).AddDays(day)) { Time = Clock(from), TimeTo = Clock(to) };
            Assert.Equal(Expected(match), Resolved(match.Timex, Now));
        }, iter: 2000);

    [Fact]
    public void A_model_gives_spans_types_and_resolutions_in_the_librarys_terms()
    {
        var results = Dates.For(Now, Tense.Future).Parse("会定在下周五三点，整改截至12月底，12月1日到3日值班");
        Assert.Equal(["datetimeV2.datetime", "datetimeV2.date", "datetimeV2.daterange"], results.Select(result => result.TypeName));
        Assert.Equal(["下周五三点", "截至12月底", "12月1日到3日"], results.Select(result => result.Text));
        Assert.All(results, result => Assert.Equal(result.Text, "会定在下周五三点，整改截至12月底，12月1日到3日值班"[result.Start..(result.End + 1)]));
        Assert.Equal("timex=2026-12-04T15, type=datetime, value=2026-12-04 15:00:00", Values(results[0])[0]);
        Assert.Equal("Mod=until, timex=2026-12-31, type=date, value=2026-12-31", Values(results[1])[0]);
        Assert.Equal("end=2026-12-04, start=2026-12-01, timex=(2026-12-01,2026-12-04,P3D), type=daterange", Values(results[2])[0]);
    }

    [Fact]
    public void A_model_gives_every_day_that_words_may_mean_the_likeliest_first()
    {
        var match = Assert.Single(Dates.Find("前几天", Now, Tense.Past));
        Assert.NotEmpty(match.Alternatives);
        Assert.Equal(
            [match.Timex, .. match.Alternatives.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))],
            ((List<SortedDictionary<string, string>>)Assert.Single(Dates.For(Now, Tense.Past).Parse("前几天")).Resolution["values"]).Select(values => values["timex"]));
    }

    private static List<string> Values(ModelResult result) =>
        ((List<SortedDictionary<string, string>>)result.Resolution["values"]).ConvertAll(values => string.Join(", ", values.Select(pair => pair.Key + "=" + pair.Value)));

    private static TimeOnly Clock(int minutes) => new(minutes / 60, minutes % 60);

    /// <summary>As the library writes it, from the fields of the match and not from its TIMEX.</summary>
    private static string Expected(DateMatch match)
    {
        var day = match.IsNextDay ? match.To.AddDays(1) : match.To;
        return match switch
        {
            { Kind: DateKind.Range } => $"{match.From:yyyy-MM-dd}/{match.To.AddDays(1):yyyy-MM-dd}",
            { Time: { } from, TimeTo: { } to, Kind: not DateKind.Deadline } when from != to => match.Kind == DateKind.Time
                ? $"{from:HH:mm:ss}/{(to == default ? "24:00:00" : $"{to:HH:mm:ss}")}"
                : $"{day:yyyy-MM-dd} {from:HH:mm:ss}/{(to < from ? day.AddDays(1) : day):yyyy-MM-dd} {to:HH:mm:ss}",
            { Kind: DateKind.Time, Time: { } time } => $"{time:HH:mm:ss}",
            { Time: { } time } => $"{day:yyyy-MM-dd} {time:HH:mm:ss}",
            _ => $"{day:yyyy-MM-dd}",
        };
    }

    private static string Resolved(string timex, DateTime now)
    {
        var entry = Assert.Single(TimexResolver.Resolve([timex], now).Values);
        return entry.Value ?? entry.Start + "/" + entry.End;
    }
}
