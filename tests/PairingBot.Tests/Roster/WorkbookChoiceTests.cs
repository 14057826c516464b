using System.Text;
using CsCheck;
using PairingBot.Roster.Import;

namespace PairingBot.Tests.Roster;

/// <summary>Which sheet is read, and what is said of files that can't be.</summary>
public sealed class WorkbookChoiceTests
{
    private const string Hidden = "state=\"hidden\"";
    private static readonly string[] Branch = Importing.Finance.Trim().Split(',');
    private static readonly string[] Other = ["支部", "", "教务处党支部", "", "机关"];

    /// <summary>A file that is no readable workbook, and what is said.</summary>
    public static TheoryData<string, byte[], string> Refused { get; } = new()
    {
        { "cut off", WorkbookDraft.Roster().ToBytes()[..^200], "file-damaged" },
        { "an empty archive", "PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8.ToArray(), "file-no-workbook" },
        { "a Word document", new WorkbookDraft().Also(d => d.Parts["xl/workbook.xml"] = "<document><body/></document>").ToBytes(), "file-no-workbook" },
        { "a binary workbook", new WorkbookDraft().Also(d => d.Parts["xl/workbook.bin"] = "").ToBytes(), "file-other-workbook" },
        { "an OpenDocument", new WorkbookDraft().Also(d => d.Parts["mimetype"] = "application/vnd.oasis.opendocument.spreadsheet").ToBytes(), "file-other-workbook" },
        { "Excel 97", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("Workbook")], "file-is-xls" },
        { "with a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "file-encrypted" },
        { "broken XML", new WorkbookDraft().WithXml("花名册", "<sheetData><row>").ToBytes(), "file-damaged" },
        { "a sheet that is missing", WorkbookDraft.Roster().Also(d => d.Parts["xl/_rels/workbook.xml.rels"] = "<R><Relationship Id=\"r0\" Type=\"x/worksheet\" Target=\"nothing.xml\"/></R>").ToBytes(), "file-damaged" },
        { "a text that is missing", WorkbookDraft.Roster(["<c t=\"s\"><v>7</v></c>"]).ToBytes(), "file-damaged" },
        { "entities", new WorkbookDraft().Also(d => d.Parts["xl/sharedStrings.xml"] = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><sst><si><t>&b;</t></si></sst>").With("花名册", []).ToBytes(), "file-damaged" },
        { "a bomb", new WorkbookDraft { Blanks = 256 }.With("花名册", []).ToBytes(), "file-too-large" },
        { "merged beyond measure", WorkbookDraft.Roster([.. Enumerable.Range(0, 900).Select(i => new[] { $"{i}" })]).Also(d => d.With("大", [["1"], .. Enumerable.Repeat(new[] { "2" }, 900)], "A1:XFD1048576")).ToBytes(), "file-too-large" },
        { "no roster", new WorkbookDraft().With("通讯录", [["姓名", "电话"], ["林晓", "1"]]).ToBytes(), "sheet-no-header" },
        { "two rosters", WorkbookDraft.Roster().With("旧", [WorkbookDraft.Header, Other]).ToBytes(), "sheets-many" },
        { "a hidden roster", new WorkbookDraft().With("封面", [["花名册"]]).With("旧", [WorkbookDraft.Header, Other], state: Hidden).ToBytes(), "sheet-hidden" },
        { "a roster without rows", new WorkbookDraft().With("花名册", [WorkbookDraft.Header]).ToBytes(), "file-no-rows" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_file_that_can_not_be_read_gets_one_sentence(string form, byte[] file, string key)
    {
        var importing = new Importing();
        Assert.Equal((form, key), (form, Assert.Single((await importing.RunAsync(file)).Errors).Key));
        Assert.Equal(0, importing.Store.Saves);
    }

    [Fact]
    public async Task The_one_visible_sheet_with_a_header_is_read_whatever_is_hidden()
    {
        var importing = new Importing();
        await importing.TakeAsync(new WorkbookDraft().With("说明", [["怎么填"]]).With("旧", [WorkbookDraft.Header, Other], state: "state=\"veryHidden\"").With("新", [WorkbookDraft.Header, Branch]).ToBytes());
        Assert.Equal("财务处党支部", Assert.Single(importing.Store.Data.Branches).Name);
    }

    [Theory]
    [InlineData("花名册", "")]
    [InlineData(" 旧 ", "")]
    [InlineData("别的", "sheet-unknown")]
    public async Task A_sheet_may_be_named(string name, string key)
    {
        var outcome = await new Importing().RunAsync(WorkbookDraft.Roster().With("旧", [WorkbookDraft.Header, Other], state: Hidden).ToBytes(), sheet: name);
        Assert.Equal(key, outcome.Errors.SingleOrDefault()?.Key ?? "");
        if (key.Length > 0) Assert.Equal("没有名为“别的”的工作表。文件里有：花名册、旧。", ImportTexts.Chinese.Sentence(outcome.Errors[0]));
        else Assert.Equal(name.Trim(), outcome.SheetName);
    }

    [Fact]
    public async Task A_text_has_no_sheet_to_be_named() =>
        Assert.Equal("sheet-not-workbook", Assert.Single((await new Importing().RunAsync(Encoding.UTF8.GetBytes(Importing.Header + Importing.Finance), sheet: "花名册")).Errors).Key);

    [Fact]
    public Task A_workbook_with_damaged_bytes_gives_errors_or_a_roster_and_never_an_exception()
    {
        var whole = WorkbookDraft.Roster(["成员", "<c><v>1001</v></c>", "林晓", "财务处党支部"]).ToBytes();
        return Gen.Select(Gen.Int[4, whole.Length - 1], Gen.Byte).Array[1, 6].SampleAsync(
            async changes =>
            {
                var file = whole.ToArray();
                foreach (var (at, value) in changes) file[at] = value;
                var outcome = await new Importing().RunAsync(file);
                Assert.Equal(outcome.Change is null, outcome.Errors.Count > 0);
            },
            iter: 2000);
    }
}
