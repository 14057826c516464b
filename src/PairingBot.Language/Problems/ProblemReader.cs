using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>A new problem: its title, where it came from, who answers for it and until when.</summary>
internal sealed partial class ProblemReader(MentionReader mentions, DueReader dues)
{
    public void Read(Draft draft)
    {
        ReadQuoted(draft);
        SourceWords.Read(draft);
        PriorityWords.Read(draft);
        ReadBranch(draft);
        dues.Read(draft);
        if (!PersonReader.Read(draft) && !PersonReader.ReadAlone(draft) && draft.Context.ExpectedSlot is SlotNames.Due or SlotNames.Responsible) _ = PersonReader.ReadBare(draft) || (draft.Context.ExpectedSlot == SlotNames.Responsible && PersonReader.ReadFirst(draft)); // 就写我吧
        if (!draft.Has(SlotNames.Title)) ReadNamed(draft);
        if (!draft.Has(SlotNames.Title)) ReadRest(draft);
    }

    private static void ReadQuoted(Draft draft)
    {
        if (Quoted().Match(draft.Left) is { Success: true } quoted) draft.PutWords(SlotNames.Title, Segments.Of(quoted.Groups["t"]), Segments.Of(quoted), "quoted");
        else if (ThisOne().Match(draft.Left) is { Success: true } named) draft.PutWords(SlotNames.Title, Segments.Of(named.Groups["t"]), Segments.Of(named), "this one");
    }

    /// <summary>审批慢这个难题加一下: the title goes before.</summary>
    [GeneratedRegex("^\\s?(?:请|帮我|麻烦|把|将){0,2}(?<t>[^,。;:\u0001]{4,30}?)[这那]个?难题(?:也|帮我|给我|请){0,2}加(?:一下|上去?|进清单|进去)(?=$|[,。;])")]
    private static partial Regex ThisOne();

    private void ReadBranch(Draft draft)
    {
        foreach (var name in mentions.Find(draft.Left))
        {
            var (start, end) = (name.Taken.Start, name.Taken.End);
            var isPlace = Put().IsMatch(draft.Left.AsSpan(Math.Max(0, start - 6), Math.Min(6, start)));
            var follows = Under().Match(draft.Left, end, Math.Min(10, draft.Left.Length - end));
            var closes = draft.Left.AsSpan(start, end - start).EndsWith("支部") && (end == draft.Left.Length || ",。: \u0001".Contains(draft.Left[end], StringComparison.Ordinal));
            var isLabel = isPlace && end < draft.Left.Length && draft.Left[end] is ':' or ',';
            if (!(follows.Success || closes || isLabel) || !(isPlace || name.IsHead)) continue;
            var put = Put().Match(draft.Left, Math.Max(0, start - 6), Math.Min(6, start));
            draft.Put(SlotNames.Branch, MentionReader.Slot(draft, [name]), new Mark(put.Success ? put.Index : start, end + follows.Groups["take"].Length), "owner");
            return;
        }
    }

    private static void ReadNamed(Draft draft)
    {
        for (var match = Named().Match(draft.Left); match.Success; match = match.NextMatch())
        {
            var words = OpenMarks.Close(draft.Left, Segments.Of(match.Groups["t"]));
            // 加个难题：增加窗口太慢: the command stands before the colon, and what follows is all content.
            var title = Content().IsMatch(draft.Left.AsSpan(0, words.Start)) && Verbs().IsMatch(draft.Left.AsSpan(words.Start, words.Length)) ? Segments.WithoutTail(draft.Left, words, Tail()) : Trim(draft.Left, words);
            if (!IsContent(draft.Left, title)) continue;
            var more = match.Groups["t"].Index > 0 && draft.Left[match.Groups["t"].Index - 1] == ':' ? Beside(draft.Left, title) : default;
            if (!draft.PutWords(SlotNames.Title, title, new Mark(match.Index, Math.Max(match.Index + match.Length, title.End)), "named")) continue;
            if (more.Length > 0) draft.Unread.Add(draft.Words(more));
            return;
        }
    }

