using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Numbers;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>A problem named by words of its title: 网速慢那条, 资产盘点那个, 重启专利年费; the owner's name before them is split off.</summary>
internal sealed partial class TitleWords(MentionReader mentions)
{
    /// <summary>Words that 那条, 的事, quotation marks or "the … problem" show to be a title.</summary>
    public bool ReadMarked(Draft draft)
    {
        for (var match = Marked().Match(draft.Left); match.Success; match = match.NextMatch())
            if (Put(draft, Segments.Of(match.Groups["t"]), match.Index + match.Length, "marked"))
            {
                ReadOwner(draft, match.Index);
                return true;
            }

        return false;
    }

    /// <summary>教务处“补缓考成绩”: the owner stands right before the title.</summary>
    private void ReadOwner(Draft draft, int end)
    {
        if (draft.Has(SlotNames.Branch) || mentions.Find(draft.Left).Find(name => name.IsHead && !name.IsWith && (name.Taken.End == end || (name.Taken.End == end - 1 && draft.Left[end - 1] == '的'))) is not { } owner) return;
        draft.Put(SlotNames.Branch, MentionReader.Slot(draft, [owner]), owner.Taken, "owner");
    }

    public static bool IsMarked(string left) => Marked().IsMatch(left);

    /// <summary>Words beside the verb that the problem suffers.</summary>
    public bool ReadBeside(Draft draft, Regex verb)
    {
        foreach (var segment in Segments.Of(draft.Left))
        {
            var match = verb.Match(draft.Left, segment.Start, segment.Length);
            if (!match.Success) continue;
            if (Put(draft, new Mark(segment.Start, match.Index), match.Index, "before")) return true;
            if (Put(draft, new Mark(match.Index + match.Length, segment.End), segment.End, "after")) return true;
        }

        return false;
    }

    /// <summary>电梯年检，过了十一部: a short first clause that says nothing of what happened is what the rest is about.</summary>
    public bool ReadHeading(Draft draft) =>
        Segments.Of(draft.Left) is [var first, _, ..] && first.Length is >= 2 and <= 10 && draft.Left[first.End] is ',' or ':'
        && !Happened().IsMatch(draft.Left.AsSpan(first.Start, first.Length)) && Put(draft, first, first.End, "heading");

    /// <summary>The first stretch that holds anything but fillers.</summary>
    public bool ReadFirst(Draft draft)
    {
        foreach (var segment in Segments.Of(draft.Left))
            if (Put(draft, segment, segment.End, "first")) return true;
        return false;
    }

    private bool Put(Draft draft, Mark words, int end, string rule)
    {
        var left = draft.Left;
        if (Head().Match(left, words.Start, words.Length) is { Success: true, Index: var at } head && at == words.Start) words = words with { Start = at + head.Length };
        words = Segments.WithoutHead(left, words, Head());
        var start = words.Start;
        var owner = words.Length > 0 ? mentions.At(left, words.Start) : null;
        if (owner is not null)
        {
            words = words with { Start = Math.Min(words.End, owner.Taken.End) };
            words = Segments.WithoutHead(left, words, Of());
        }

        if (rule == "before" && Reason().Match(left, words.Start, words.Length) is { Success: true } reason) words = words with { End = reason.Index };
        words = Segments.WithoutHead(left, Segments.WithoutTail(left, words, Tail()), Head());
        if (words.Length < (rule == "marked" && Quality().IsMatch(left.AsSpan(words.Start, words.Length)) ? 1 : 2) || Nothing().IsMatch(left.AsSpan(words.Start, words.Length)) || Verbatim.Of(draft.Sheet.Text, draft.Key, words) is not { } title) return false;
        if (owner is not null && !draft.Has(SlotNames.Branch)) draft.Put(SlotNames.Branch, MentionReader.Slot(draft, [owner]), owner.Taken, "owner");
        draft.Put(SlotNames.ProblemRef, new RefsSlot(Items(left, words, title), title.Start, title.Length), new Mark(start, Math.Max(end, words.End)), rule);
        return true;
    }

    /// <summary>食堂、澡堂两条: as many titles as were counted; else one, whatever stands in it.</summary>
    private static List<ItemRef> Items(string left, Mark words, TextSlot title)
    {
        var names = title.Value.Split('、');
        var count = Counted().Match(left, words.End, Math.Min(3, left.Length - words.End));
        return names.Length > 1 && count.Success && Numeral.Read(count.Groups["n"].ValueSpan) == names.Length
            ? [.. names.Select(name => new ItemRef.Titled(name))] : [new ItemRef.Titled(title.Value)];
    }

    // 取药难因装修申请延期: why, not what.
    [GeneratedRegex("(?<=[\\u4e00-\\u9fff]{3})(?:现|系)?(?:因(?![此素果而])为?|由于|鉴于|受(?=.{2,12}影响))")]
    private static partial Regex Reason();

    [GeneratedRegex("\\G(?<n>[两俩三四五2-5])[条个项]")]
    private static partial Regex Counted();

    /// <summary>慢的那个难题: one character that says what is wrong.</summary>
    [GeneratedRegex("^[慢难贵乱堵远旧破脏吵挤冷热少缺差漏短]$")]
    private static partial Regex Quality();

