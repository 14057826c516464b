using PairingBot.Roster.Import;
using PairingBot.Store.Rosters;

namespace PairingBot.Tests.Roster;

public sealed class WorkbookImportTests
{
    /// <summary>A cell under 编号, the format of its style, and the number of the member that is imported.</summary>
    public static TheoryData<string, string, string> Numbers { get; } = new()
    {
        { "00012", "0", "00012" },
        { "<c><v>20180001</v></c>", "0", "20180001" },
        { "<c s=\"1\"><v>12</v></c>", "00000000", "00000012" },
        { "<c s=\"1\"><v>12</v></c>", "\"T\"0000", "T0012" },
        { "<c s=\"1\"><v>12345678</v></c>", "0000-000", "12345-678" },
        { "<c s=\"1\"><v>123456</v></c>", "000;[Red]-000", "123456" },
        { "<c s=\"1\"><v>20180001</v></c>", "#,##0", "20180001" },
        { "<c s=\"1\"><v>20180001</v></c>", "G/通用格式", "20180001" },
        { "<c><v>202200123456</v></c>", "0", "202200123456" },
        { "<c><v>2.02200123456E11</v></c>", "0", "202200123456" },
        { "<c t=\"s\"><v>0</v></c>", "0", "0090" },
        { "<c t=\"s\"><v>1</v></c>", "0", "张1" },
        { "<c t=\"str\"><f>TEXT(7,\"0000\")</f><v>0007</v></c>", "0", "0007" },
        { "<c><f>B2+1</f><v>1002</v></c>", "0", "1002" },
    };

