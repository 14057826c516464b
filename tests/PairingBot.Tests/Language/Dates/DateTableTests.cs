using PairingBot.Language.Dates;

namespace PairingBot.Tests.Language.Dates;

/// <summary>Hundreds of expressions with values checked by hand; all that fail are shown at once.</summary>
public sealed class DateTableTests
{
    private static readonly DateModel Dates = new();
    private static readonly DateRecognition Recognition = new(Dates);

    [Theory]
    [InlineData("dates.zh.tsv")]
    [InlineData("dates.en.tsv")]
    public void Every_expression_has_its_value(string table) => Assert.Empty(
        from line in DateTable.Lines(table)
        let value = Recognition.Recognize(line.Text, line.Expression, line.Type, line.Tense, line.Now)?.ToString()
        where value != line.Value
        select $"{line.Tense} {line.Type} {line.Expression}: {line.Value}, but read {value ?? "nothing"}");

    [Theory]
    [InlineData(Tense.Past)]
    [InlineData(Tense.Future)]
    [InlineData(Tense.Query)]
    public void Words_that_only_look_like_dates_are_left_alone(Tense tense) => Assert.Empty(
        from text in DateTable.Texts("none.tsv")
        from match in Dates.Find(text, new DateTime(2026, 11, 23, 10, 0, 0), tense)
        select $"{text}: {match.Kind} {match.Value}");

    [Fact]
    public void The_tables_are_read() => Assert.All(["dates.zh.tsv", "dates.en.tsv"], table => Assert.True(DateTable.Lines(table).Count() > 400));
}
