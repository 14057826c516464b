using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Announcements;

/// <summary>Who gets a notice: groups by their code, branches by name.</summary>
internal sealed partial class AudienceReader(MentionReader mentions)
{
    /// <summary>All groups and branches of a stretch, in their order, with where they stand.</summary>
    public List<(Mark Taken, string? Group, Mention? Branch)> Find(string left)
    {
        var found = new List<(Mark Taken, string? Group, Mention? Branch)>();
        for (var match = Group().Match(left); match.Success; match = match.NextMatch()) found.Add((Segments.Of(match), Of(match), null));
        foreach (var name in mentions.Find(left))
        {
            // 启德和宗濂两个书院支部: the group is only what the names are called together.
            found.RemoveAll(group => group.Group is not null && group.Taken.Overlaps(name.Taken) && !group.Taken.Overlaps(name.Hit.Span));
            if (!found.Exists(group => group.Taken.Overlaps(name.Taken))) found.Add((name.Taken, null, name));
        }
        found.Sort((a, b) => a.Taken.Start.CompareTo(b.Taken.Start));
        return found;
    }

    /// <summary>全部, 只发机关, where it is known that receivers are said: everybody, or a kind by one word.</summary>
    public static (Mark Taken, string? Group, Mention? Branch)? Alone(string left) =>
        Whole().Match(left) is { Success: true } match ? (Segments.Of(match.Groups["all"]), "all", null)
        : Kind().Match(left) is { Success: true } kind ? (Segments.Of(kind.Groups["kind"]), "kind:" + kind.Groups["kind"].Value, null) : null;

    /// <summary>Fills the slot with these.</summary>
    /// <param name="isExcluded">True where it is known that they are to be left out: 除了保卫处.</param>
    public static void Put(Draft draft, List<(Mark Taken, string? Group, Mention? Branch)> found, string rule, bool isExcluded = false)
    {
        if (found.Count == 0) return;
        var span = new Mark(found[0].Taken.Start, found[^1].Taken.End);
        // 除财务处以外的支部: whom it is not for. Those named are the last to send it to, so it is asked.
        var from = Math.Max(0, span.Start - 4);
        if (!isExcluded && Except().IsMatch(draft.Key.AsSpan(from, Math.Min(draft.Key.Length, span.End + 6) - from))) return;
        var groups = found.Select(item => item.Group).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var branches = found.Select(item => item.Branch).OfType<Mention>().Select(name => MentionReader.Value(draft, name)).ToList();
        draft.Put(SlotNames.Audience, new AudienceSlot(groups, branches, span.Start, span.Length), found[0].Taken, rule);
        foreach (var item in found.Skip(1)) draft.Drop(item.Taken);
    }

    [GeneratedRegex("除(?:了|去|开)?.{1,30}(?:以外|之外|外)|(?:以外|之外)的?|除外|除了|不(?:含|包括|包含)|(?<![a-z])(?:except|excluding|other than)(?![a-z])")]
    private static partial Regex Except();

    private static string Of(Match match) =>
        match.Groups["secretaries"].Success ? "secretaries"
        : match.Groups["liaison"].Success ? "liaison"
        : match.Groups["overdue"].Success ? "overdue"
        : match.Groups["unread"].Success ? "unread"
        : match.Groups["all"].Success ? "all"
        : "kind:" + Queries.KindWords.Of(match);

    [GeneratedRegex(@"^[\s\u0001]{0,4}(?:(?:那|还是|改|就|直接|要|请|帮我){0,3}(?:发|推|下发|群发|通知|送)(?:送|布)?(?:给|到|至)?)?(?<all>全部(?:人员?|支部)?|所有(?:的?人|的)?|全都|都(?=发)|每[个家]|每个人|(?:to\s)?(?:all(?:\sof\sthem)?|everyone|everybody))(?:都?发)?(?:吧|了|啊)?[\s。.!]{0,2}$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[\s\u0001]{0,300}(?:那|还是|改|就|只|直接|要|请){0,3}(?:发|通知|送)?(?:给|到|至)?(?<kind>机关|学生|教学科研)(?:的|类)?(?:吧|了|啊)?[\s。.!]{0,2}$")]
    private static partial Regex Kind();

