using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>Who answers for something: a name beside 负责, 牵头, 交给 and their like; 我 is <c>@me</c>.</summary>
internal static partial class PersonReader
{
    private const string Joint = "(?:、|/|和|与|跟|及|以及|\\s?and\\s|\\s?&\\s?)";
    private const string People = "(?<p>" + PersonNames.One + ")(?:" + Joint + "(?<p>" + PersonNames.One + ")){0,9}";
    private const string Loose = "(?<p>[\u4e00-\u9fff·]{2,4}?)";
    private const string End = "(?=$|[,。;:!\\s\u0001吧啊呢了来去的抓尽把管跟盯]|[哈呗哦噢呀啦](?:$|[,。;!\\s])|为责任|负责|牵头|同志)";
    private const string English = "(?<p>" + PersonNames.English + ")(?:(?:,\\s|\\sand\\s|\\s&\\s)(?<p>" + PersonNames.English + ")){0,9}";

    /// <summary>A name with a word that makes it responsible; false when there is none.</summary>
    public static bool Read(Draft draft) =>
        Put(draft, Named().Match(draft.Left), "named") || Put(draft, Doing().Match(draft.Left), "doing") || Put(draft, InEnglish().Match(draft.Left), "english");

    /// <summary>A name where one is expected: 给冯老师, 换成郑华, or a stretch of its own.</summary>
    public static bool ReadBare(Draft draft) => Put(draft, Given().Match(draft.Left), "given") || ReadAlone(draft);

    /// <summary>A name that fills a stretch of its own.</summary>
    public static bool ReadAlone(Draft draft)
    {
        for (var match = Alone().Match(draft.Left); match.Success; match = match.NextMatch())
            if (Put(draft, match, "alone")) return true;
        return false;
    }

    /// <summary>Han Xue, by Dec 11: a name that begins the answer to who is responsible.</summary>
    public static bool ReadFirst(Draft draft) => Put(draft, First().Match(draft.Left), "first");

    /// <summary>A name with an office anywhere, such as 钱老师.</summary>
    public static bool ReadAddressed(Draft draft) => Put(draft, WithOffice().Match(draft.Left), "office");

    private static bool Put(Draft draft, Match match, string rule)
    {
        if (!match.Success) return false;
        var captures = match.Groups["p"].Captures;
        // 责任人换成高峰: a word that is also a name, after a word that asks for one.
        var isTold = rule == "named" && CuedName().IsMatch(match.Value);
        var names = new List<string>();
        foreach (Capture capture in captures)
        {
            if (!PersonNames.Are(capture.ValueSpan) && !(isTold && PersonNames.MayBe(capture.ValueSpan))) return false;
            names.Add(Me().IsMatch(capture.ValueSpan) ? "@me" : draft.Sheet.Text.Substring(capture.Index, capture.Length));
        }

        if (names.Count == 0) return false;
        var (start, end) = (captures[0].Index, captures[^1].Index + captures[^1].Length);
        draft.Put(SlotNames.Responsible, new NamesSlot([.. names.Distinct(StringComparer.Ordinal)], start, end - start), Segments.Of(match), rule);
        return true;
    }

    [GeneratedRegex("(?:责任人|负责人|牵头人)[^,。;]{0,4}(?:换成|换为|改成|改为|定为|设为|变更为|调整为|是|为|:)")]
    private static partial Regex CuedName();

    [GeneratedRegex("^(?:我(?:自己|本人)?|本人|i|me|myself)$")]
    private static partial Regex Me();

    [GeneratedRegex("(?<=\u0001)\\s?的(?:就|则)?(?:是|由|归|给)(?:" + People + ")" + End + "|由(?:" + PersonNames.One + ")(?:同志)?(?:调整为|变更为|更换为|改为|改成|换成|换为|变为|转为)(?:" + People + ")" + End + "|(?:第一)?(?:责任人|负责人|牵头人|(?:牵头|负责|主责)的|责任领导|经办人|承办人|办理人|联系人|主办)(?:也|都|还是)?(?:请|先|就|暂时|暂)?(?:再?加上|再加(?:一[个位],?)?|增加|添上|定[两三]位,?|登记为|改登记为|调整为|变更为|更换为|明确为|应该是|改成|改为|换成|换为|换作|写成|写为|写上|填上|填成|设成|设为|定为|定成|指定为|登记成|指定|先|是|为|写|填|换|给(?=我)|用|由|让|请|叫|:|,|\\s){0,4}(?:" + People + "|" + Loose + ")" + End + "|挂(?:在|到)?(?:" + People + ")(?:的)?(?:名下|头上|那里)|(?:算|记)(?:在|到)?(?:" + People + ")(?:的(?![\u4e00-\u9fff])|名下|头上)")]
    private static partial Regex Named();

