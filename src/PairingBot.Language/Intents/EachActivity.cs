using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>Several activities of one sentence: 昨天和教务处、前天和研究生院各办了一次共建. What stands before them and behind them is said of each.</summary>
/// <param name="Items">Each its day with its partners, or only the one that differs.</param>
internal sealed partial record EachActivity(IReadOnlyList<Mark> Items)
{
    private const int Longest = 320;

    /// <summary>The activities that a message lists; null when it tells of one.</summary>
    public static EachActivity? Of(Utterance utterance, BranchModel branches)
    {
        if (utterance.Key.Length > Longest || !MayBe().IsMatch(utterance.Key)) return null;
        var form = Skeleton.Of(utterance.Key, branches);
        foreach (var pattern in (Regex[])[EachItsOwn(), EachDay(), EachPartner(), EachInEnglish()])
            if (pattern.Match(form.Text) is { Success: true } match) return new EachActivity([.. match.Groups["item"].Captures.Select(item => form.Span(item.Index, item.Length))]);
        return null;
    }

    /// <summary>The message with no comma between them, where it might be cut.</summary>
    public Utterance Joined(Utterance utterance)
    {
        var all = new Mark(Items[0].Start, Items[^1].End);
        return utterance.As(all, utterance.Key[all.Start..all.End].Replace(',', '、').Replace(';', '、'));
    }

    /// <summary>The message once for each, without the others and without the words that say it is of each.</summary>
    public IEnumerable<Utterance> Each(Utterance utterance)
    {
        var (before, behind) = (new Mark(0, Items[0].Start), new Mark(Items[^1].End, utterance.Key.Length));
        List<Mark> ofEach = [.. OfEach().Matches(utterance.Key).Where(each => each.Index >= before.End).Select(each => Segments.Of(each.Groups["each"]))];
        return Items.Select((item, i) => WithMonth(utterance.Only(before, item, behind).Without(ofEach), item, i));

        // 10月3日和10日: of the same month.
        Utterance WithMonth(Utterance one, Mark item, int i) =>
            i > 0 && DayAlone().IsMatch(utterance.Key.AsSpan(item.Start, item.Length)) && Month().Match(utterance.Key, Items[0].Start, item.Start - Items[0].Start) is { Success: true } month
                ? one.As(new Mark(item.Start - month.Length, item.Start), month.Value) : one;
    }

    [GeneratedRegex("各|分别|都[和与跟同]|[和与跟同到去赴合].{2,60}[、,;和与有及].{1,16}[和与跟同到去赴合]|\\bwith\\b.{3,80}\\bwith\\b")]
    private static partial Regex MayBe();

    private const string Verb = "(?:一起|共同|联合|又)?(?:开展|举办|举行|召开|组织|进行|办|搞|弄|做|开|联学|共建|座谈|交流|结对|参观)";

    private const string Day = "D(?:\\s?\\(D\\))?(?:的?(?:上午|下午|中午|晚上|傍晚|早上))?";

    // A name that is no branch's holds none of the words between names, so that there is one way to read a list.
    private const string Name = "(?:B(?:党?支部|党总支|的?(?:同志|老师)们?)?|(?:(?!各|分别|都|均|" + Verb + ")[\\u4e00-\\u9fff-[和与跟同及]]){2,16}?)";

    private const string With = "(?:我们?|咱们?)?(?:支部)?(?:又|则|先后|一起)?(?:和|与|跟|同|到|去|赴|联合)";

    private const string More = "\\s?(?:[、,;]\\s?(?:和|与|还有|以及|又|再)?|和|与|还有|以及)\\s?";

    private const string OwnVerb = "(?:(?:一起|共同)?(?:开展|举办|举行|组织|进行|办|搞|弄|做)?了?(?:一[次场个])?(?:结对)?(?:共建|联学|座谈|交流)(?:活动|会)?了?)";

    private const string OfBoth = "(?:各自?|分别|都|均|一律)";

    /// <summary>昨天和教务处、前天和研究生院各办了一次; 昨天和教务处共建，前天和研究生院共建，主题都是…</summary>
    [GeneratedRegex("(?<item>" + Day + With + Name + "(?:(?:、|和|与|及)" + Name + "){0,4}?)(?:" + More + "(?<item>(?:" + Day + "|上午|下午|中午|晚上|傍晚|早上)" + With + Name + "(?:(?:、|和|与|及)" + Name + "){0,4}?)){1,5}(?:(?=[\\s,]{0,2}(?:" + OfBoth + "|一共|总共|先后|" + Verb + "))|(?<=B(?:党?支部)?)(?:(?![的、和与及\\s,;党支]|$)|(?=,\\s?(?:主题|议题|地点|内容|每|各|都|均))))"
        + "|(?<item>" + Day + With + Name + "(?:(?:、|和|与|及)" + Name + "){0,4}?" + OwnVerb + ")(?:" + More + "(?<item>" + Day + With + Name + "(?:(?:、|和|与|及)" + Name + "){0,4}?" + OwnVerb + ")){1,5}(?=[,;][^。]{0,60}" + OfBoth + "(?:是|为|在|\\d))")]
    private static partial Regex EachItsOwn();

    /// <summary>昨天和前天和教务处各办了一次; 昨天、前天都和教务处办了共建.</summary>
    [GeneratedRegex("(?<item>" + Day + ")(?:" + More + "(?<item>" + Day + ")){1,5},?(?:(?:我们?|咱们?)?(?:支部)?" + OfBoth + With + Name + "|" + With + Name + "(?:(?:、|和|与|及)" + Name + "){0,4}?(?:各自?|分别)" + Verb + ")")]
    private static partial Regex EachDay();

    /// <summary>昨天和教务处、研究生院各办了一次共建.</summary>
    [GeneratedRegex("(?:和|与|跟|同)(?<item>" + Name + ")(?:(?:、|和|与|跟|及)(?<item>" + Name + ")){1,5}" + "(?:" + Day + ")?(?:各自?" + Verb + "了?[一1][次场回个]|分别" + Verb + ")")]
    private static partial Regex EachPartner();

    private const string EnglishDay = "(?:on )?(?:the day before(?: D| that)?|D)";

    private const string EnglishWith = "with (?:the )?(?:B|[a-z][a-z.&']{1,20}(?: [a-z.&']{1,20}){0,4}?)";

    /// <summary>One with the Library yesterday and one with the Graduate School the day before.</summary>
    [GeneratedRegex("(?<item>" + EnglishWith + ",? " + EnglishDay + "),? (?:and )(?:one |another(?: one)? |a [a-z]{3,12} )?(?<item>" + EnglishWith + ",? " + EnglishDay + ")(?![a-z])"
        + "|(?<item>" + EnglishDay + " " + EnglishWith + "),? (?:and )(?:one |another(?: one)? |a [a-z]{3,12} )?(?<item>" + EnglishDay + " " + EnglishWith + ")(?=$|[,.;])")]
    private static partial Regex EachInEnglish();

    [GeneratedRegex("(?<each>各自?|分别)(?=" + Verb + "|(?:来了?|到了?|有)?\\d{1,4}\\s?[人名位个])|(?<each>\\beach\\b|\\bboth\\b)")]
    private static partial Regex OfEach();

    [GeneratedRegex("^\\d{1,2}[日号]")]
    private static partial Regex DayAlone();

    [GeneratedRegex("\\d{1,2}月(?=\\d)", RegexOptions.RightToLeft)]
    private static partial Regex Month();
}
