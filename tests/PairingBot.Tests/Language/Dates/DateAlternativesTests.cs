using PairingBot.Language.Dates;

namespace PairingBot.Tests.Language.Dates;

/// <summary>Words that may mean several days: the likeliest comes first, the others are there for a dialog to ask.</summary>
public sealed class DateAlternativesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 10, 0, 0);

    [Theory]
    [InlineData("前几天", Tense.Past, "2026-11-20", "2026-11-21 2026-11-19 2026-11-18")]
    [InlineData("前两天", Tense.Past, "2026-11-21", "2026-11-22 2026-11-20")]
    [InlineData("过两天", Tense.Future, "2026-11-25", "2026-11-24 2026-11-26")]
    [InlineData("a few days ago", Tense.Past, "2026-11-20", "2026-11-21 2026-11-19 2026-11-18")]
    [InlineData("周一", Tense.Past, "2026-11-16", "2026-11-23")]
    [InlineData("年前", Tense.Future, "2027-02-05", "2026-12-31")]
    [InlineData("寒假前", Tense.Future, "2027-01-15", "2027-01-08")]
    [InlineData("12月中旬前", Tense.Future, "2026-12-20", "2026-12-10")]
    [InlineData("小年", Tense.Future, "2027-01-30", "2027-01-31")]
    [InlineData("3/4/2026", Tense.Past, "2026-03-04", "2026-04-03")]
    public void An_unclear_day_comes_with_the_others(string text, Tense tense, string likeliest, string others)
    {
        var match = Assert.Single(new DateModel().Find(text, Now, tense));
        Assert.Equal(likeliest, match.Value);
        Assert.Equal(others, string.Join(' ', match.Alternatives.Select(day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("昨天")]
    [InlineData("11月20日")]
    [InlineData("周三")]
    [InlineData("月底前")]
    public void A_clear_day_comes_alone(string text) => Assert.Empty(Assert.Single(new DateModel().Find(text, Now, Tense.Past)).Alternatives);

    [Theory]
    [InlineData("11月20日（周五）", false)]
    [InlineData("11月20日（周四）", true)]
    [InlineData("Nov 20 (Thu)", true)]
    [InlineData("昨天（22号）", false)]
    [InlineData("昨天（20号）", true)]
    public void A_weekday_that_does_not_fall_on_its_date_is_noted(string text, bool differs) =>
        Assert.Equal(differs, Assert.Single(new DateModel().Find(text, Now, Tense.Past)).HasConflict);
}
