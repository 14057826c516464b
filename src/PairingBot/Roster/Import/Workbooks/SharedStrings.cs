using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace PairingBot.Roster.Import.Workbooks;

/// <summary>Texts of a workbook: those that its cells share, and how a text is put together from its runs.</summary>
internal static partial class SharedStrings
{
    public static List<string> Read(XmlReader xml)
    {
        var texts = new List<string>();
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) texts.Add(Text(xml));
        return texts;
    }

    /// <summary>The text of the element at which the reader stands, without the readings (rPh) beside Chinese and Japanese characters; the reader ends at its end.</summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = new StringBuilder();
        var depth = xml.Depth;
        var reading = 0;
        var isText = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (reading > 0 && xml.Depth > reading) continue;
            reading = xml is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false } ? xml.Depth : 0;
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) isText = xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false };
            else if (isText) text.Append(xml.Value);
        }

        return Unescape(text.ToString());
    }

    /// <summary>A text without the escapes for characters that XML can't hold (ECMA-376 part 1, 22.9.2.19).</summary>
    public static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? Escaped().Replace(text, match => ((char)Convert.ToUInt16(match.Groups["code"].Value, 16)).ToString()) : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escaped();
}
