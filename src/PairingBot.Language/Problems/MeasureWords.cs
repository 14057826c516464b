using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>The measure in a sentence: what 举措 or 办法 introduces, what is turned into one, or what is left.</summary>
internal static partial class MeasureWords
{
    /// <param name="draft">The sentence, its numbers taken.</param>
    /// <param name="readRef">Reads the problem from what the measure leaves.</param>
    public static void Read(Draft draft, Action<bool> readRef)
    {
        ReadWords(draft, readRef);
        // 每月通报，12月10日前完成，由张老师负责: who does it is a part of it, also behind its day.
        if (draft.Slots[SlotNames.Measure] is not TextSlot measure) return;
        for (var doer = Doer().Match(draft.Left, Math.Min(draft.Left.Length, measure.Start + measure.Length)); doer.Success; doer = doer.NextMatch())
            if (Verbatim.Of(draft.Sheet.Text, draft.Key, Segments.Of(doer.Groups["p"])) is { } who) measure = measure with { Value = measure.Value + "\uFF0C" + who.Value };
        draft.Slots[SlotNames.Measure] = measure;
    }

    private static void ReadWords(Draft draft, Action<bool> readRef)
    {
        if (Cue().Match(draft.Left) is { Success: true } cue && Value(draft, cue.Index + cue.Length) is { Length: >= 2 } value && draft.PutWords(SlotNames.Measure, value, new Mark(cue.Index, value.End), "named"))
        {
            readRef(true);
            return;
        }

        // A measure is a sentence, not a page.
        if (draft.Left.Length <= 300 && Turned().Match(draft.Left) is { Success: true } turned && draft.PutWords(SlotNames.Measure, Trim(draft.Left, Segments.Of(turned.Groups["m"])), Segments.Of(turned), "turned"))
        {
            readRef(true);
            return;
        }

        readRef(false);
        Mark? best = null;
        foreach (var segment in Segments.Of(draft.Left))
        {
            var words = segment.Start > 0 && Named().IsMatch(draft.Left.AsSpan(0, segment.Start)) && Verbs().IsMatch(draft.Left.AsSpan(segment.Start, segment.Length)) ? Segments.WithoutTail(draft.Left, segment, Tail()) : Trim(draft.Left, segment);
            if (words.Length < 2 || Nothing().IsMatch(draft.Left.AsSpan(words.Start, words.Length))) continue;
            if (best is null || words.Length > best.Value.Length + 4) best = words;
        }

        if (best is { } rest) draft.PutWords(SlotNames.Measure, Value(draft, rest.Start, rest.Start > 0 && Named().IsMatch(draft.Left.AsSpan(0, rest.Start))), "rest");
    }

    [GeneratedRegex("(?<=[\u0001,。;]\\s?)(?<p>(?:由|责任人|负责人|牵头人)[^,。;\u0001]{2,20}|[^,。;\u0001]{2,12}(?:负责|牵头|落实))(?=$|[,。;])")]
    private static partial Regex Doer();

    [GeneratedRegex("举措|措施")]
    private static partial Regex Named();

    /// <param name="isContent">True behind the command, to which nothing belongs any more.</param>
    private static Mark Value(Draft draft, int start, bool isContent = false)
    {
        var whole = new Mark(start, start > 0 && draft.Left[start - 1] == ':' ? Segments.ContentEnd(draft.Left, start) : Segments.SentenceEnd(draft.Left, start));
        // 举措：增加两个窗口: behind the colon nothing belongs to the command.
        var words = (isContent || (start > 0 && draft.Left[start - 1] == ':')) && Verbs().IsMatch(draft.Left.AsSpan(start, whole.Length)) ? Segments.WithoutTail(draft.Left, whole, Tail()) : Trim(draft.Left, whole);
        var comment = Comment().Match(draft.Left, words.Start, words.Length);
        return comment.Success ? Trim(draft.Left, words with { End = comment.Index }) : words;
    }

    [GeneratedRegex("^(?:增加|新增|补充|更新|列入|打算|准备|计划)")]
    private static partial Regex Verbs();

    private static Mark Trim(string left, Mark words) => Segments.WithoutTail(left, Segments.WithoutHead(left, words, Head()), Tail());

