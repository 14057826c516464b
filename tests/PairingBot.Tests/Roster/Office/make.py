"""Writes the .fods sources beside it from the rows below, and has LibreOffice Calc make the .xlsx of them: python3 make.py (needs soffice)."""
import subprocess
import pathlib
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).parent
NS = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'
STYLES = '''<number:number-style style:name="N8"><number:number number:decimal-places="0" number:min-integer-digits="8"/></number:number-style>
<number:date-style style:name="D1"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text><number:day/><number:text>日</number:text></number:date-style>
<style:style style:name="eight" style:family="table-cell" style:data-style-name="N8"/><style:style style:name="day" style:family="table-cell" style:data-style-name="D1"/>
<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>'''
HEADER = ["类型", "编号", "名称", "党支部", "类别", "别名", "角色", "平台", "租户", "账号", "离开", "备注（入党日期）"]
TENANT = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"


def text(value, **span):
    return cell(f'office:value-type="string"', value, span)


def number(value, style=None, formula=None):
    more = (f' table:style-name="{style}"' if style else "") + (f' table:formula="of:={formula}"' if formula else "")
    return f'<table:table-cell office:value-type="float" office:value="{value}"{more}/>'


def day(iso):
    return f'<table:table-cell table:style-name="day" office:value-type="date" office:date-value="{iso}"/>'


def cell(kind, value, span):
    spans = "".join(f' table:number-{k}-spanned="{v}"' for k, v in span.items())
    return f'<table:table-cell {kind}{spans}><text:p>{escape(value)}</text:p></table:table-cell>'


COVERED = "<table:covered-table-cell/>"
EMPTY = "<table:table-cell/>"


def row(*cells, hidden=False):
    state = ' table:visibility="collapse"' if hidden else ""
    made = "".join(c if c.startswith("<") else text(c) if c else EMPTY for c in cells)
    return f"<table:table-row{state}>{made}</table:table-row>"


def sheet(name, rows, style="shown"):
    return f'<table:table table:name="{name}" table:style-name="{style}"><table:table-column table:number-columns-repeated="12"/>{"".join(rows)}</table:table>'


def book(*sheets):
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NS} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>{STYLES}</office:automatic-styles><office:body><office:spreadsheet>{"".join(sheets)}</office:spreadsheet></office:body></office:document>\n'


def title(words):
    return row(text(words, columns=12, rows=2), *[COVERED] * 11), row(*[COVERED] * 12)


ROSTER = book(
    sheet("说明", [row("本表由党委办公室填写")]),
    sheet("花名册", [
        *title("机关与直属单位党委花名册（2026年11月）"),
        row(*HEADER),
        row("支部", "", "财务处党支部", "", "机关", "财务处、计财处"),
        row("支部", "", "教务处党支部", "", "机关", "教务处"),
        row("支部", "", "吉利汽车集团", "", "企业", "吉利汽车、吉利"),
        # a number column with leading zeros by its format; one branch for three rows, merged; real days and a day as a text in a column of notes
        row("成员", number(12, "eight"), "林晓", text("财务处党支部", rows=3), "", "", text("党员", rows=2), "Teams", text(TENANT, rows=2), "6f1c2a34-0b5d-4e6f-8a90-1b2c3d4e5f60", "", day("2018-07-01")),
        row("成员", number(20180001), "欧阳 明", COVERED, "", "", COVERED, "Teams", COVERED, "6f1c2a34-0b5d-4e6f-8a90-1b2c3d4e5f61", "", "2019年5月4日"),
        row("成员", number(20180002, formula="[.B8]+1"), "江雨", COVERED, "", "", "支部书记", "", "", "", "", day("2020-02-29")),
        row("成员", "00020180003", "吴楠", "教务处党支部", "", "", "党委办公室、支部书记", "网页", "", "office-1", "", "=1+1"),
        row("", "", ""),
        row("成员", number(20180004), "郑岚", "教务处党支部", "", "", "联系委员", hidden=True),
        row("联系", number(20180004), "郑岚", "财务处党支部、教务处党支部"),
    ]),
    sheet("去年", [row(*HEADER), row("成员", "1", "离任者", "财务处党支部")], style="hidden"))

FAULTS = book(sheet("花名册", [
    row(*HEADER),
    row("支部", "", "财务处党支部", "", "机关", "财务处"),
    row("成员", number(20180001), "林晓", "财务处党支部"),
    row("成员", day("2018-01-01"), "周明", "财务处党支部"),
    row("成员", "2018-01-02", "江雨", "财务处党支部"),
    row("成员", number(20180001), "林小", "财务处党支部"),
    row("成员", number("610102199001011000"), "吴楠", "财务处党支部"),
    row("成员", number(20180005), "郑岚", "不存在党支部"),
    row("成员", '<table:table-cell table:formula="of:=1/0" office:value-type="string"/>', "沈星", "财务处党支部"),
]))

for name, content in ("roster", ROSTER), ("faults", FAULTS):
    source = HERE / f"{name}.fods"
    source.write_text(content, encoding="utf-8")
    subprocess.run(["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(HERE), str(source)], check=True)
