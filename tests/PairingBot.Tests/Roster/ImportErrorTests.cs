using PairingBot.Roster.Import;

namespace PairingBot.Tests.Roster;

public sealed class ImportErrorTests
{
    private const string Top = Importing.Header + Importing.Finance + Importing.Lin;
    private const string Teams = "成员,1002,周明,财务处党支部,,,,Teams,";

    /// <summary>What stands in row 4 on, the cell or row of the error, and its key.</summary>
    public static TheoryData<string, string, string> Rows { get; } = new()
    {
        { ",1002,周明,财务处党支部,,,,,,,", "A4", "row-type-empty" },
        { "人员,1002,周明,财务处党支部,,,,,,,", "A4", "row-type-unknown" },
        { "支部,,,,机关,,,,,,", "C4", "required" },
        { "支部,,教务处党支部,,,,,,,,", "E4", "required" },
        { "支部,,教务处党支部,,处室,,,,,,", "E4", "kind-unknown" },
        { "支部,7,教务处党支部,,机关,,,,,,", "B4", "not-used" },
        { "支部,,财务处党支部,,机关,,,,,,", "C4", "branch-twice" },
        { "支部,,教务处党支部,,机关,财务处党支部,,,,,", "F4", "alias-is-branch" },
        { "成员,,周明,财务处党支部,,,,,,,", "B4", "required" },
        { "成员,1002,,财务处党支部,,,,,,,", "C4", "required" },
        { "成员,1002,周明,,,,,,,,", "D4", "required" },
        { "成员,1001,周明,财务处党支部,,,,,,,", "B4", "member-twice" },
        { "成员,2.02E+11,周明,财务处党支部,,,,,,,", "B4", "key-scientific" },
        { "成员,1002,周明,后勤处党支部,,,,,,,", "D4", "branch-unknown" },
        { "成员,1002,周明,财务处,,,,,,,", "D4", "branch-by-alias" },
        { "成员,1002,周明,财务处党支部,,,支部书记、主任,,,,", "G4", "role-unknown" },
        { "成员,1002,周明,财务处党支部,,,,,,,走了", "K4", "left-unknown" },
        { "成员,1002,\"周\n明\",财务处党支部,,,,,,,", "C4", "line-break" },
        { "成员,1002,周\u0007明,财务处党支部,,,,,,,", "C4", "invisible" },
        { "成员,1002,周\u202E明,财务处党支部,,,,,,,", "C4", "invisible" },
        { "成员,1002,周\u00AD明,财务处党支部,,,,,,,", "C4", "invisible" },
        { "成员,10\u200D02,周明,财务处党支部,,,,,,,", "B4", "invisible" },
        { "支部,,教务\U000E0041处党支部,,机关,,,,,,", "C4", "invisible" },
        { "支部,,教务处党支部,,机关,教务\u2066处,,,,,", "F4", "invisible" },
        { "成员,1002,周明,财务处党支部,,,,,,zhou,", "H4", "account-incomplete" },
        { "成员,1002,周明,财务处党支部,,,,网页,,,", "J4", "account-incomplete" },
        { "成员,1002,周明,财务处党支部,,,,*,,zhou,", "H4", "channel-any" },
        { "成员,1002,周明,财务处党支部,,,,＊,,zhou,", "H4", "channel-any" },
        { "成员,1002,周明,财务处党支部,,,,传真,,zhou,", "H4", "channel-unknown" },
        { "成员,1002,周明,财务处党支部,,,,directline,,*,", "J4", "account-any" },
        { "成员,1002,周明,财务处党支部,,,,网页,t,zhou,", "I4", "tenant-not-used" },
        { Teams + Importing.Tenant + ",zhou@example.edu.cn,", "J4", "teams-account" },
        { Teams + Importing.Tenant + ",00000000-0000-0000-0000-000000000000,", "J4", "teams-account" },
        { Teams + ",6f1c2a34-0b5d-4e6f-8a90-1b2c3d4e5f60,", "I4", "teams-tenant" },
        { "成员,1002,周明,财务处党支部,,,,网页,,lin,", "J4", "account-twice" },
        { "成员,1002,周明,财务处党支部,,,,,,,是", "B4", "member-unknown" },
        { "账号,1002,,,,,,网页,,zhou,", "B4", "member-unknown" },
        { "账号,1001,周明,,,,,网页,,zhou,", "C4", "member-name" },
        { "账号,1001,,,,,,网页,,,", "J4", "required" },
        { "联系,1001,,财务处党支部,,,,,,,", "B4", "not-liaison" },
        { "成员,1002,周明,财务处党支部,,,联系委员,,,,\n联系,1002,,后勤处党支部,,,,,,,", "D5", "branch-unknown" },
        { "成员,1002,周明,财务处党支部,,,,,,,,多", "L4", "cell-without-header" },
    };

    /// <summary>A whole file, the cell of the error (empty: the file), and its key.</summary>
    public static TheoryData<string, string, string> Files { get; } = new()
    {
        { "", "", "file-empty" },
        { "PK\u0003\u0004…", "", "file-damaged" },
        { "类型\0,编号", "", "file-not-text" },
        { "编号,姓名\n1001,林晓", "", "header-missing" },
        { "类型,编号,名称\n", "", "file-no-rows" },
        { "类型,编号,名称,爱好\n成员,1,林晓,书法", "D1", "column-unknown" },
        { "类型,编号,工号\n成员,1,2", "C1", "column-twice" },
        { "类型,编号,名称\n成员,1,林晓\n成员,2,周明", "1", "column-missing" },
    };

