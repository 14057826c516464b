using CsCheck;
using PairingBot.Language.Dates;

namespace PairingBot.Tests.Language.Dates;

/// <summary>What holds for any text at all.</summary>
public sealed class DatePropertyTests
{
    private static readonly DateModel Dates = new();
    private static readonly string[] Said = [.. DateTable.Lines("dates.zh.tsv").Concat(DateTable.Lines("dates.en.tsv")).Select(line => line.Expression)];

    private static readonly string[] Types = ["date", "datetime", "range", "deadline", ""];

    // Pieces of real expressions put together anyhow come nearer to the rules than letters do.
    private static readonly Gen<string> Scraps = Gen.Select(Gen.Int[0, Said.Length - 1], Gen.Int[0, 30], Gen.Int[1, 30], (which, from, length) =>
    {
        var text = Said[which];
        from = Math.Min(from, text.Length);
        return text.Substring(from, Math.Min(length, text.Length - from));
    });

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Scraps.Array[0, 6].Select(string.Concat), Scraps.Array[1, 5].Select(scraps => string.Join(' ', scraps)));
    private static readonly Gen<DateTime> Clocks = Gen.OneOf(Gen.DateTime, Gen.Int[0, 55_000].Select(day => new DateTime(1949, 1, 1, 23, 59, 0).AddDays(day)));

    [Fact]
    public void Every_date_lies_in_its_calendar_and_its_text() => Gen.Select(Texts, Clocks, Gen.Enum<Tense>()).Sample((text, now, tense) =>
    {
        var end = 0;
        foreach (var match in Dates.Find(text, now, tense))
        {
            Assert.True(match.From.Year >= 1949 && match.To.Year <= 2100 && match.From <= match.To, match.Value);
            Assert.True(match.Start >= end && match.Length > 0 && match.Start + match.Length <= text.Length, text);
            Assert.All(match.Alternatives, day => Assert.InRange(day.Year, 1949, 2100));
            Assert.NotEmpty(match.Value + match.Timex);
            end = match.Start + match.Length;
        }
    }, iter: 5000);

    [Fact]
    public void The_same_text_gets_the_same_dates() => Gen.Select(Texts, Clocks, Gen.Enum<Tense>()).Sample((text, now, tense) =>
        Assert.Equal(Dates.Find(text, now, tense).Select(match => (match.Start, match.Length, match.Value)), new DateModel().Find(text, now, tense).Select(match => (match.Start, match.Length, match.Value))), iter: 2000);

    [Fact]
    public void One_expression_of_any_text_is_answered_or_not() => Gen.Select(Texts, Scraps, Gen.Int[0, 4].Select(i => Types[i]), Gen.Enum<Tense>()).Sample((text, expression, type, tense) =>
        _ = new DateRecognition(Dates).Recognize(text, expression, type, tense, new DateTime(2026, 11, 23, 10, 0, 0)), iter: 1500);

    [Theory]
    [InlineData("昨天和后勤处，")]
    [InlineData("12月3日到5日")]
    [InlineData("二十")]
    [InlineData("first of the ")]
    [InlineData("nov ")]
    public void Ten_times_the_text_takes_no_more_than_a_few_times_ten_the_time(string piece)
    {
        var (short_, long_) = (Best(piece, 10_000), Best(piece, 100_000));
        // A quadratic reader needs a hundred times as long; ten is the rule, but memory and a busy machine multiply it.
        Assert.True(long_ < 80 * short_, $"{short_} and {long_}");
    }

    private static TimeSpan Best(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var started = TimeProvider.System.GetTimestamp();
            Dates.Find(text, new DateTime(2026, 11, 23), Tense.Past);
            var took = TimeProvider.System.GetElapsedTime(started);
            if (took < best) best = took;
        }

        return best;
    }
}
