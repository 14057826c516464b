using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>Signing off: which problem, and the reason for sending it back or opening it again.</summary>
internal sealed partial class SignOffReader(ProblemWork work)
{
    public void ReadRequest(Draft draft) => work.ReadRef(draft, CloseVerb(), orFirst: true);

    public void ReadApproval(Draft draft) => work.ReadRef(draft, ApproveVerb(), orFirst: true);

    public void ReadRejection(Draft draft)
    {
        RefReader.ReadNumbers(draft);
        var (verb, rest) = (RejectVerb(), RejectRest());
        work.ReadRef(draft, verb, orFirst: false);
        ReadReason(draft, verb, rest);
        if (!draft.Has(SlotNames.ProblemRef)) work.ReadRef(draft, verb, orFirst: true);
    }

    public void ReadReopening(Draft draft)
    {
        RefReader.ReadNumbers(draft);
        if (Relapse().Match(draft.Left) is { Success: true } relapse && !draft.Has(SlotNames.ProblemRef) && !TitleWords.IsMarked(draft.Left)) ReadRelapse(draft, relapse);
        work.ReadRef(draft, ReopenVerb(), orFirst: false);
        if (!draft.Has(SlotNames.Message)) ReadReason(draft, ReopenVerb(), ReopenRest());
    }

    /// <summary>共享单车又乱了，重新打开: the problem is the subject of what happened again.</summary>
    private static void ReadRelapse(Draft draft, Match relapse)
    {
        var (title, message) = (relapse.Groups["t"], relapse.Groups["m"]);
        if (Verbatim.Of(draft.Sheet.Text, draft.Key, Segments.Of(title)) is not { } words) return;
        draft.Put(SlotNames.ProblemRef, new RefsSlot([new ItemRef.Titled(words.Value)], title.Index, title.Length), Segments.Of(title), "relapsed");
        draft.PutWords(SlotNames.Message, Segments.WithoutTail(draft.Left, Segments.Of(message), Tail()), "relapse");
    }

    /// <summary>A reason that a word introduces, or the stretch that holds nothing of the decision itself.</summary>
    private static void ReadReason(Draft draft, Regex verb, Regex rest)
    {
        if (Because().Match(draft.Left) is { Success: true } because && Put(draft, new Mark(because.Index + because.Length, Segments.ContentEnd(draft.Left, because.Index + because.Length)), verb, rest, "because")) return;
        var best = default(Mark);
        foreach (var segment in Segments.Of(draft.Left))
        {
            var words = Trim(draft.Left, segment, verb, rest);
            if (words.Length < 2 || Nothing().IsMatch(draft.Left.AsSpan(words.Start, words.Length))) continue;
            // 销早了，楼上又报修了: why is said after it.
            if (best.Length > 0 && TooEarly().IsMatch(draft.Left.AsSpan(best.Start, best.Length))) best = default;
            if (best.Length > 0 && segment.Start - best.End <= 1)
            {
                best = best with { End = words.End };
                continue;
            }

            if (best.Length == 0) best = words;
        }

        if (best.Length > 0) draft.PutWords(SlotNames.Message, best, "reason");
    }

    private static bool Put(Draft draft, Mark words, Regex verb, Regex rest, string rule)
    {
        words = Trim(draft.Left, words, verb, rest);
        return words.Length >= 2 && draft.PutWords(SlotNames.Message, words, rule);
    }

    private static Mark Trim(string left, Mark words, Regex verb, Regex rest)
    {
        words = Segments.WithoutHead(left, words, Head());
        if (verb.Match(left, words.Start, words.Length) is { Success: true } head && head.Index == words.Start) words = words with { Start = head.Index + head.Length };
        words = Segments.WithoutHead(left, words, Head());
        return Segments.WithoutTail(left, Segments.WithoutTail(left, words, rest), Tail());
    }

    [GeneratedRegex("^(?:销号?|关|结|办结|结案)得?太?早了$")]
    private static partial Regex TooEarly();

    [GeneratedRegex("(?:全部|都|已经?|基本)?(?:落实|解决|完成|整改|办结|办完|处理|搞定|换|修|装|改|弄|建|查|清|补|整|做|通)(?:完|好|妥|到位|定|毕|完毕|完成)?(?:了|完)|(?:已经?|全部?|都|均|终于|总算)[^,。;\u0001]{1,14}(?=$|[,。;\u0001])|没问题了|(?:现)?(?:特)?(?:申请|提请|提交|可以|能|要|想|走|报|该)?(?:予以|给)?(?:销号|销了|销掉|结了|结案|结项|办结|关闭|关了|关掉|核销)|close|sign\\s?off")]
    private static partial Regex CloseVerb();

    [GeneratedRegex("(?:的)?(?:那个|这个)?(?:申请)?(?:予以|给|可以|准予|同意|批准|准许)?(?:销号|销了|销掉|结案|核销|办结|关闭)(?:申请)?|同意|批准|准予|通过|可以|批了|过了|close|approve")]
    private static partial Regex ApproveVerb();