    [GeneratedRegex(@"(?:(?:新|再|还|要|想)?(?:加|补|添|增|新增|增加|补充|登记|记|录|写|列|定|上(?!一?[条个]的)|来|更新|设)(?:上|入|记|个|一|条|项|了|为|成|进)?(?:个|一?[条项个])?)?(?:一|第)?[一二三四五\d]?(?:(?<![这那一二三四五六七八九十\d])(?:条|项|个))?(?:新的?)?(?:的)?(?:举措|措施|办法|做法|对策|招儿?|解决方案|应对方案)(?:清单|内容)?(?:请|就|给我|帮我)?(?:更新|修改|调整|补充|增加|加上|新增|再加|加|补|添|改|登记|写|记|定)?(?:一?[条项个])?(?:[一二三四五]|[1-5](?![\d号月]))?(?:(?:就是|是|为|成|上(?!线|门|墙|报|架|岗|课|网|牌|会)|写|填|叫做?|嘛|呢|就){0,3}(?:[,:\s\u0001-]|——){1,4}|(?:就是|是|为|成|上(?!线|门|墙|报|架|岗|课|网|牌|会)|写|填|叫做?|嘛|呢|就){1,3})|\b(?:measures?|action|step|countermeasure)\b(?:\sfor\s)?\s?\u0001{0,20}\s?(?:is|will\sbe|would\sbe|:|-|,|to|=)\s?")]
    private static partial Regex Cue();

    [GeneratedRegex("(?:把|将)?(?<m>[^。;:\u0001]{2,80}?)(?:,)?(?:作为|(?:写|列|加|记|补|算|当|定|放|纳|登|录)(?:进|入|到|成|作|为|在))(?:它|该|这条|这个)?\\s?(?:\u0001{1,40})?(?:的)?(?:一[条项个]|[条项个]|新)?(?:举措|措施)|\\badd\\s(?<m>[^。;:\u0001]{3,100}?)\\s(?:as\\sa\\s(?:new\\s)?measure|to\\sthe\\smeasures?)")]
    private static partial Regex Turned();

    [GeneratedRegex(@"[,\s](?:写进去|写上|记上|记一下|记下来|登一下|登上|登记|加进去|补上|录入|录一下|先这样|就这些|谢谢|辛苦[了啦]?|麻烦.{0,8}|帮我.{0,8}|请(?:登记|录入|补录|记录).{0,4}|算一条(?:举措|措施)?|作为(?:举措|措施).{0,4}|please|thanks)$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\G(?:\s|[、\-·:,]|@\S{1,12}\s|小结[,\s]?|请(?=加|补|登|记|增|把|给|在|为)|麻烦|帮我?忙?|给(?=$|加|补)|给(?:我|它)|(?:加|添|补|上|记|写)[一两]?[条项个](?!月|季)|就是|我们?|咱们?|支部|针对|关于|对于|对(?![接账外口标公照])|就(?=$|[,:])|(?:打算|准备|就|想)?(?:这么|这样|如下)(?:干|办|做|来|解决)?(?=[,:])|打算|准备|计划(?=[^生])|拟(?=[^定])|想的|想到|想(?=[办到])|办法|举措|措施|对策|做法|更新为?|为(?=$|[,:])|是|再|还|也|另外|的|了|一[条项个]|[条项个]|补充|新增|增加|加上|加(?=[一条项个:])|把(?=[^关脉握门])|将|列入|登记|\bplease\b|\badd\b|\ba\b|\bmeasure\b|\bto\b(?=\s\u0001)|\bfor\b|\bneeds\b|\bit\b|\bto\b|\bwe\swill\b|\bproblem\b|:)")]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:" + RequestWords.Tail + @"|\s|[、\-:,(]|的?(?:举措|措施)(?:清单)?(?:里|中|上)?|这[条项个](?:举措|措施)?|列入|记为|记作|算作|列为|,|写进去?|写上|记上|加进去|补上|作为|(?:你|您)给|吧|啊|呀|哈|呢|哦|\bfor|\bto|\bas\sa|\bproblem)$", RegexOptions.RightToLeft)]
    private static partial Regex Tail();

    [GeneratedRegex("^(?:(?:再|新)?(?:加|添|补|增加|新增|记|写)?(?:[这那]?[两俩三四五六七八九十几]|\\d{1,2})[条个项]|(?:two|three|four|five|several|some)(?:\\smeasures?)?|难题|问题|举措|措施|清单|你好|谢谢|这[条个]|那[条个]|它|一下|帮忙|登记|measure|problem|needs|please|thanks)$")]
    private static partial Regex Nothing();
}
