using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>
/// An utterance with what is spoken of replaced by a capital, so that its form is left: B a branch or organisation, P a problem, D a day or period,
/// L a deadline, M a person, N a number of people, H words of the speaker's own. Keys are lower case, so capitals are free.
/// </summary>
internal sealed partial class Skeleton
{
    /// <summary>What decides the intent is said at the beginning or at the end; the middle of a longer text is left out.</summary>
    private const int Longest = 320;

    private readonly int[] _at;
    private readonly int _end;

    private Skeleton(string text, int[] at, int end) => (Text, _at, _end) = (text, at, end);

    public string Text { get; }

    /// <summary>The stretch of the utterance that a stretch of the skeleton stands for.</summary>
    public Mark Span(int start, int length)
    {
        if (length == 0 || Text.Length == 0) return new Mark(0, 0);
        var last = start + length;
        return new Mark(_at[start], last < _at.Length ? _at[last] : _end);
    }

    /// <summary>The skeleton of what a person says.</summary>
    public static Skeleton Of(string key, BranchModel branches)
    {
        var ends = Ends(key);
        var chars = key.ToCharArray();
        foreach (var hit in branches.Find(ends.Length == key.Length ? key : ends))
            if (!hit.IsWeak || IsSpokenTo(key, hit.Span)) Cover(chars, hit.Span, 'B');
        return Marked(new string(chars), ends);
    }

    /// <summary>The skeleton of a line of utterances: its holes are the capitals.</summary>
    /// <param name="line">What people say, with holes.</param>
    /// <param name="branches">Branches that it may name.</param>
    /// <param name="content">What stands in the holes for the speaker's own words; null for H.</param>
    public static Skeleton OfLine(string line, BranchModel branches, Func<string, string?>? content = null) =>
        Of(Hole().Replace(Utterance.KeyOf(line), hole => content?.Invoke(hole.Groups["name"].Value) ?? Capital(hole.Groups["name"].Value)), branches);

    private static Skeleton Marked(string key, string ends)
    {
        var chars = key.ToCharArray();
        if (Lead().Match(ends) is { Success: true, Length: > 0 } lead && lead.Length + 1 < key.Length) Cover(chars, new Mark(0, lead.Length), Sheet.Cover);
        foreach (Match match in Entity().Matches(ends.Length == key.Length ? key : key[..ends.Length]))
        {
            var kind = match.Groups["p"].Success ? 'P' : match.Groups["d"].Success ? 'D' : match.Groups["n"].Success ? 'N' : match.Groups["m"].Success ? 'M' : 'B';
            Cover(chars, new Mark(match.Index, match.Index + match.Length), kind);
        }

        return Folded(chars, key.Length > Longest ? Longest : key.Length);
    }

    /// <summary>What is covered at the beginning or the end is left out; runs of one capital become one; runs of digits become 0; a day before 前 or 底 is a deadline.</summary>
    private static Skeleton Folded(char[] chars, int length)
    {
        var text = new char[length];
        var at = new int[length];
        var count = 0;
        for (var i = 0; i < length; i++)
        {
            var c = chars[i] == Sheet.Cover ? ' ' : char.IsAsciiDigit(chars[i]) ? '0' : chars[i];
            if (count == 0 ? c == ' ' : text[count - 1] == c && (c is '0' or ' ' || char.IsAsciiLetterUpper(c))) continue;
            (text[count], at[count]) = (c, i);
            count++;
        }

        while (count > 0 && text[count - 1] == ' ') count--;
        var folded = new string(text, 0, count);
        var deadlines = folded.ToCharArray();
        foreach (Match match in Deadline().Matches(folded)) deadlines[match.Index] = 'L';
        return new Skeleton(new string(deadlines), at[..count], length);
    }

    private static void Cover(char[] chars, Mark mark, char with) => Array.Fill(chars, with, mark.Start, mark.Length);

    private static string Ends(string key) => key.Length > Longest ? key[..Longest] : key;

    /// <summary>材料 and 宣传 are words; they are branches beside a word that goes with names.</summary>
    private static bool IsSpokenTo(string key, Mark span) =>
        (span.Start > 0 && "和跟与同给向催问、".Contains(key[span.Start - 1], StringComparison.Ordinal)) || Named().IsMatch(key.AsSpan(span.End));

