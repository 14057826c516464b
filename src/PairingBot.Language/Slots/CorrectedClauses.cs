using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Slots;

/// <summary>The clauses of a correction. What stands in brackets or quotation marks is not parted.</summary>
internal static partial class CorrectedClauses
{
    private const int Most = 40;
    private const string Openers = "([《“‘「『【";
    private const string Closers = ")]》”’」』】";

    /// <summary>Where they stand, without the words that only announce them (三处不对：).</summary>
    public static List<Mark> Of(string left)
    {
        var marks = new List<Mark>();
        var (start, quoted) = (Heading().Match(left).Length, Quoted(left));
        for (var i = start; i < left.Length && marks.Count < Most; i++)
        {
            if (quoted.Find(mark => mark.Start == i) is { Length: > 0 } whole) i = whole.End - 1;
            else if (left[i] is ',' or '。' or ';' or '!' or Sheet.Cover || (left[i] == ' ' && Next().IsMatch(left.AsSpan(i + 1)))) Add(i);
        }

        Add(left.Length);
        return marks;
        void Add(int end)
        {
            var mark = new Mark(start, end);
            start = Math.Min(end + 1, left.Length);
            while (mark.Length > 0 && left[mark.Start] is ' ') mark = mark with { Start = mark.Start + 1 };
            while (mark.Length > 0 && left[mark.End - 1] is ' ') mark = mark with { End = mark.End - 1 };
            if (mark.Length > 0) marks.Add(mark with { Start = mark.Start + Lead().Match(left[mark.Start..mark.End]).Length });
        }
    }

    /// <summary>The stretches in brackets or quotation marks.</summary>
    public static List<Mark> Quoted(string left)
    {
        var marks = new List<Mark>();
        for (var i = 0; i < left.Length; i++)
        {
            var kind = Openers.IndexOf(left[i], StringComparison.Ordinal);
            if (kind < 0 || left.IndexOf(Closers[kind], i) is not (>= 0 and var end)) continue;
            marks.Add(new Mark(i, end + 1));
            i = end;
        }

        return marks;
    }

    /// <summary>不对期限改成…: the sound before what is changed.</summary>
    [GeneratedRegex("^(?:不对(?![外称口等齐])|错了|(?:说|写|打|搞|弄|填)错了|等等|等一?下|不好意思|抱歉|哎呀?|哦|噢)(?=(?:把|将)?(?:难题|" + FieldNames.All + "|应该|改成|是))")]
    private static partial Regex Lead();

    /// <summary>三处不对：, 改两个地方，.</summary>
    [GeneratedRegex("^\\s?(?:刚才|刚刚|上面)?[这那]一?[个条](?:活动|记录)?[,:]\\s?|^\\s?(?:有|改|这|下面|以下)?(?:[一二两三四五几\\d]\\s?)(?:个?地方|处|点|个)(?:都|要|得|需要?)?(?:不对|错了?|有误|要?改一?下?|更正|修改|说错了?|写错了?)?[,:]\\s?")]
    public static partial Regex Heading();

    /// <summary>A field without a comma before it: 改成李明 期限月底.</summary>
    [GeneratedRegex("^(?:把|将)?(?:" + FieldNames.Due + "|" + FieldNames.Person + "|标题|" + FieldNames.Source + "|" + FieldNames.Rank + "|对象|范围)|^(?:and|but)\\s(?:the\\s)?(?:date|deadline|due|owner|responsible|title|audience|problem|priority)\\b")]
    private static partial Regex Next();
}
