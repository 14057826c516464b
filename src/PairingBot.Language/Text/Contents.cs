using System.Text.RegularExpressions;

namespace PairingBot.Language.Text;

/// <summary>The speaker's own words behind what introduces them (原因：, 举措：, 成果：, 主题“): whatever they speak of, they ask for nothing.</summary>
internal static partial class Contents
{
    /// <summary>True when such words are the last of a stretch: their quotation mark is not closed, their sentence has not ended, and no other field was named since.</summary>
    public static bool IsOpen(string form)
    {
        if (Opening().Matches(form) is not { Count: > 0 } found) return false;
        var (last, from) = (found[^1], found[^1].Index + found[^1].Length);
        if (from < form.Length && Close(form[from]) is { } close) return form.IndexOf(close, from + 1) < 0;
        return !last.Groups["topic"].Success && !Ends().IsMatch(form, from); // a topic ends with its clause
    }

    /// <summary>What stands before the first of them, with the word that introduces them; null where nothing does, and where they only tell which is meant (主题“…”的活动).</summary>
    public static Mark? Head(string key) => Opening().Match(key) is { Success: true, Index: > 0 } opening ? new Mark(0, opening.Index + opening.Length) : null;

    private static char? Close(char open) => open switch { '“' => '”', '"' => '"', '「' => '」', '《' => '》', _ => null };

    [GeneratedRegex("(?<=[,。;\\s])(?:因为|由于)(?!此)|(?:原因|理由)(?:就?是|为)|(?:(?<topic>主题|议题)|成果|成效|效果|结果|解决情况|原因|理由|举措|措施|进[展度]|销号|退回|驳回|打回|重启|重新打开)(?:就?是|为|有)?(?::|(?=[“\"「《][^”\"」》]{0,80}(?:$|[”\"」》](?!的))))|\\b(?:(?<topic>topic)|outcome|result|reason|measure|progress)s?(?: is)?:")]
    private static partial Regex Opening();

    [GeneratedRegex("[。!?]|\\.\\s|[,;]\\s?(?:地点|时间|日期|人数|参加|参会|主题|一?共|N)")]
    private static partial Regex Ends();
}