    private static string Capital(string hole) => hole switch
    {
        "date" or "daterange" or "scheduleat" or "time" => "D",
        "due" => "L",
        "branch" or "partners" or "audience" => "B",
        "problemref" or "problem" => "P",
        "responsible" or "name" => "M",
        "participants" => "0",
        "n" or "number" or "no" => "0",
        _ => "H",
    };

    [GeneratedRegex(@"\{(?<name>[a-z0-9_.]{1,30})\}")]
    private static partial Regex Hole();

    // A mention of the bot, sounds of hesitation, and what is only said not to be meant.
    [GeneratedRegex("^(?:\\s|\u0001|那(?:么)?(?:我们?|咱们?)?(?:现在|马上|这会儿?)?(?:就|先|再)(?=加|新增|录|登|记|导|催|发|查|看|给|把|申请)|@\\S{1,20}(?:\\s|$)|@小结[,:]?|小结[,:\\s]|(?:嗯|呃|额|哎|唉|诶|喂|哦|啊|那个(?!难题|通知)|就是说|然后呢?|话说|对了|是这样的?|我说|请问一?下?|麻烦(?:你|您)?(?:帮我)?|帮(?:我|忙)(?!@|盯))[,、\\s]{0,2}|我?(?:不是|并不是)(?:要|想|让你|问|说|查)[^,。]{1,12},(?=我?是|而是|我?要|我?想|帮我)|(?:根据|按照|依据|为贯彻|为落实|鉴于)[^,。]{2,40},){1,6}")]
    private static partial Regex Lead();

    [GeneratedRegex("^(?:的?支部|党支部|那边|那儿|他们|呢|家)")]
    private static partial Regex Named();

    [GeneratedRegex("D(?=\\s?(?:[之以]?前|截止|为限|到期之前))|(?<=(?:by|until|till|before|最[晚迟]|截止|限)\\s?)D")]
    private static partial Regex Deadline();

    private const string Numeral = "[零一二两三四五六七八九十百]";

    private const string Reference = "\\bp-(?:19|20)\\d{2}-\\d{1,5}\\b"
        + "|(?:难题|南提|难提|问题|problems?|issues?)\\s?(?:编号|号|no\\.?)?\\s?[#:]?\\s?(?:\\d{1,6}(?!\\d)号?(?:[、和,]\\d{1,5}(?![\\d月日号人个.]))?|P|" + Numeral + "{1,4}(?=$|[\\s,。.;的申延推挪销改换归交责进期举加由给]))"
        + "|[#]\\s?\\d{1,6}号?(?:难题)?|(?<=^\\s?(?:update|progress|note)\\s(?:on\\s|for\\s)?)\\d{1,4}(?=:)|(?<!\\d)\\d{1,5}号(?:难题|的?(?=销|责任|进展|延|牵头|期限|截止|举措|呢|[咋怎]|什么情况|啥情况|办[得到]|推[得到进]|到哪|谁(?:负责|管|在)|(?:啥|什么)时候到期|哪天到期|几时到期))|(?<=更新一?下?|汇报一?下?)\\d{1,5}号(?=[:,的])|(?:第(?:\\d{1,5}|" + Numeral + "{1,4})(?:号|个|条)|(?:\\d{1,5}|" + Numeral + "{1,4})号)难题";

    private const string Verb = "不?同意|批准|准予|驳回|退回|打回|通过|催办?|撤[销回掉]|作废|收回|删[掉除]?|取消|更正|重启|重开|恢复|打开|更新|查看?|看看?|导出|提醒|督办|拿|说说";

    // 占座那个, 刚才那条, 第二个: a problem by its title or its place.
    private const string Pointer = "(?:刚才|刚刚|刚说的?|上面|前面)的?(?:[那这]一?[个条]|第.[个条])(?!通知|活动|共建)|[那这]一?条(?!通知|消息|活动)|第(?:\\d|[一二三四五六七八九十])[个条](?!通知|活动|支部)|最后一[个条](?!月|季)"
        + "|(?<=^|[,。;\\s\u0001把将给对]|针对|关于|" + Verb + ")(?![我你他这那刚请帮第]|今天|昨天|还有|怎|" + Verb + ")(?:(?!不是|[的了])[\\u4e00-\\u9fff]){2,10}?[那这](?:个|条|项|件|桩)(?:难题|问题|事儿?)?(?!通知|消息|公告|活动|共建|支部|会|月|季|周|系统|学期)"
        + "|[“\"][^”\"]{2,30}[”\"]一题|(?<=^|[,。;]|把|将|对|关于)(?![我你他这那刚请帮第])[\\u4e00-\\u9fff]{2,12}?(?<![新立加增记添补提])一题(?=进[展度]|目前|现|已|的|,|由|申请|办)"
        + "|(?<=^|[。;\\u0001])(?![我你他这那刚请帮第不没有])(?:(?!是|[的了])[\\u4e00-\\u9fff]){3,10}?(?:的事儿?|这事儿?|一事)(?=[,\\s])";

