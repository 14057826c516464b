using System.Text;
using PairingBot.Domain.Branches;
using PairingBot.Roster.Import;
using PairingBot.Store.Rosters;

namespace PairingBot.Tests.Roster;

public sealed class ImportFormatTests
{
    private const string File = Importing.Header + Importing.Finance + Importing.Lin;

    public static TheoryData<string, byte[]> Encodings { get; } = new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(File) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(File)] },
        { "GB18030", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(File) },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(File)] },
        { "UTF-16 big-endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(File)] },
        { "semicolons", Encoding.UTF8.GetBytes(File.Replace(',', ';')) },
        { "tabs", Encoding.UTF8.GetBytes(File.Replace(',', '\t')) },
        { "Excel's separator line", Encoding.UTF8.GetBytes("sep=;\r\n" + File.Replace(',', ';')) },
        { "line ends of Windows", Encoding.UTF8.GetBytes(File.Replace("\n", "\r\n", StringComparison.Ordinal)) },
        { "a title and blank rows", Encoding.UTF8.GetBytes("机关与直属单位党委花名册,,,\n,,,\n\n" + File.Replace("\n", "\n,,,,,,,,,,\n\n", StringComparison.Ordinal)) },
        { "full-width digits and spaces", Encoding.UTF8.GetBytes(File.Replace("1001", "　１００１　", StringComparison.Ordinal).Replace("林晓", "\u00A0林晓\u200B ", StringComparison.Ordinal)) },
        {
            "English",
            "type,number,name,branch,kind,aliases,roles,channel,tenant,account,left\nbranch,,财务处党支部,,administrative,财务处,,,,,\nmember,1001,林晓,财务处党支部,,,MEMBER,Direct Line,,lin,no\n"u8.ToArray()
        },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task The_same_roster_comes_from_a_file_in(string form, byte[] file)
    {
        var importing = new Importing();
        var outcome = await importing.RunAsync(file);
        Assert.True(outcome.Errors.Count == 0, form + ": " + string.Join('\n', outcome.Errors.Select(ImportTexts.Chinese.Sentence)));
        var branch = Assert.Single(importing.Store.Data.Branches);
        Assert.Equal(("财务处党支部", BranchKind.AdministrativeUnits), (branch.Name, branch.Kind));
        Assert.Equal(["财务处"], branch.Aliases);
        var member = Assert.Single(importing.Store.Data.Members);
        Assert.Equal(("1001", "林晓", Roles.Member, "财务处党支部"), (member.Key, member.Name, member.Roles, member.Branch));
        Assert.Equal(new RosterAccount("directline", null, "lin", "1001"), Assert.Single(importing.Store.Data.Accounts));
    }

    [Fact]
    public async Task A_title_above_the_header_does_not_shift_the_rows()
    {
        var outcome = await new Importing().RunAsync("花名册\n\n" + File + "人员,,,,,,,,,,\n");
        Assert.Equal("A6", Assert.Single(outcome.Errors) is var error ? error.Letter + error.Row : "");
    }

    [Fact]
    public async Task Columns_stand_in_any_order_and_remarks_are_left_alone()
    {
        var importing = new Importing();
        await importing.TakeAsync("备注,姓名,工号,党支部,类型,类别\n核对过,财务处党支部,,,支部,机关\n,林晓,1001,财务处党支部,成员,\n");
        Assert.Equal("林晓", importing.Member("1001").Name);
    }

    [Fact]
    public async Task What_looks_like_a_formula_is_a_name()
    {
        var importing = new Importing();
        await importing.TakeAsync(Importing.Header + Importing.Finance + "成员,1001,=HYPERLINK(1),财务处党支部,,,,,,,\n成员,1002,@SUM,财务处党支部,,,,,,,\n");
        Assert.Equal("=HYPERLINK(1)", importing.Member("1001").Name);
        Assert.Equal("@SUM", importing.Member("1002").Name);
    }

    [Fact]
    public async Task A_list_with_semicolons_keeps_the_commas_of_its_names()
    {
        var importing = new Importing();
        await importing.TakeAsync(Importing.Header + "支部,,党校办党支部,,机关,党校办；党、校办,,,,,\n支部,,数学学院党支部,,教学科研,数学、数统学院、数学,,,,,\n");
        Assert.Equal(["党校办", "党、校办"], importing.Store.Data.Branches[0].Aliases);
        Assert.Equal(["数学", "数统学院"], importing.Store.Data.Branches[1].Aliases);
    }

    [Fact]
    public async Task A_teams_account_is_kept_as_teams_writes_it()
    {
        var importing = new Importing();
        await importing.TakeAsync(Importing.Header + Importing.Finance + $"成员,1001,林晓,财务处党支部,,,,teams,{Importing.Tenant.ToUpperInvariant()},{Importing.Guid(1).ToUpperInvariant()},\n");
        Assert.Equal(new RosterAccount("msteams", Importing.Tenant, Importing.Guid(1), "1001"), Assert.Single(importing.Store.Data.Accounts));
    }

    [Fact]
    public async Task The_example_file_imports()
    {
        await using var stream = typeof(RosterImport).Assembly.GetManifestResourceStream("samples/roster.csv")!;
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, TestContext.Current.CancellationToken);
        var importing = new Importing();
        var outcome = await importing.RunAsync(memory.ToArray());
        Assert.Equal([], outcome.Errors.Select(ImportTexts.Chinese.Sentence));
        Assert.Equal(8, importing.Store.Data.Branches.Count);
        Assert.Equal(["财务处党支部", "教务处党支部", "图书馆党支部"], importing.Member("20180004").Contacts);
        Assert.DoesNotContain(ImportTexts.Chinese["no-office"], ImportReport.Lines(outcome, dryRun: false, ImportTexts.Chinese));
    }
}