    [GeneratedRegex("(?:的)?(?:那个|这个)?(?:销号)?(?:申请)?(?:先|暂时?|我){0,2}(?:不予|不销|不能|不同意|不批准?|不通过|不给|不可以|不准|没通过|未通过|驳回|退回|打回|不行|拒绝|否决|驳了|退了|不过|先?(?:压一?压|压着|缓一?缓|放一?放)|先别|别)(?:去|来|了|整改|补正|修改|完善){0,2}(?:重[办做新整])?(?:销号?|核销|结案|通过|批)?(?:的?申请)?|销号(?:申请)?(?:不批|不行|不同意)|\\b(?:reject|send\\sback|sent\\sback|return|don't\\sclose|do\\snot\\sclose|not\\sapprove|decline|deny)(?:ed)?\\b")]
    private static partial Regex RejectVerb();

    [GeneratedRegex("(?:的?(?:销号)?申请|销号|不予|不批准?|驳回|退回|打回|不同意|不通过|先|暂|请|给)$", RegexOptions.RightToLeft)]
    private static partial Regex RejectRest();

    [GeneratedRegex("(?:的)?(?:给我|给|要|需要?|得|请|申请|应该|建议|再)?(?:重新|再次|再)?(?:重启|重开|打开|启动|激活|恢复(?:为|到|成)(?:推进中?|办理中?|在办)|恢复(?:办理|推进)?|立起来|捡回来|接着办|继续办|放回|挪回|退回推进|拾起来|再开|开起来|开回来|捡起来|放回(?:清单)?|拉回(?:清单)?|列回|立项|办理|推进|纳入清单)(?=$|[,。;!吧了一\u0001\\s]|[\u4e00-\u9fff])|\\b(?:reopen|re-open|bring|take|open|restart|resume|revive)\\b")]
    private static partial Regex ReopenVerb();

    [GeneratedRegex("(?:重启|重开|重新打开|再开|恢复(?:办理)?|重新启动|请|得|要|需要?|申请|再|back\\sto\\sthe\\slist)$", RegexOptions.RightToLeft)]
    private static partial Regex ReopenRest();

    [GeneratedRegex("(?<=^\\s?|[,。;]\\s?)(?<t>(?!这|那|它|难题|问题|群众|学生|老师|师生|已|现|又|因)[\u4e00-\u9fff]{2,10}?)(?<m>(?:又|再次|再度|反弹|死灰复燃)[^,。;:\u0001]{1,20})(?=[,。;])")]
    private static partial Regex Relapse();

    [GeneratedRegex(@"(?:(?:退回|驳回|打回|不予销号|不同意|不通过)(?:整改|修改)?:|因为|由于|理由(?:是|为|:)|原因(?:是|为|:)|原由:|主要是|(?<=^|[,。;\s\u0001]|现|系)因(?!此|而)|意见(?:是|为|:)|\bbecause(?:\sof)?\b|\breason(?:\sis|:)|\bsince\b|\bas\s(?=the\b))\s?")]
    private static partial Regex Because();

    [GeneratedRegex(@"\G(?:\s|[、\-·:,]|@\S{1,12}\s|小结[,\s]?|请(?=[^假示])|麻烦|帮我?忙?|让(?:他们?|其|责任人|支部)(?:再|先|去)?|要求(?:他们)?|我(?=[看觉认不同])|(?:看|觉得|认为)(?=[^病])|先|但是?|不过|(?:已经?|刚|才)?销(?:号|掉)?[了过](?=又|还|再|,)|(?:现|系|主要)?因为?|由于|所以|故|以|的|了|吧|一下|已经?销号?的?|为由|他们|然后|那就?|(?:把|将|给|让)?它|把|将|对|同学们?又?|予以|且|申请|销号(?!后|以后|之后)|'s(?:\ssign-?off)?|sign-?off|:|\bplease\b|\bproblem\b|\bthe\s(?:closure|sign-?off|request|application)(?:\s(?:of|for))?\b|\bthe\b(?=\s?(?:\u0001|$|problem|list))|\bit\b(?=\s?(?:$|\u0001|back|because))|\bback\b(?=\s?(?:$|,|to\b|because))|\bto\sthe\slist\b|\bbecause\b|\bfor\b|\bis\b|\bagain\b|\bas\b)")]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:\s|[、\-:,]|为由|的?(?:原因|缘故)|吧|啊|呀|哈|呢|哦|再(?:说|报|来|申请|提交?|交)|后再.{0,4}|,(?:现)?(?:申请|予以|请|拟|需)?(?:重新|恢复|再次)(?:办理|打开|启动|推进|立项|办|开)|,(?:请|现|拟|故)?(?:将|把|对|给)|,)$", RegexOptions.RightToLeft)]
    private static partial Regex Tail();

    [GeneratedRegex("^(?:send(?:\\sback)?|back|(?:都|已经?|早就?)?(?:销号?|关|结|办结|关闭)?(?:了|掉|过)?的?|成?(?:办理|推进中?)|(?:继续|接着|重新|抓紧|加快|再(?=[开办启立推]))[^,。]{1,8}|从.{0,12}(?:里头?|中|库).{0,8}|难题|问题|销号|申请|你好|谢谢|这[条个]|那[条个]|它|一下|审核|审批|意见|不行|不同意|我|请|审核意见|意见|审批意见|推进中|接着办|把|打开|清单|列表|problem|please|take|(?:back\\s)?into\\swork|list|the\\slist|sorry|thanks)$")]
    private static partial Regex Nothing();
}