    [GeneratedRegex("[题题目称容]:\\s?$|(?<![a-z])(?:problem|issue|title):\\s?$")]
    private static partial Regex Content();

    [GeneratedRegex("^(?:新增|增加|添加|新建|登记|记录|反映|发现|难题|问题|决定|关于|针对)")]
    private static partial Regex Verbs();

    /// <summary>新增难题：报账太慢，要贴三次: clauses behind the title that nothing else explains. They may belong to it; the person is told that they are no part of it yet.</summary>
    private static Mark Beside(string left, Mark title)
    {
        Mark? more = null;
        foreach (var segment in Segments.Of(left).Where(segment => segment.Start >= title.End))
        {
            var from = more?.End ?? title.End;
            var goesOn = left.AsSpan(from, segment.Start - from).Trim(' ') is "," or ";" && Trim(left, segment) == segment && left.AsSpan(segment.End) is var behind && (behind.IsEmpty || behind[0] != Sheet.Cover || behind.Trim(Sheet.Cover).IsEmpty);
            if (!goesOn || !IsContent(left, segment) || left.AsSpan(segment.Start, segment.Length).IndexOfAnyExceptInRange('a', 'z') < 0) break; // a single English word is a field without its value
            more = new Mark(more?.Start ?? segment.Start, segment.End);
        }

        return more ?? default;
    }

    private static void ReadRest(Draft draft)
    {
        Mark? best = null;
        List<Mark> stretches = [];
        foreach (var segment in Segments.Of(draft.Left))
        {
            var title = Trim(draft.Left, segment);
            // 又冒出来一个：what stands before a colon announces the title.
            if (segment.End + 2 < draft.Left.Length && draft.Left[segment.End] == ':' && draft.Context.ExpectedSlot != SlotNames.Title) continue;
            if (!IsContent(draft.Left, title)) continue;
            stretches.Add(title);
            if (best is null || title.Length > best.Value.Length + 6) best = title;
        }

        if (best is not { } rest) return;
        rest = Trim(draft.Left, Sentence(draft.Left, rest));
        if (draft.Context.ExpectedSlot == SlotNames.Title) rest = Joined(draft.Left, stretches, rest);
        var more = draft.Context.ExpectedSlot == SlotNames.Title ? default : Beside(draft.Left, rest);
        if (draft.PutWords(SlotNames.Title, rest, stretches.Count > 1 ? "part" : "rest") && more.Length > 0) draft.Unread.Add(draft.Words(more));
    }

    /// <summary>the "quick" lane (see map, p. 2) is slow: an English title is the whole stretch between two other values, with what stands in brackets or quotation marks.</summary>
    private static Mark Sentence(string left, Mark words)
    {
        if (left.AsSpan(words.Start, words.Length).ContainsAnyExceptInRange('\0', '\u007F')) return words;
        var start = left.AsSpan(0, words.Start).LastIndexOfAny([',', ';', ':', '。', Sheet.Cover]) + 1;
        var end = words.Start;
        while (end < left.Length && left[end] is not (',' or ';' or '。' or '!' or Sheet.Cover)) end = OpenMarks.Behind(left, end) is { } behind && behind > end ? behind : end + 1;
        return new Mark(start, Math.Max(end, words.End));
    }

    /// <summary>What answers the question for the title goes on as far as nothing else is said in between.</summary>
    private static Mark Joined(string left, List<Mark> stretches, Mark title)
    {
        foreach (var next in stretches.Where(s => s.Start >= title.End))
            if (!left.AsSpan(title.End, next.Start - title.End).Contains(Sheet.Cover)) title = title with { End = next.End };
        foreach (var before in stretches.Where(s => s.End <= title.Start).Reverse())
            if (!left.AsSpan(before.End, title.Start - before.End).Contains(Sheet.Cover)) title = title with { Start = before.Start };
        return title;
    }

