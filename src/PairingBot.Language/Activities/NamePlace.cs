using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Text;

namespace PairingBot.Language.Activities;

/// <summary>Where in the sentence a name stands, and so whether it is a partner.</summary>
internal sealed partial record NamePlace(NameHit Hit, Mark Taken)
{
    /// <summary>A word like 和 or 赴 stands before it, or it goes on a list that began so.</summary>
    public bool HasCue { get; private init; }

    /// <summary>It is joined to the name before it (和, 、, +).</summary>
    public bool IsJoined { get; private init; }

    /// <summary>It begins the sentence: the doer.</summary>
    public bool IsSubject { get; private init; }

    /// <summary>It fills a segment of its own.</summary>
    public bool IsAlone { get; private init; }

    /// <summary>我们 stands directly before it: the speaker's own branch.</summary>
    public bool IsOwn { get; private init; }

    public bool IsPartner { get; private init; }

    /// <summary>The name with the 不是 before it.</summary>
    public Mark? Denied { get; private init; }

    /// <summary>Nothing marks it as a partner; it counts only when no other name does.</summary>
    public bool IsLoose => !HasCue && !IsJoined && !IsSubject && !IsAlone && !IsOwn;

    public static NamePlace Of(string left, NameHit hit, NamePlace? previous)
    {
        var end = hit.Span.End;
        var tail = Tail().Match(left, end, Math.Min(12, left.Length - end));
        if (tail.Success) end += tail.Length;
        var start = Math.Max(0, hit.Span.Start - 12);
        var before = Before().Match(left, start, hit.Span.Start - start);
        var cue = before.Groups["cue"].Success || (before.Groups["from"].Success && Returns().IsMatch(left.AsSpan(end, Math.Min(6, left.Length - end))));
        var joined = previous is not null && Joint().IsMatch(left.AsSpan(previous.Taken.End, hit.Span.Start - previous.Taken.End));
        var edge = IsEdge(left, hit.Span.Start) || before.Groups["open"].Success;
        var closed = end == left.Length || "\u0001,。; !)".Contains(left[end], StringComparison.Ordinal);
        var follows = closed || Follows().IsMatch(left.AsSpan(end, Math.Min(6, left.Length - end)));
        var denied = before.Groups["not"].Success;
        var own = before.Groups["own"].Success;
        var isPlain = !hit.IsWeak || follows;
        return new NamePlace(hit, new Mark(denied || !before.Groups["cue"].Success ? hit.Span.Start : before.Groups["cue"].Index, end))
        {
            HasCue = cue || (joined && previous!.HasCue),
            IsJoined = joined,
            IsSubject = edge && follows && !closed,
            IsAlone = edge && closed,
            IsOwn = own,
            Denied = denied ? new Mark(before.Index, end) : null,
            IsPartner = !denied && (((cue || joined || own) && isPlain) || (edge && follows) || (follows && !hit.IsWeak && !before.Groups["in"].Success)),
        };
    }

    // A space parts Chinese fields, but joins the words of an English sentence.
    private static bool IsEdge(string left, int start) =>
        start == 0 || "\u0001,。;:!(@".Contains(left[start - 1], StringComparison.Ordinal)
        || (left[start - 1] == ' ' && !(start > 1 && char.IsAsciiLetter(left[start]) && char.IsAsciiLetter(left[start - 2])));

    [GeneratedRegex(@"(?:(?<not>(?:不是|并非|而非|没有?|除了)(?:叫|请|喊|约|邀请)?(?:跟|和|与|同)?|\bnot\s)|(?<cue>(?:(?:共建|结对|合作|联学|参与|参加|活动|来访|邀请|联合|交流)(?:对象|单位|方|支部)(?:为|是|有|:)?|以及|还有|前往|邀请|(?<![申提])请(?:了|来|到)?|联合|携手|对方(?:是|有|为|来的是)|走访|走进|对接|来自|[赴去到]了(?:一?趟)?|的是|[和与跟同及赴去到邀请约让是为](?:[那这]个)?|\bwith(?:\sthe)?\s|\bvisited\s|\bby\s|\band\s|\bfrom\s)\s?)|(?<from>从)|(?<own>我们|咱们?|我)|(?<in>[在于]|\b(?:in|at)\s(?:the\s)?)|(?<open>不过|但是?|这次|报送|上报|填报|呈报|汇报|登记|录入|记录|补录|一下|一次|一条|一个))$")]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s?(?:(?:[、,]\s?)?(?:外加|加上|再加上?|连同|外带|再就是|再有就是|另外还有|还有|以及|包括)(?:[和与跟同])?|(?:[、,]\s?)(?:和|与|跟|同|及)|和|与|跟|同|及|、|,|×|x|\+|&|/|\band\b(?:\sthe\b)?|,\s?and\b(?:\sthe\b)?)\s?$")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\G(?:党支部|党总支|支部|党委)?(?:的?(?:老师|同志|党员|同学|师生|娃|人)们?|那边|那儿|那里|[两二三四五\d]家|两边|两个支部|他们)?(?:[呢嘛啊呀哈吧](?=$|[、,。;]))?")]
    private static partial Regex Tail();

    // 刚从某处回来: the place was the partner.
    [GeneratedRegex("^(?:那边|那儿|那里)?(?:回来|过来|归来|返校)")]
    private static partial Regex Returns();

    // What may follow a name as the doer or partner; anything else makes it part of a longer word (数学竞赛, 航天精神).
    [GeneratedRegex(@"^\s?(?:[\u0001,。;:!、和与跟同及×+&的在于去赴到来一共联结开举搞办做聊谈碰商签坐就围交座对召组邀请派见走参学研讨过上昨今前本这那也都又]|研究|\band\b|\bon\b|\babout\b|\bat\b|\bin\b)")]
    private static partial Regex Follows();
}