    [GeneratedRegex("(?:(?:以后|今后|现在|改|转|先|就|还是|暂)?(?<![别不甭])(?:由|让|请|归|派|安排|委托|交由|改由|转由)(?:[\u4e00-\u9fff]{2,6}?的)?)?(?:" + People + "|(?<=由)" + Loose + ")(?:同志)?(?:[两二三四俩仨]个?人|[俩仨]|共同|一起|一块儿?|一同|联合|都|分别|来|去|亲自|全权|具体|主要|继续|先|暂时|暂){0,3}(?:负责|负总责|负主责|牵头|主抓|主责|主办|承办|接手|接管|跟着|跟(?=$|[,。;吧!\\s\u0001])|接着|接了|接过去|接(?=$|[,。;吧!\\s\u0001])|兜底|挂帅|领衔|盯着?|认领|包了|包干|包联|担任责任|管着?(?=$|[,。;吧!\\s\u0001])|抓(?=$|[,。;吧!\\s\u0001])|来办|来做|来管|来接|来抓|来盯|跟进|跟踪|落实(?=$|[,。;])|经办|处理(?=$|[,。;])|办理?(?=$|[,。;])|扛|当责任人|做责任人|任责任人|为责任人|作为责任人|领走|领(?=$|[,。;吧!了])|(?<=(?<![别不甭])[由让换派请][一-鿿]{2,4})(?:上|顶上?|来|弄|干)(?=$|[,。;吧!\\s]))(?:人)?(?:的|了|吧|就行|一下|解决|推进|落实|办理|处理)?")]
    private static partial Regex Doing();

    [GeneratedRegex("(?:(?<!别)写成?|调整为|变更为|更换为|交给|交由|转给|派给|分给|分配给|移交给?|指派给?|转交给?|安排给|落实到|落到|落给|换成|换为|改成|改为|改派给?|改给|换给|换(?!人)|甩给|扔给|丢给|委托给?|压给|包给|划给|给|归|交|转|找|派)(?:了)?(?:" + People + ")(?=$|[,。;:!\\s\u0001吧啊呢了来去的]|[哈呗哦噢呀啦](?:$|[,。;!\\s])|同志|负责|牵头|管|办|那|这|名下)(?:负责|牵头|管|办|去办|来办|那边|那儿)?")]
    private static partial Regex Given();

    [GeneratedRegex("(?<=^|[,。;:\\s\u0001])(?:就|还是|是|用|让)?" + People + "(?=$|[,。;!\\s\u0001]|吧|来吧|就行|[哈呗哦噢呀啦啊呢](?:$|[,。;!\\s]))")]
    private static partial Regex Alone();

    [GeneratedRegex(@"^\s?" + English + @"(?=\s?[,;\u0001])")]
    private static partial Regex First();

    [GeneratedRegex("(?<p>" + PersonNames.Surname + "(?:[\u4e00-\u9fff]{1,2})?" + PersonNames.Office + "|[老小]" + PersonNames.Surname + "(?=$|[,。;、\\s\u0001手那的名管负吧来去]))(?:" + Joint + "(?<p>" + PersonNames.Surname + "(?:[\u4e00-\u9fff]{1,2})?" + PersonNames.Office + ")){0,4}")]
    private static partial Regex WithOffice();

    [GeneratedRegex(@"(?:交给|转给|派给|分给|改成|改为|换成|换给|由|让|归|给|是|找)\s?" + English + @"(?=\s?(?:$|[,。;!吧负来去牵管接]))(?:\s?负责)?|\b(?<p>i)(?:'ll|\swill|\scan|'m\sgoing\sto)\s(?:take|handle|own|do|lead|be\sresponsible|look\safter)(?:\s(?:it|this|that|over|on))?|\b(?<p>i)(?:'m|\sam)\s(?:the\sone\s|the\sperson\s)?(?:responsible|in\scharge|the\sowner|on\sit)\b|\b(?<p>me)\s(?:responsible|as\s(?:the\s)?owner)\b|\b(?:assign|give|hand|pass|reassign|transfer|move|switch)(?:ed)?\b.{0,60}?\b(?:over\s)?to\s" + English + @"|\b(?:owner|responsible(?:\sperson)?|assignee|lead|leader|in\scharge|person\sin\scharge|led\sby|owned\sby|handled\sby)\s?(?:should\sbe|will\sbe|is|to|:|=|becomes)?(?:\snow)?\s?" + English + @"|\b(?:make|put|let|assign)\s" + English + @"\s(?:the\s)?(?:responsible|owner|in\scharge|lead|on\sit|take|handle|own)\b(?:\s(?:for|of|it|this))?|\b" + English + @"\s(?:will\s(?:take|lead|handle|own)|(?:is\s)?(?:responsible|in\scharge|the\sowner)|takes\s(?:over|it|this)|to\s(?:lead|handle|own)|leads|owns)\b")]
    private static partial Regex InEnglish();
}