    [GeneratedRegex("(?<=^|[,。;:!?\u0001 把将催看查问给])(?<t>[慢难贵乱堵远旧破脏吵挤冷热少缺差漏短])的[这那](?:一)?[个条项](?:难题|问题)?|[“\"「『](?<t>[^”\"」』]{2,40})[”\"」』](?:的)?(?:[这那](?:个|条|件|项)|一事|一题|难题|问题)?|(?<t>[^,。;:!?\u0001 ]{2,30}?)(?:的)?(?:[这那](?:个|条|件|项|道|一条|一个|桩|块儿?|一项)(?:难题|问题|事儿?|申请|工作)?|[这那]事儿?|一事|(?<=[\\u4e00-\\u9fff]{2})(?<![新立加增记添补提])一题(?![库目])|(?<!新|个|条|的|些|大)难题(?![清台]|数|单)|的(?:问题|事情?|事儿)|的(?:销号)?申请)|\\b(?:the|that|this)\\s(?<t>(?:[a-z'\\-]{2,20}\\s){1,5}?)(?:problem|issue|one|item|task|matter)\\b")]
    private static partial Regex Marked();

    [GeneratedRegex(@"\G(?:\s|@\S{1,12}\s|小结[,\s]?|请问|请|麻烦|劳驾|帮我?忙?|给我|我们?(?!校)|咱们?|本支部|我支部|支部|我院|我处|想|要|能不能|能否|可否|可以|是否|把|将|针对|关于|有关|对于|对|就(?!业)|至于|现在|目前|眼下|那个|那(?=[^里边])|这个|这(?=[^里边])|再|先|另外|还有|顺便|还是|也|查一?下|查询|查查|查看|查(?=[^验询重课])|看一?下|看看|看(?=[^病护])|问一?下|问问|了解一?下|说一?下|说说|同意|批准|准予|审核|通过|驳回|退回|打回|不同意|不批准?|拒绝|不予|重启|重开|重新打开|重新启动|恢复|再开|申请|提请|提交|延期|推迟|更新一?下?|登记|汇报一?下?|反馈一?下?|报告一?下?|催一?下|催催|催办|催(?=[^化])|督促一?下?|督办|提醒一?下?|盯一?下|关闭|销号|已销号的|给(?=[^排水])|让|管|负责|叫|的|了|一下|:|\bplease\b|\bthe\b|\bwhat's\b|\bstatus\sof\b|\bhow\sis\b|\bhow's\b|\bis\b|\bclose\b|\breopen\b|\bapprove\b|\breject\b|\bextend\b|\bpostpone\b|\bupdate\b|\babout\b|\bfor\b|\bof\b|\bon\b|\bassign\b|\bmake\b|\bput\b|\bresponsible\b|\bowner\b|\bin\scharge\b|\binstead\b|\bcan\syou\b|\bwe\b|\bcan\b)")]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:\s|[、\-:]|[这那](?:个|条|件|项|道|一条|一个)|[这那]事儿?|一事|(?:这个|那个|的)?(?:难题|问题)|的事情?|的?销号(?:申请)?|的?申请(?:销号)?|[两俩三四五2-5][条个项]|提请(?:销号)?|销号|的?(?:最新)?(?:进展|进度|状态|情况|期限|时限|截止(?:日期|时间|日)?|到期日|责任人|负责人|举措|措施)|再|也|都|可以|能|要|得|就由?|以后|还是|已经?|现在|目前|请|由|给|交|的|了|吧|呢|吗|啊|是|有|\bproblem|\bissue|\bone|(?<=\s)(?:to|by|until|till))$", RegexOptions.RightToLeft)]
    private static partial Regex Tail();

    [GeneratedRegex("[了已在正还没未又再完好昨今明加添补增给把由]|进[展度]|更新|报告|汇报|举措|措施|难题|问题|办法|第.[个条]|[这那][个条]")]
    private static partial Regex Happened();

    [GeneratedRegex("^(?:党?支部)?(?:的|那个|那条|这个|报的|提的|申请的)")]
    private static partial Regex Of();

    [GeneratedRegex("^(?:谁?在?(?:管|负责|跟进?|牵头|盯着?)|(?:when|what|who|where)\\s(?:is|was)\\sit|(?:at\\sthe\\s)?moment|(?:延|推|改|挪|定)?[到至]?[那同这]一?天|\\d{1,2}月\\d{1,2}[日号]?.{0,4}|(?:(?:是|在)?(?:几号|哪天|什么时候|啥时候))?(?:到期|截止)|[它他](?:原来|现在|目前|本来|之前|原先|当初|最早)|(?:难题|问题)(?:推|办|搞|弄|做|整|处理|进)?得?|应该|应当|其实|如何|怎样|怎么样|咋样|(?:都|再|也)?(?:催|提醒|督促|盯|问|查|看)一?[下遍声催]|[一两三几]?[遍次下回声]|(?:刚才|刚刚|刚|方才|上面|前面|之前|上)(?:我|我们|咱们?)?(?:说|提|讲|聊|问|查|看|录|记|加)?(?:到|过|了)?的?|写进去|没交.{0,10}|各.{0,12}|审核意见|.{0,4}支部|最近|近期|近来|近日|这阵子|这段时间|来不及了?|差不[多离]了?|有[点些]儿?|基本上?|大概|大致|目前|换人|难题|问题|进展|进度|没问题|审核|审批(?:一?[个项条下])?|改(?:一?[处点项下个])|情况|大家|你好|您好|辛苦了?|谢谢|各位|老师|书记|收到|好的|可以|不行|同意|通过|什么|怎么|哪些|哪个|谁|时限|期限|责任人|截止日?期?|时间|材料|申请|全部|我们|今天|清单|台账|列表|完成|办结|it|this|that|ok|okay|yes|no|now|please|out|off|back|done|list)$")]
    private static partial Regex Nothing();
}
