using System.Text.RegularExpressions;
using PairingBot.Roster.Import;

namespace PairingBot.Tests.Roster;

public sealed partial class ImportTextsTests
{
    [Fact]
    public void Both_languages_have_the_same_keys() =>
        Assert.Equal(ImportTexts.Chinese.Keys.Order(StringComparer.Ordinal), ImportTexts.InEnglish.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_error_of_the_texts_is_seen_in_a_test()
    {
        string[] elsewhere = ["too-long", "file-too-large", "account-elsewhere", "member-left", "sheet-unknown", "sheet-not-workbook"];
        string[] report =
        [
            "at-row", "at-cell", "sheet", "file-misnamed", "refused", "done", "dry-run", "nothing", "branches", "members", "contacts", "accounts", "no-office", "usage",
            "file-unreadable", "store", "store-refused", "store-unavailable",
        ];
        var tested = ImportErrorTests.Rows.Concat(ImportErrorTests.Files).Concat(WorkbookImportTests.Faults).Select(row => row.Data.Item3).Concat(WorkbookChoiceTests.Refused.Select(row => row.Data.Item3)).Concat(elsewhere).Concat(report).Distinct(StringComparer.Ordinal);
        Assert.Equal(ImportTexts.Chinese.Keys.Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_holes_stand_in_both_languages_but_for_names_of_rows_and_columns()
    {
        foreach (var key in ImportTexts.Chinese.Keys)
            Assert.Equal(Holes(ImportTexts.Chinese[key]), Holes(ImportTexts.InEnglish[key]));
    }

    // A row type or a column is named in the language of the sentence: {chinese} or {english}.
    private static IEnumerable<string> Holes(string text) =>
        Hole().Matches(text).Select(match => match.Value).Select(hole => hole is "{chinese}" or "{english}" ? "{name}" : hole).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}
