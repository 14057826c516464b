using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>Several of one kind in a message: 加两个难题：甲；乙, 难题12加举措，一是甲，二是乙, 一个是甲，另一个是乙. What stands before them is said of each.</summary>
/// <param name="Kind">The intent of what is announced; null where nothing is, or a word that fits several (两条, 两件事).</param>
/// <param name="IsAnnounced">A number of things is named: 两个难题, 两场.</param>
/// <param name="IsMixed">两件事：…: each item is a request of its own.</param>
/// <param name="Items">Each with the marker before it; the first mark's start is where the list begins.</param>
internal sealed partial record Enumeration(string? Kind, bool IsAnnounced, bool IsMixed, IReadOnlyList<(Mark Marker, Mark Words)> Items)
{
    private const int Most = 6;

    /// <summary>What stands behind the list and is said of each: 加两个难题：甲，乙，责任人我; empty when nothing does.</summary>
    public Mark Shared { get; private init; }

    /// <summary>The list in a message; null when there is none.</summary>
    public static Enumeration? Of(Utterance utterance)
    {
        var key = utterance.Key.Length > Sheet.Longest ? utterance.Key[..Sheet.Longest] : utterance.Key;
        var head = Announced().Match(key);
        var items = Numbered(key, head.Success ? head.Index : 0);
        var shared = default(Mark);
        if (items.Count > 1 && OfAll().Match(key, items[^1].Words.Start) is { Success: true } all)
        {
            shared = new Mark(all.Index + 1, key.Length);
            items[^1] = items[^1] with { Words = Trimmed(key, items[^1].Words.Start, all.Index) };
        }

        if (items.Count < 2) items = head.Success ? Parted(key, head, out shared) : [];
        if (items.Count < 2 && Measures().Match(key) is { Success: true } measures && Parts(key, measures.Index + measures.Length, ";") is { Count: > 1 } parts && !parts.Exists(p => OwnRequest().IsMatch(key.AsSpan(p.Start, p.Length))))
            return new Enumeration(IntentNames.AddMeasure, true, false, [.. parts.Select(part => (new Mark(measures.Index + measures.Length, measures.Index + measures.Length), part))]);
        return items.Count is < 2 or > Most ? null : new Enumeration(KindOf(head.Groups["kind"].Value), head.Success, head.Groups["kind"].Value == "件事", items) { Shared = shared };
    }

    /// <summary>The message once for each item, without the others.</summary>
    public IEnumerable<Utterance> Each(Utterance utterance)
    {
        var before = new Mark(0, Items[0].Marker.Start);
        return Items.Select(item => IsMixed ? utterance.Only(item.Words) : utterance.Only(before, item.Words, Shared));
    }

    /// <summary>What stands before the list.</summary>
    public Utterance Head(Utterance utterance) => utterance.Only(new Mark(0, Items[0].Marker.Start));

    private static string? KindOf(string kind) => kind switch
    {
        "难题" or "问题" => IntentNames.AddProblem,
        "举措" or "措施" or "办法" or "招" => IntentNames.AddMeasure,
        "活动" or "共建" or "场" or "次" => IntentNames.LogActivity,
        _ => null,
    };

    /// <summary>加举措：甲；乙: each clause is one.</summary>
    [GeneratedRegex("(?:举措|措施)(?:有|包括|如下|是|为)?:(?=[^:]{2,320}$)")]
    private static partial Regex Measures();

    /// <summary>Something else than one more of the same.</summary>
    [GeneratedRegex("难题\\d|#\\d|责任人|负责人|期限|时限|截止|延[到期至]|^(?:请|另外|顺便|再|还有)")]
    private static partial Regex OwnRequest();

    /// <summary>一是…，二是…; 一个是…，另一个是…; 1.… 2.…</summary>
    private static List<(Mark Marker, Mark Words)> Numbered(string key, int from)
    {
        List<Mark> markers = [];
        for (var match = First().Match(key, from); match.Success && markers.Count <= Most; match = Next().Match(key, markers[^1].End)) markers.Add(Segments.Of(match));
        return [.. markers.Select((marker, i) => (marker, Trimmed(key, marker.End, i + 1 < markers.Count ? markers[i + 1].Start : key.Length)))];
    }