    /// <summary>What stands in row 4 on, and every error in it.</summary>
    public static TheoryData<string, string[]> Several { get; } = new()
    {
        { "成员,1002,周明,,,,书记长,*,,zhou,", ["D4 required", "G4 role-unknown", "H4 channel-any"] },
        { "成员,,周明,财务处,,,书记长,Teams,,zhou,也许", ["B4 required", "D4 branch-by-alias", "G4 role-unknown", "I4 teams-tenant", "J4 teams-account", "K4 left-unknown"] },
        { "成员,1002,,,,,,传真,,,", ["C4 required", "D4 required", "H4 channel-unknown", "J4 account-incomplete"] },
        { "支部,,,,处室,财务处党支部,,,,,", ["C4 required", "E4 kind-unknown", "F4 alias-is-branch"] },
        { "账号,,,,,,,*,,,", ["B4 required", "H4 channel-any", "J4 required"] },
        { "联系,,,财务处,,,,,,,", ["B4 required", "D4 branch-by-alias"] },
        { "联系,1001,,,,,,,,,", ["B4 not-liaison", "D4 required"] },

        // What refers to a row with an error is not wrong itself.
        { "成员,1002,周明,,,,,,,,\n账号,1002,周明,,,,,网页,,zhou,", ["D4 required"] },
        { "成员,1002,,财务处党支部,,,联系委员,,,,\n联系,1002,周明,财务处党支部,,,,,,,", ["C4 required"] },
        { "支部,,教务处党支部,,,,,,,,\n成员,1002,周明,教务处党支部,,,,,,,\n成员,1003,江雨,教务处党支部,,,,,,,", ["E4 required"] },
    };

    [Theory]
    [MemberData(nameof(Several))]
    public async Task Every_error_of_a_row_is_told_and_none_that_only_follows_from_it(string rows, string[] errors)
    {
        var importing = new Importing();
        var outcome = await importing.RunAsync(Top + rows);
        Assert.Equal(errors, outcome.Errors.Select(error => $"{error.Letter}{error.Row} {error.Key}"));
        Assert.Equal(0, importing.Store.Saves);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public Task An_error_says_its_row_and_column(string rows, string cell, string key) => ExpectAsync(Top + rows, cell, key);

    [Theory]
    [MemberData(nameof(Files))]
    public Task A_file_that_is_no_roster_says_so_once(string file, string cell, string key) => ExpectAsync(file, cell, key);

    [Fact]
    public Task A_cell_may_not_be_endless() => ExpectAsync(Top + "成员,1002," + new string('明', 201) + ",财务处党支部,,,,,,,", "C4", "too-long");

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused()
    {
        var outcome = await new Importing().RunAsync(new byte[FileText.MaxBytes + 1]);
        Assert.Equal("file-too-large", Assert.Single(outcome.Errors).Key);
    }

    [Fact]
    public async Task All_errors_come_at_once_in_the_order_of_the_sheet_and_nothing_is_imported()
    {
        var importing = new Importing();
        var outcome = await importing.RunAsync(Top + "成员,,周明,财务处党支部,,,,,,,\n支部,,教务处党支部,,处室,,,,,,\n成员,1003,沈星,教务处党支部,,,主任,传真,,x,\n");
        Assert.Equal(["B4", "E5", "G6", "H6"], outcome.Errors.Select(error => error.Letter + error.Row));
        Assert.Equal(0, importing.Store.Saves);
    }

    [Fact]
    public async Task An_account_of_someone_in_the_store_is_refused()
    {
        var importing = new Importing();
        await importing.TakeAsync(Top);
        var outcome = await importing.RunAsync(Importing.Header + "成员,1002,周明,财务处党支部,,,,网页,,lin,\n");
        Assert.Equal("account-elsewhere", Assert.Single(outcome.Errors).Key);
    }

    [Fact]
    public async Task Who_has_left_gets_no_account()
    {
        var importing = new Importing();
        await importing.TakeAsync(Top);
        var outcome = await importing.RunAsync(Importing.Header + "成员,1001,,,,,,,,,是\n账号,1001,,,,,,网页,,other,\n");
        Assert.Equal("member-left", Assert.Single(outcome.Errors).Key);
    }

    [Fact]
    public async Task A_sentence_names_the_header_and_the_cell_and_what_to_do()
    {
        var outcome = await new Importing().RunAsync(Top + "成员,1002,周明,财务处,,,,,,,\n");
        var error = Assert.Single(outcome.Errors);
        Assert.Equal("第 4 行“党支部”列（D4）：“财务处”是别名。请填写全称“财务处党支部”。", ImportTexts.Chinese.Sentence(error));
        Assert.Equal("Row 4, column \"党支部\" (D4): \"财务处\" is an alias. Write the full name \"财务处党支部\".", ImportTexts.InEnglish.Sentence(error));
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    public void A_column_has_the_letter_of_the_spreadsheet(int column, string letter) => Assert.Equal(letter, ImportError.LetterOf(column));

    private static async Task ExpectAsync(string file, string cell, string key)
    {
        var importing = new Importing();
        var outcome = await importing.RunAsync(file);
        var found = outcome.Errors.Select(error => $"{error.Letter}{(error.Row > 0 ? error.Row : null)} {error.Key}");
        Assert.Equal([$"{cell} {key}"], found);
        Assert.DoesNotContain("{", ImportTexts.Chinese.Sentence(outcome.Errors[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("{", ImportTexts.InEnglish.Sentence(outcome.Errors[0]), StringComparison.Ordinal);
        Assert.Equal(0, importing.Store.Saves);
    }
}
