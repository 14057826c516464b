using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using MiniExcelLibs;
using PairingBot.Domain.Ledgers;
using PairingBot.Exports;

namespace PairingBot.Tests.Exports;

public sealed class FileTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void A_workbook_says_above_its_columns_what_it_is_and_when()
    {
        using var stream = new MemoryStream(XlsxFile.Write([Ledger("共建\n报账")]));
        var rows = stream.Query().Cast<IDictionary<string, object?>>().ToList();

        Assert.Equal(["活动台账", "范围：财务处党支部", "截至2026年11月24日20:10", "主题"], rows.Take(4).Select(r => r.Values.First()!.ToString()!));
        Assert.Equal(["活动台账"], stream.GetSheetNames());
        Assert.Equal("共建\n报账", rows[4].Values.First());
    }

    [Fact]
    public void A_day_is_a_day_and_a_number_a_number()
    {
        var file = XlsxFile.Write([Ledger("报账培训")]);
        using var stream = new MemoryStream(file);
        var cells = stream.Query().Cast<IDictionary<string, object?>>().Last().Values.ToList();

        Assert.Equal(new DateTime(2026, 11, 3), cells[1]);
        Assert.Equal(18d, cells[2]);
        Assert.All(Cells(file).Where(c => c.Value == "18"), c => Assert.NotEqual("str", (string?)c.Attribute("t")));
        Assert.Contains("yyyy-mm-dd", Part(file, "xl/styles.xml"), StringComparison.Ordinal);
    }

    /// <summary>An empty fill is against the format, and readers such as openpyxl refuse the whole workbook for it.</summary>
    [Fact]
    public void Every_fill_has_a_pattern()
    {
        var fills = XDocument.Parse(Part(XlsxFile.Write([Ledger("报账培训")]), "xl/styles.xml")).Descendants(Main + "fill").ToList();

        Assert.NotEmpty(fills);
        Assert.All(fills, fill => Assert.Equal(Main + "patternFill", Assert.Single(fill.Elements()).Name));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://x.invalid\")")]
    [InlineData("+1+1")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public void What_looks_like_a_formula_stays_text(string written)
    {
        var file = XlsxFile.Write([Ledger(written)]);
        var cell = Assert.Single(Cells(file), c => c.Value.Trim() == written.Trim());
        Assert.True((string?)cell.Attribute("t") is "str" or "s" or "inlineStr");
        Assert.Empty(XDocument.Parse(Part(file, "xl/worksheets/sheet1.xml")).Descendants(Main + "f"));

        Assert.Contains("'" + written.Replace("\"", "\"\"", StringComparison.Ordinal), Encoding.UTF8.GetString(CsvFile.Write(Ledger(written))), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_marked_as_UTF_8_and_quoted()
    {
        var file = CsvFile.Write(Ledger("报账, \"培训\""));

        Assert.Equal([0xEF, 0xBB, 0xBF], file[..3]);
        Assert.Equal("活动台账\r\n范围：财务处党支部\r\n截至2026年11月24日20:10\r\n主题,日期,人数\r\n\"报账, \"\"培训\"\"\",2026-11-03,18\r\n", Encoding.UTF8.GetString(file[3..]));
    }

    [Fact]
    public void Each_list_is_a_sheet_of_its_own()
    {
        var measures = new Sheet("举措清单", ["举措清单"], [new Column("序号", 6), new Column("难题编号", 10)], [[1, 12]]);
        using var stream = new MemoryStream(XlsxFile.Write([Ledger("一") with { Name = "难题清单" }, measures]));
        Assert.Equal(["难题清单", "举措清单"], stream.GetSheetNames());
        Assert.Equal([1d, 12d], stream.Query(sheetName: "举措清单").Cast<IDictionary<string, object?>>().Last().Values);
        Assert.Equal(new DateTime(2026, 11, 3), stream.Query(sheetName: "难题清单").Cast<IDictionary<string, object?>>().Last().Values.ElementAt(1));
    }

    private static Sheet Ledger(string topic) => new(
        "活动台账",
        ["活动台账", "范围：财务处党支部", "截至2026年11月24日20:10"],
        [new Column("主题", 36), new Column("日期", 12), new Column("人数", 8)],
        [[topic, new DateOnly(2026, 11, 3), 18]]);

    private static IEnumerable<XElement> Cells(byte[] file) => XDocument.Parse(Part(file, "xl/worksheets/sheet1.xml")).Descendants(Main + "c");

    private static string Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