    /// <summary>A cell under 编号, the format of its style, and the error.</summary>
    public static TheoryData<string, string, string> Faults { get; } = new()
    {
        { "<c s=\"1\"><v>43101</v></c>", "14", "cell-day" },
        { "<c s=\"1\"><v>43101</v></c>", "31", "cell-day" },
        { "<c s=\"1\"><v>43101</v></c>", "yyyy\"年\"m\"月\"d\"日\"", "cell-day" },
        { "<c s=\"1\"><v>43101.5</v></c>", "[$-804]yyyy/m/d h:mm;@", "cell-day" },
        { "<c t=\"d\"><v>2018-01-01T00:00:00</v></c>", "0", "cell-day" },
        { "<c><v>610102199001011000</v></c>", "0", "cell-digits-lost" },
        { "<c t=\"e\"><f>VLOOKUP(1,X,2)</f><v>#N/A</v></c>", "0", "cell-formula-error" },
        { "<c><f>B2+1</f></c>", "0", "cell-not-computed" },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task A_staff_number_is_what_people_see_in_the_cell(string cell, string format, string number)
    {
        var draft = WorkbookDraft.Roster(["成员", cell, "林晓", "财务处党支部"]);
        (draft.Formats, draft.Shared) = ([format], ["<t>0090</t>", "<r><t>张</t></r><rPh sb=\"0\" eb=\"1\"><t>ちょう</t></rPh><r><rPr><b/></rPr><t xml:space=\"preserve\">1 </t></r>"]);
        var importing = new Importing();
        await importing.TakeAsync(draft.ToBytes());
        Assert.Equal(number, Assert.Single(importing.Store.Data.Members).Key);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_cell_that_does_not_say_what_was_typed_is_an_error_in_its_place(string cell, string format, string key)
    {
        var draft = WorkbookDraft.Roster(["成员", "1001", "林晓", "财务处党支部"], ["成员", cell, "周明", "财务处党支部"]);
        draft.Formats = [format];
        var error = Assert.Single((await new Importing().RunAsync(draft.ToBytes())).Errors);
        Assert.Equal((key, "B4"), (error.Key, error.Letter + error.Row));
        Assert.StartsWith("第 4 行“编号”列（B4）：", ImportTexts.Chinese.Sentence(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_with_such_a_cell_tells_its_other_errors_too()
    {
        var draft = WorkbookDraft.Roster(
            ["成员", "<c t=\"e\"><v>#N/A</v></c>", "林晓", "财务处", "", "", "书记长", "*", "", "lin"],
            ["成员", "1002", "周明", "<c t=\"e\"><v>#N/A</v></c>", "", "", "<c t=\"e\"><v>#N/A</v></c>", "Teams", "<c t=\"e\"><v>#N/A</v></c>", "zhou"],
            ["联系", "1002", "周明", "财务处党支部"],
            ["<c t=\"e\"><v>#N/A</v></c>", "1003", "", "财务处党支部"]);
        Assert.Equal(
            ["B3 cell-formula-error", "D3 branch-by-alias", "G3 role-unknown", "H3 channel-any", "D4 cell-formula-error", "G4 cell-formula-error", "I4 cell-formula-error", "J4 teams-account", "A6 cell-formula-error"],
            (await new Importing().RunAsync(draft.ToBytes())).Errors.Select(error => $"{error.Letter}{error.Row} {error.Key}"));
    }

    [Fact]
    public async Task A_merged_cell_counts_in_every_row_that_it_covers_and_no_further()
    {
        var draft = new WorkbookDraft().With(
            "花名册",
            [["花名册（2026年）"], WorkbookDraft.Header, ["支部", "", "财务处党支部", "", "机关"], ["成员", "1001", "林晓", "财务处党支部"], ["", "1002", "周明"], ["", "", ""], ["", "1003", "江雨"]],
            "A1:K1 A4:A2000 D4:D2000");
        var importing = new Importing();
        await importing.TakeAsync(draft.ToBytes());
        Assert.Equal(["1001", "1002", "1003"], importing.Store.Data.Members.Select(member => member.Key));
        Assert.All(importing.Store.Data.Members, member => Assert.Equal("财务处党支部", member.Branch));
    }

    [Fact]
    public async Task A_header_of_two_rows_with_merged_cells_is_one_header()
    {
        var draft = new WorkbookDraft().With(
            "花名册",
            [["类型", "编号", "名称", "党支部", "类别", "联系账号"], ["", "", "", "", "", "平台", "租户", "账号"], ["支部", "", "财务处党支部", "", "机关"], ["成员", "1001", "林晓", "财务处党支部", "", "网页", "", "lin"]],
            "A1:A2 B1:B2 C1:C2 D1:D2 E1:E2 F1:H1");
        var importing = new Importing();
        await importing.TakeAsync(draft.ToBytes());
        Assert.Equal(new RosterAccount("directline", null, "lin", "1001"), Assert.Single(importing.Store.Data.Accounts));
    }

    [Fact]
    public async Task Empty_rows_and_remarks_of_any_sort_are_passed_over_and_rows_keep_their_numbers()
    {
        var draft = new WorkbookDraft { Formats = ["14"] }.WithXml(
            "花名册",
            "<sheetData>" + WorkbookDraft.Row(3, [.. WorkbookDraft.Header, "备注"]) + "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row>" + WorkbookDraft.Row(900, [.. "支部,,财务处党支部,,机关,,,,,,".Split(','), "<c s=\"1\"><v>43101</v></c>"]) +
            WorkbookDraft.Row(1_048_576, "成员", "", "林晓", "财务处党支部", "", "", "", "", "", "", "", "<c t=\"e\"><v>#REF!</v></c>") + "</sheetData>");
        var outcome = await new Importing().RunAsync(draft.ToBytes());
        Assert.Equal(["B1048576 required"], outcome.Errors.Select(error => $"{error.Letter}{error.Row} {error.Key}"));
    }

    [Fact]
    public async Task Cells_without_places_and_the_other_namespace_of_excel_are_read_too()
    {
        var draft = new WorkbookDraft();
        draft.WithXml("花名册", "<sheetData>" + string.Concat(new[] { WorkbookDraft.Header, Importing.Finance.Trim().Split(','), Importing.Lin.Trim().Split(',') }.Select(cells => "<row>" + string.Concat(cells.Select(cell => $"<c t=\"str\"><v>{cell}</v></c>")) + "</row>")) + "</sheetData>");
        var importing = new Importing();
        await importing.TakeAsync(draft.ToBytes());
        Assert.Equal("林晓", importing.Member("1001").Name);
    }

    [Fact]
    public async Task Duplicates_are_told_with_both_rows()
    {
        var outcome = await new Importing().RunAsync(WorkbookDraft.Roster(["成员", "0012", "林晓", "财务处党支部"], ["成员", "<c s=\"1\"><v>12</v></c>", "周明", "财务处党支部"]).Also(draft => draft.Formats = ["0000"]).ToBytes());
        Assert.Equal("第 4 行“编号”列（B4）：编号“0012”与第 3 行重复。请每人只留一行“成员”；更多的账号请写成“账号”行。", ImportTexts.Chinese.Sentence(Assert.Single(outcome.Errors)));
    }

    [Fact]
    public async Task A_dry_run_names_the_sheet_and_writes_nothing()
    {
        var importing = new Importing();
        var outcome = await importing.RunAsync(WorkbookDraft.Roster().With("说明", [["请看花名册"]]).ToBytes(), dryRun: true);
        Assert.Equal("工作表：花名册", ImportReport.Lines(outcome, dryRun: true, ImportTexts.Chinese).First());
        Assert.Equal((1, 0), (outcome.Change!.Branches.Added, importing.Store.Saves));
    }
}
