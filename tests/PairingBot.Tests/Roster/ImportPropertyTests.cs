using System.Text;
using CsCheck;
using PairingBot.Domain.Branches;
using PairingBot.Exports;
using PairingBot.Roster;
using PairingBot.Roster.Import;
using PairingBot.Store.Rosters;

namespace PairingBot.Tests.Roster;

public sealed class ImportPropertyTests
{
    private static readonly string[] Words =
        ["支部", "成员", "联系", "账号", "财务处党支部", "机关", "1001", "林晓", "*", "网页", "Teams", "是", "\"", "\n", ",", ";", "\t", "、", "=1", " ", "\u3000", "\r\n", "😀", "\uD800", Importing.Tenant];

    private static readonly Gen<string> Word = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);

    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.String[Gen.Char["财务教处图书馆,\"=+-@、（）'|x"], 1, 8],
        Gen.String[Gen.Char[' ', '~'], 1, 8]);

    [Fact]
    public Task Any_bytes_give_errors_or_a_roster_and_never_an_exception() => Gen.Byte.Array[0, 300].SampleAsync(IsAnsweredAsync);

    [Fact]
    public Task Any_text_under_a_header_gives_errors_or_a_roster_and_never_an_exception() =>
        Word.Array[0, 60].Select(words => Encoding.UTF8.GetBytes(Importing.Header + string.Concat(words))).SampleAsync(IsAnsweredAsync);

    [Fact]
    public Task Cells_in_any_column_give_errors_or_a_roster_and_never_an_exception() =>
        Word.Array[11].Array[1, 6]
            .Select(rows => Encoding.UTF8.GetBytes(Importing.Header + Importing.Finance + Importing.Lin + string.Join('\n', rows.Select(row => string.Join(',', row)))))
            .SampleAsync(IsAnsweredAsync);

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public Task A_roster_that_is_exported_and_imported_is_the_same_roster(bool english, bool asWorkbook) => GenRoster().SampleAsync(async roster =>
    {
        var sheet = RosterSheet.Of(roster, english);
        var file = asWorkbook ? XlsxFile.Write([sheet]) : CsvFile.Write(sheet);
        var importing = new Importing();
        await importing.TakeAsync(file);
        Assert.Equal(Lines(roster), Lines(importing.Store.Data));
        Assert.True((await importing.TakeAsync(file)).Nothing);
    }, iter: 100);

    [Fact]
    public async Task Who_left_and_accounts_of_the_sample_organisation_are_not_exported_and_stay_as_they_are()
    {
        var left = new RosterMember("0001", "林晓", Roles.Member, "财务处党支部", []) { Left = true };
        var roster = new RosterData([new("财务处党支部", BranchKind.AdministrativeUnits, [])], [left, new("0002", "周明", Roles.Member, "财务处党支部", [])], [new("*", null, "demo", "0002"), new("directline", null, "zhou", "0002"), new("directline", null, "zhou-2", "0002")]);
        var importing = new Importing();
        await importing.Store.SaveAsync(roster, TestContext.Current.CancellationToken);
        var sheet = RosterSheet.Of(importing.Store.Data, english: false);
        Assert.Equal(["支部", "成员", "账号"], sheet.Rows.Select(row => row[0]));
        Assert.DoesNotContain("demo", sheet.Rows.SelectMany(row => row));
        Assert.True((await importing.TakeAsync(CsvFile.Write(sheet))).Nothing);
    }

    private static async Task IsAnsweredAsync(byte[] file)
    {
        var importing = new Importing();
        var outcome = await importing.RunAsync(file);
        Assert.Equal(outcome.Change is null, outcome.Errors.Count > 0);
        Assert.All(ImportReport.Lines(outcome, dryRun: false, ImportTexts.Chinese), line => Assert.DoesNotContain('\n', line));
        if (outcome.Change is not null) Assert.True((await importing.RunAsync(file)).Change!.Nothing);
    }

    private static Gen<RosterData> GenRoster() =>
        from names in Name.Select(CellText.Clean).Where(name => name.Length > 0).Array[1, 8].Select(names => names.Distinct(StringComparer.Ordinal).ToArray())
        from kinds in Gen.Enum<BranchKind>().Array[names.Length]
        from people in Gen.Select(Name.Select(CellText.Clean).Where(name => name.Length > 0), Gen.Int[0, 31], Gen.Int[0, names.Length - 1], Gen.Bool).Array[0, 12]
        select Roster(names, kinds, people);

    private static RosterData Roster(string[] names, BranchKind[] kinds, (string Name, int Roles, int Branch, bool Account)[] people)
    {
        var branches = names.Select((name, i) => new RosterBranch(name, kinds[i], [$"别名{i}", $"共、用"]));
        var members = people.Select((person, i) =>
        {
            var roles = (Roles)person.Roles | Roles.Member;
            var contacts = roles.HasFlag(Roles.Liaison) ? names.Where(IsListable).Take(2).ToArray() : [];
            return new RosterMember($"K{i}", person.Name, roles, names[person.Branch], contacts);
        });
        var accounts = people.Index().Where(person => person.Item.Account).Select(person => new RosterAccount("msteams", Importing.Tenant, Importing.Guid(person.Index), $"K{person.Index}"));
        return new([.. branches], [.. members], [.. accounts]);
    }

    private static bool IsListable(string name) => !name.Contains(';', StringComparison.Ordinal) && !name.Contains('；', StringComparison.Ordinal);

    private static string List(IReadOnlyList<string> entries) => string.Concat(entries.Select(entry => entry + ";"));

    private static IEnumerable<string> Lines(RosterData roster) =>
        roster.Branches.Select(branch => $"{branch.Name}|{branch.Kind}|{List(branch.Aliases)}")
            .Concat(roster.Members.Select(member => $"{member.Key}|{member.Name}|{member.Branch}|{member.Roles}|{List(member.Contacts)}"))
            .Concat(roster.Accounts.Select(account => account.ToString()));
}