    [GeneratedRegex(@"(?<liaison>(?:我)?(?:所)?(?:联系|分管|对接|联络|挂联|挂点|包联)的?(?:那?几个|所有|各个?|全部)?(?:党?支部|单位)(?:书记)?|(?:各位?|全体|所有)?联系(?:委员|领导|人)们?|(?<=我)(?:所)?(?:联系|分管|对接|联络)的|\bbranches\si\s(?:contact|liaise(?:\swith)?)\b|\bmy\s(?:liaison|contact)\sbranches\b)|(?<overdue>(?:有)?(?:逾期|超期|过期|亮红灯|[没未不]按[时期])(?:完成|办结|办完)?(?:了|未办|未完成|难题)?(?:的)?(?:难题)?(?:所在)?(?:的)?(?:那?几个|各)?(?:党?支部|单位|责任人|负责人|部门|人员|那几家|几家)?(?:书记)?(?<=支部|单位|责任人|负责人|部门|人员|几家|的|书记)|\b(?:overdue|late)\s(?:branches|ones|owners)\b|\b(?:everyone|everybody|anyone|those)\s(?:who's|who\sis|who\sare)\soverdue\b|\b(?:all\s)?(?:the\s)?(?:branches|those|units|everyone|everybody)\s(?:that\sare|which\sare|who\sare|with|that\shave|who\shave)\s(?:anything\s)?(?:overdue|late)(?:\s(?:problems|ones|items))?\b)|(?<unread>(?:还)?(?:没|未)(?:有)?(?:读|看|查看|阅读|回|回复|反馈|确认|签收|回执|[交发给]回执|点确认|收到)(?:过|到|了)?(?:通知|消息|回执|的消息)?的?(?:那?几个|那些)?(?:党?支部|单位|书记|人员?|同志|部门|那几家|几家)?(?<=的|支部|单位|书记|人员?|同志|几家|部门)|未读(?:的|者|人员|支部)?|\bunread\b|(?:those|branches|anyone|people|whoever)\s(?:who|that)?\s?(?:haven't|hasn't|have\snot|has\snot|didn't)\s(?:read|replied|confirmed|seen|responded|answered)(?:\sit)?)|(?<secretaries>(?:各|全体|所有|全部|各位|各个)?(?:党?支部|单位|学院)?(?:的)?(?:党?支部)?书记们?(?<!副书记)(?!处|会)|\b(?:all\s|branch\s|the\s){0,2}secretar(?:y|ies)\b)|(?<student>(?:学生|书院)的?(?=[、,和与跟及](?:机关|学生|书院|教学|企业|地方|学院|高校))|(?:各|全体|所有|全部)?(?:个)?(?:学生|书院)的?(?:党?支部|各党?支部)|\bstudent\sbranches\b|\ball\sstudent\sbranches\b)|(?<school>(?:学院|教学科研)的?(?=[、,和与跟及](?:机关|学生|书院|教学|企业|地方|学院|高校))|(?:各|全体|所有|全部)?(?:个)?(?:教学科研(?:单位|类|口|那边|这边)?|(?:二级)?学院(?:类)?|院系)(?:各|的)?(?:党?支部|单位)(?<!(?:机械|材料|数学|化工|生命|航天|人文|公管|电气|教育|媒体)学院(?:党?支部|单位))|(?:各|所有|全体)(?:二级)?(?:学院|院系)(?![长生会])|\b(?:teaching|academic|school|faculty)\sbranches\b|\bteaching\sand\sresearch\sbranches\b)|(?<company>企业的?(?=[、,和与跟及](?:机关|学生|书院|教学|企业|地方|学院|高校))|(?:各|全体|所有|全部)?(?:个)?(?:企业|校企)(?:各|的|类|那边的?|这边的?|口的?)?(?:党?支部|单位|伙伴)|\b(?:enterprise|company|corporate)\s(?:branches|partners)\b)|(?<local>(?:各|全体|所有|全部)?(?:个)?(?:地方(?:高校|单位|政府)?|高校|校地|兄弟院校)(?:各|的|类)?(?:党?支部|单位)|\b(?:local|government|university)\sbranches\b)|(?<admin>机关的?(?=[、,和与跟及](?:机关|学生|书院|教学|企业|地方|学院|高校))|(?:各|全体|所有|全部)?(?:个)?机关(?:各|的|类|口的?|那边的?|部处|部门|处室)?(?:党?支部|单位|部处|部门|处室)|\b(?:administrative|office)\s(?:branches|units)\b)|(?<all>(?:全校|全体|所有|全部|各)(?:各|的|基层|个|位)?(?:党?支部|单位|部门|党组织|党员(?:同志)?|人员?|同志|成员)(?:们)?|全体(?![^,。;:\u0001 吧]{0,1}会)|所有人|大家(?!好)|@all\b|@?所有人|每个(?:党?支部|单位)|\b(?:all|every)\s(?:the\s)?branch(?:es)?\b|\beveryone\b|\beverybody\b|\ball\s(?:members|units)\b)")]
    private static partial Regex Group();
}