    private static Mark Trim(string left, Mark words) =>
        Segments.WithoutTail(left, Segments.WithoutHead(left, Segments.WithoutTail(left, words, Tail()), Head()), Tail());

    private static bool IsContent(string left, Mark words) => words.Length >= 2 && !Nothing().IsMatch(left.AsSpan(words.Start, words.Length));

    [GeneratedRegex("(?:(?<=[把将题目称字叫做是为])[“\"「『](?<t>[^”\"」』]{2,60})[”\"」』]|(?<=^|[,。;:!\\s\u0001个条])(?:(?<![a-z)]\\s)|(?<=(?:problem|issue|called|titled|named|title|add)\\s))[“\"「『](?<t>[^”\"」』]{2,60})[”\"」』](?=$|[,。;:!\\s\u0001]|的?(?:难题|问题)|这[个条]|由|请|[列加记登录纳写]))")]
    private static partial Regex Quoted();

    [GeneratedRegex("(?:放到|放在|放进|挂到|挂在|记到|记在|加到|加在|归到|归|列到|列入|算到|算在|在|给|替|帮|到|往|为|由|\\b(?:for|under|to)\\s(?:the\\s)?)$")]
    private static partial Regex Put();

    [GeneratedRegex("\\G(?:(?<take>的?(?:名下|下面|那边|这边|头上|里|的?(?:难题)?清单(?:里|上|中)?|那里|底下))|(?<take>的)(?=[,:。\\s])|(?<take>\\sbranch(?=[:,\\s]))|(?<take>的?)(?=[\u4e00-\u9fff]{1,2}一?[个条项]|新难题|新增|新加|加:|登记|要|想|补|的?难题)|(?<take>(?:党)?支部)(?=$|[,:\u0001 ]))")]
    private static partial Regex Under();

    [GeneratedRegex(@"(?:新(?:增|建|加|添)?的?一?[个条]?(?:难题|问题)|(?:加|添|增|提|报|登|记|录|列|建|补)(?:加|记|报|录|入|上|充)?(?:了|一下|进)?一?[个条项]?(?:非?重点|一般)?(?:的)?(?:新)?(?:难题|问题)|难[题提](?:清单)?(?:里|中)?(?:再|要)?(?:加|添|补|列|填|记|写|增加|新增)(?:上|进|一[个条项]|[个条项])?|[\u4e00-\u9fff](?:一?[个条项]|两[个条项])(?:新)?(?:难题|问题)(?=[,:\s]|就?叫|就?是|名)|(?:题目|标题|名称|内容|难题|问题)(?:名称|内容|标题|一?[项条个])?(?=:|是|为|叫|就是))(?:是(?![非否])|为(?![师学民人党])|就?叫做?|就是|名为|名称|题目|标题|[啊呃呢哈嘛]|,|:|\s|——|-){0,5}(?![里上中])(?<t>[^,。;!\u0001]{2,300})|(?:攻关|攻克|破解|着力解决|下一步解决)(?<t>[^,。;!\u0001]{2,40})|\b(?:problem|issue)\s?(?:called|titled|named|is|that|:|-|,)\s?(?<t>[^,。;!\u0001]{3,300})")]
    private static partial Regex Named();

