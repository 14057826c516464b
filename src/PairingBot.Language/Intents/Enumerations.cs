using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>Several of one kind announced together: 加两条难题：…；…, 给难题12加两条举措：一是…，二是….</summary>
internal static partial class Enumerations
{
    private const int Most = 5;

    /// <summary>The intent, the announcing head and the items; null when nothing is enumerated.</summary>
    public static Enumeration? Of(Utterance utterance)
    {
        if (Head().Match(utterance.Key) is not { Success: true } head) return null;
        List<Mark> items = [.. Items(utterance.Key, head.Length).Where(mark => mark.Length > 1).Take(Most)];
        return items.Count < 2 ? null : new Enumeration(IntentOf(head.Groups["what"].Value), new Mark(0, head.Length), items);
    }

    private static string IntentOf(string what) => what switch
    {
        "举措" or "措施" => IntentNames.AddMeasure,
        "难题" or "问题" or "新难题" => IntentNames.AddProblem,
        _ => IntentNames.LogActivity,
    };

    private static IEnumerable<Mark> Items(string key, int start)
    {
        var counted = Counter().Matches(key, start);
        var borders = counted.Count > 1 ? counted : Stop().Matches(key, start);
        var from = start;
        foreach (Match border in borders)
        {
            if (border.Index > from) yield return Trimmed(key, from, border.Index);
            from = border.Index + border.Length;
        }

        if (from < key.Length) yield return Trimmed(key, from, key.Length);
    }

    private static Mark Trimmed(string key, int from, int end)
    {
        while (end > from && key[end - 1] is ',' or ';' or '。' or ' ' or '、') end--;
        while (from < end && key[from] is ',' or ';' or '。' or ' ' or '、') from++;
        return new Mark(from, end);
    }

    [GeneratedRegex(@"^[^:。;]{0,24}?(?:加|新增|添|增加|录|登记?|记|提|报|列|补)[^:。;]{0,6}?(?:两|二|三|四|五|[2-5]|几)[个条项场次笔](?<what>新?难题|问题|举措|措施|(?:结对)?共建(?:活动)?|活动)[吧啊]?(?::|,|。|\s)")]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:第[一二三四五][个条项]?(?:是|,|、|:)?|[一二三四五](?:是|、)|(?<!\d)[1-5](?:[.、)](?!\d)|\)))")]
    private static partial Regex Counter();

    [GeneratedRegex(@"[;。]|[,\s](?:另一[个条项场次](?:是|:)?|还有一[个条项场次](?:是|:)?|再一[个条项场次](?:是|:)?|以及)")]
    private static partial Regex Stop();
}
