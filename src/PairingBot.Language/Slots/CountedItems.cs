using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Slots;

/// <summary>一是甲，二是乙; 一个是甲，另一个是乙; 1.甲 2.乙: several problems or measures in one sentence, each a frame of its own.</summary>
internal static partial class CountedItems
{
    private const int Most = 6;

    /// <summary>The sentence once for each item, with the other items covered; the sentence itself when it counts nothing.</summary>
    public static IReadOnlyList<Utterance> Of(Utterance utterance)
    {
        var key = utterance.Key.Length > Sheet.Longest ? utterance.Key[..Sheet.Longest] : utterance.Key;
        var marks = Marked(key);
        if (marks.Count < 2) marks = Counted(key);
        if (marks.Count < 2) return [utterance];
        return [.. marks.Select((_, i) => utterance.Without(Others(marks, i, key.Length)))];
    }

    private static List<Mark> Marked(string key)
    {
        var marks = new List<Mark>();
        for (var match = First().Match(key); match.Success && marks.Count < Most; match = Next().Match(key, marks[^1].End)) marks.Add(Segments.Of(match));
        return marks;
    }

    /// <summary>两个难题：甲、乙: as many parts as were announced.</summary>
    private static List<Mark> Counted(string key)
    {
        var match = Announced().Match(key);
        if (!match.Success || Numeral.Read(match.Groups["n"].ValueSpan) is not { } count) return [];
        var list = match.Groups["list"];
        var starts = new List<Mark> { new(list.Index, list.Index) };
        foreach (Match part in Part().Matches(list.Value)) starts.Add(new Mark(list.Index + part.Index + 1, list.Index + part.Index + 1));
        return starts.Count == count ? starts : [];
    }

    // Every marker, and the items that are not meant.
    private static IEnumerable<Mark> Others(List<Mark> marks, int item, int end)
    {
        for (var i = 0; i < marks.Count; i++)
            yield return i == item ? marks[i] : new Mark(marks[i].Start, i + 1 < marks.Count ? marks[i + 1].Start : end);
    }

    [GeneratedRegex(@"(?<n>[两俩二三四五2-5])[个条项](?:新的?)?(?:难题|举措|措施)[^:,。;]{0,8}[:,]\s?(?<list>[^:。;]{4,200})")]
    private static partial Regex Announced();

    [GeneratedRegex("[、,]")]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<=^|[,。;:\s题措施条个])(?:一是|一[个条项](?:就?是|:)|第一(?:[条个项]是?|是|[,:])|其一[,:是]?|1[.、)](?!\d)|\(1\)|①)")]
    private static partial Regex First();

    [GeneratedRegex(@"(?<=[,。;\s]|[\u4e00-\u9fff])(?:(?:另外?|还有|再)?(?:[二三四五六]是|一[个条项](?:就?是|:)|第[二三四五六](?:[条个项]是?|是|[,:])|其[二三四][,:是]?|[2-6][.、)](?!\d)|\([2-6]\)|[②③④⑤⑥]))")]
    private static partial Regex Next();
}