    /// <summary>两个：…、…: as many as were announced.</summary>
    private static List<(Mark Marker, Mark Words)> Parted(string key, Match head, out Mark shared)
    {
        shared = default;
        var colon = key.IndexOf(':', head.Index);
        var start = colon >= 0 ? colon + 1 : key.IndexOf(',', head.Index) + 1;
        if (start == 0) return [];
        var count = head.Groups["n"].Value == "几" ? 0 : Numeral.Read(head.Groups["n"].ValueSpan);
        foreach (var separator in (string[])[";", "。", "、", ","])
        {
            var parts = Parts(key, start, separator);
            if (parts.Count == count || (count == 0 && separator is ";" or "。" && parts.Count > 1)) return [.. parts.Select(part => (new Mark(start, start), part))];
            if (count is not > 1 || parts.Count <= count || !parts.Skip(count.Value).All(part => OfEach().IsMatch(key.AsSpan(part.Start, part.Length)))) continue;
            shared = new Mark(parts[count.Value].Start, key.Length);
            return [.. parts.Take(count.Value).Select(part => (new Mark(start, start), part))];
        }

        return [];
    }

    /// <summary>一是…，二是…，都由王芳负责，年底前: what is said of all behind the last.</summary>
    [GeneratedRegex("[,。;](?=\\s?(?:(?:都|均|全都?|统一|一律)(?:由|归|(?:请|是)[^,。;]{2,5}(?:负责|牵头|盯)|(?:要|在|是|定在|到)[^,。;]{0,8}(?:前|底|内)(?:完成|解决|办|搞定)?|是?(?:重点|一般)(?:难题)?(?=$|[,。;]))|(?:责任人|负责人|牵头人|期限|时限|截止(?:时间|日期)?|完成(?:期限|时间)|来源|级别)(?:都|均|全都?|统一|一律)))")]
    private static partial Regex OfAll();

    /// <summary>A clause that says who, until when or how important.</summary>
    [GeneratedRegex("^(?:都|均|全都?)?(?:责任人|负责人|牵头|由|期限|时限|截止|完成|来源|级别|优先级|重点|一般|我(?:自己|来)?负责)|(?:负责|牵头|之?前|以前|截止|完成|解决|办完|搞定)(?:吧|了)?$|^(?:都|均)?(?:\\d{1,2}月|[年月]底|本月|下月|下周|明年)[^,。;]{0,6}$")]
    private static partial Regex OfEach();

    private static List<Mark> Parts(string key, int start, string separator)
    {
        List<Mark> parts = [];
        while (start < key.Length && parts.Count <= Most)
        {
            var end = key.IndexOf(separator, start, StringComparison.Ordinal) is >= 0 and var found ? found : key.Length;
            var part = Trimmed(key, start, end);
            if (part.Length > 1 && key.AsSpan(part.Start, part.Length).ContainsAnyExcept(Sheet.Cover)) parts.Add(part); // what belongs to another request is covered
            start = end + 1;
        }

        return parts;
    }

    private static Mark Trimmed(string key, int start, int end)
    {
        const string around = " ,;。、";
        while (end > start && around.Contains(key[end - 1], StringComparison.Ordinal)) end--;
        while (start < end && around.Contains(key[start], StringComparison.Ordinal)) start++;
        return new Mark(start, end);
    }

    [GeneratedRegex("(?<![\\da-z号楼室第])(?<n>[两俩仨二三四五几2-5])[个条项场次笔点]?(?:新的?)?(?:结对)?(?<kind>难题|问题|举措|措施|办法|招|活动|共建)(?![^,:]{0,10}[和与][^,:]{0,10}$)|(?<kind>难题|举措|措施|办法)(?:有|共)?(?<n>[两俩三四五2-5])[条个项](?=[:,])|(?<!第)(?<n>[两俩三四五2-5])(?<kind>件事)(?=[:,])|(?<!第)(?<n>[两俩三四五2-5])(?<kind>[个条项场次])(?=[:,])")]
    private static partial Regex Announced();

    [GeneratedRegex(@"(?<=^|[,。;:\s题措施条个场次动建招])(?:一是|一[个条项场次](?:就?是|:)|第一(?:[条个项场次]是?|是|[,:、])|其一[,:是]?|一、|1[.、)](?!\d)|\(1\)|①)")]
    private static partial Regex First();

    [GeneratedRegex(@"(?<=[,。;\s]|[\u4e00-\u9fff])(?:(?:另外?|还有|再)?(?:[二三四五六]是|一[个条项场次](?:就?是|:)|第[二三四五六](?:[条个项场次]是?|是|[,:、])|其[二三四][,:是]?|(?<=[,。;\s])[二三四五六]、|[2-6][.、)](?!\d)|\([2-6]\)|[②③④⑤⑥]))")]
    private static partial Regex Next();
}
