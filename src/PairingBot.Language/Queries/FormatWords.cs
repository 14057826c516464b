using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>The form of a file: xlsx, csv, docx, pdf.</summary>
internal static partial class FormatWords
{
    public static void Read(Draft draft)
    {
        for (var match = Format().Match(draft.Left); match.Success; match = match.NextMatch())
        {
            var value = match.Groups["xlsx"].Success ? "xlsx" : match.Groups["csv"].Success ? "csv" : match.Groups["docx"].Success ? "docx" : "pdf";
            draft.PutChoice(SlotNames.Format, value, Segments.Of(match), "said");
        }
    }

    [GeneratedRegex(@"(?<xlsx>excel|xlsx?|电子表格?|表格(?!里)|\bspreadsheet\b)(?:格式|文件|版|表格?)?|(?<csv>csv)(?:格式|文件|版)?|(?<docx>docx?|word|文档(?:格式|版))(?:格式|文件|版|文档)?|(?<pdf>pdf)(?:格式|文件|版)?")]
    private static partial Regex Format();
}