    private const string Year = "(?:(?:19|20)?\\d{2}年|[今明去前后]年|本年度?)(?:的|上半年|下半年)?";

    private const string Weekday = "(?:周|星期|礼拜)[一二三四五六日天末]";

    private const string DayOrMonth = "(?:[第上下本这]?[一二三四1234两]?个?季度|[上下本这]{1,2}个?(?:周|星期|礼拜|月)(?:[一二三四五六日天末]|份|底|初)?|" + Weekday
        + "|" + Numeral + "{1,3}月(?:份|底|初|" + Numeral + "{1,3}[日号])?|\\d{1,2}月(?:份|底|初)?(?:\\d{1,2}[日号]?)?|(?<![\\d./-])\\d{1,2}[./]\\d{1,2}(?![\\d万./])|20\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}|(?<![\\d第])\\d{1,2}[日号](?!楼|难题|线|会议)"
        + "|[今明昨前后](?:天|日|儿|早|晚)|大[前后]天|最近(?:[一两三]|\\d)?个?(?:月|周|天|年)|(?:近|过去)(?:" + Numeral + "|\\d{1,3})个?(?:月|周|天|年)|[月年]底|季末|[月年]末|寒假|暑假|元旦|春节|国庆|五一|端午|中秋)"
        + "(?:上午|下午|中午|晚上|早上)?(?:\\d{1,2}(?:点半?|时|:\\d{2})|" + Numeral + "{1,3}点半?)?";

    // 下午三点半, 14:30, 两周, 十个工作日内.
    private const string ClockOrSpan = "(?:上午|下午|中午|晚上|早上|凌晨|傍晚)?(?:(?<![\\d.])\\d{1,2}(?:点(?:半|\\d{1,2}分?)?|:\\d{2}(?!\\d))|" + Numeral + "{1,3}点(?:半|一刻|三刻|" + Numeral + "{1,3}分)?)(?:到" + Numeral + "{1,3}点半?|到\\d{1,2}点半?)?(?!钟?[了意评])"
        + "|(?:(?<![\\d.第])\\d{1,3}|(?<!第)(?:" + Numeral + "{1,3}|半|几))个?(?:工作日|礼拜|星期|小时|月|周|天)(?:之?内|以内|之?后|以后)?(?![一二三四五六日末])";

    private const string EnglishDay = "(?<![a-z])(?:yesterday|today|tomorrow|(?:last|this|next)\\s(?:week|month|year|quarter|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?)|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\s\\d{1,2}(?:st|nd|rd|th)?"
        + "|(?:january|february|march|april|june|july|august|september|october|november|december)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|20\\d{2})(?![a-z0-9])";

    private const string People = "(?<![\\d.])\\d{1,4}(?:多|余)?个?[人名位](?!次)|\\d{1,4}\\speople|" + Numeral + "{1,4}个?[人名位](?=$|[,。;\\s参到])";

    private const string Title = "[\\u4e00-\\u9fff](?:老师|书记|主任|处长|院长|教授|科长|部长)";

    private const string Person = "(?<![\\u4e00-\\u9fff])" + Title + "|(?<=[给由让催是为成叫问请和]|责任人|负责人)" + Title;

    private const string Organisation = "(?:(?![和与跟同给向催的了是我请各所全])[\\u4e00-\\u9fff]){2,10}(?:党支部|党总支|派出所|集团|公司|街道|社区|大学(?!生))";

    [GeneratedRegex("(?<p>" + Reference + "|" + Pointer + ")|(?<d>D?(?:" + Year + "(?:" + DayOrMonth + ")?|" + DayOrMonth + "|" + ClockOrSpan + "|" + EnglishDay + "))|(?<n>" + People + ")|(?<m>" + Person + ")|(?:" + Organisation + ")")]
    private static partial Regex Entity();
}