    [GeneratedRegex(@"\G(?:\s|[、\-·:]|(?:难题)?\+1(?=\s|$)|我?们?这(?:边|里)|有个难题|[要想][报提登](?=$|,)|@\S{1,12}\s|小结[,\s]?|请|麻烦|帮我?忙?|给我|你|我们?支部|我们|我(?=想|要|提|报|来|们)|咱们?支部|咱们?|本支部|想|要(?=[加提报登记把])|需要|再|另外|还有|顺便|就(?!业|诊|餐|医)|把|将|关于|有关|针对|存在|有个?(?=难题|问题)|发现了?|反映|反馈|提出的?|说(?!明)|是(?!否|非)|即|新难题|新问题|新增|新加|新建|登记|记录|录入|记一?[下个条]|记:?(?=$|:)|记上|记着|加一?[个条]|加上|加(?=[:])|添一?[个条]|增加一?[个条]?|列一?[个条]|列入|纳入|提一?[个条]|报一?[个条]|一[个条]|[个条](?=新|非|难|重|一般)|难题清单|清单(?:里|上)?|难题|问题(?=:|是|为)|题目|标题|内容|叫做?|名为|的(?!士|确)|了|一下|下面|名下|这么个|这样|就是|吧|最近(?=有)|(?:大家|他们|同学们?|老师们?)?(?:都|普遍)(?:嫌|觉得|抱怨|反映|说(?!明))?|嫌(?=[\u4e00-\u9fff]{3})|会上|一致|认为|决定|要解决|下一步|攻关|系(?=师生|学生|上级|支委|调研|走访|党员)|由(?=师生|学生|上级|支委|党员|群众)|并|也|都|\bplease\b|\badd\b|\bcreate\b|\brecord\b|\blog\b|\bregister\b|\b(?:a|an|the)\b(?=\s(?:problem|issue|list|new|key))|\bnew\b(?=\s(?:problem|issue|key|one)|\s?[:,]|$)|\bproblem\b|\bissue\b|\bcalled\b|\btitled\b|\bnamed\b|\bfor\b|\bto\b|\bour\b|\blist\b|\bthat\b|\bis\b|\bof\b|\bwe\b|\bhave\b|\bthere\b|:)")]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:" + RequestWords.Tail + @"|\s|[、\-:,]|(?:,)?(?:请|帮我?|麻烦|给我)?(?:把它|把这个)?(?:(?:登记|记|登|列|录|立|定|报|算|当|作|写|加|放|纳|归|挂|提|收|补|转|升)[成为进入到作在上个]|算|当)一?[个条项]?(?:新的?)?(?:重点|一般)?(?:难题|问题)?(?:清单|台账)?(?:里|中|上|来|去)?|(?:帮我?)?(?:记|登|列|加|录|补|添|立)(?:个|一个|一条|一下|上|下|进去|进来|下来|条|项)(?:难题|项)?|立项|要求立项|的?难题清单|(?:这个|这一|这条|的)(?:难题|问题|事情?|情况)|这个|这条|这件?事|问题(?<=的问题)|为难题|难题(?<=[的成为]难题)|了?吧|啊|呀|哈|呢|哦|嘛|\bproblem|\bto\sthe\slist|\bas\sa\sproblem|\bplease)$", RegexOptions.RightToLeft)]
    private static partial Regex Tail();

    [GeneratedRegex("^(?:(?:[那这]?一?[个条件项桩])?(?:事儿?|情况)|有一?个(?:新)?(?:情况|问题|事儿?|难题)(?:想?(?:要)?(?:报|反映|提|说|登).{0,4})?|[这那]一?[个条件项](?:事|难题|问题)?|.{0,6}[立增加添列]一?[题条项个]|(?:请|麻烦|帮我|给我|帮忙|把它|把这个|这个|都|先|也){0,4}[\u4e00-\u9fff]{1,2}(?:一?[个条项]|到|进|入|在|成|为)?(?:重点|一般|新)?(?:难题|清单|台账)(?:清单|台账)?(?:里头|里面|里|中|上|去|吧|了){0,3}|.{0,6}难题[要想][报提登].{0,2}|难题|问题|一[个条]|新难题|清单|登记|录入|记录|你好|您好|大家好?|谢谢|多谢|感谢|辛苦了?|麻烦了|拜托了?|尽快|急|比较急|重点|一般|来源|责任人|负责人|期限|时限|截止|优先级|别的先不填|其他先空着|其他.{0,6}|别的.{0,6}|先这样|就这样|先这些|这样|属于|不是|一下|帮忙|讨论|会议|研究|同意|通过|please|thanks|problem|list|priority|source|due|owner|new|帮我.{0,4}|我来.{0,4}|先.{0,4}|回头.{0,6}|暂.{0,4})$")]
    private static partial Regex Nothing();
}
