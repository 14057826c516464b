using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Dates;
using PairingBot.Language.Problems;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>What a question asks about: the state of problems, what is overdue, figures, activities, a file.</summary>
internal sealed partial class QueryReader(MentionReader mentions, PeriodReader periods, ProblemWork work)
{
    /// <summary>Which of a person's problems are counted or listed.</summary>
    private const string Which = "(?:(?:逾期|超期|未销号|没销号|没有销号|已销号|没完成|未完成|重点)的?)";

    public void ReadStatus(Draft draft)
    {
        RefReader.ReadNumbers(draft);
        if (!draft.Has(SlotNames.ProblemRef)) RefReader.ReadAskedNumber(draft);
        periods.Read(draft, Tense.Query);
        if (!draft.Has(SlotNames.ProblemRef)) AskedWords.Read(draft);
        if (!draft.Has(SlotNames.ProblemRef)) RefReader.ReadBareNumber(draft);
        if (!draft.Has(SlotNames.ProblemRef) && BareAttribute().Match(draft.Left) is { Success: true } asked) draft.Put(SlotNames.ProblemRef, new RefsSlot([new ItemRef.Last()], asked.Index, asked.Length), Segments.Of(asked), "attribute");
        // Where are we on 15: the speakers of a question about one problem are no scope.
        if (!draft.Has(SlotNames.ProblemRef)) ScopeWords.Read(draft);
        if (!draft.Has(SlotNames.ProblemRef) && !draft.Has(SlotNames.Scope) && TitleWords.IsMarked(draft.Left) && !IsList(draft.Left)) work.ReadRef(draft, StatusVerb(), orFirst: false);
        if (!draft.Has(SlotNames.ProblemRef) && IsList(draft.Left)) ReadUnknownBranch(draft);
        if (!draft.Has(SlotNames.ProblemRef)) ReadPerson(draft);
        if (!draft.Has(SlotNames.ProblemRef) && !draft.Has(SlotNames.Scope) && !draft.Has(SlotNames.Responsible) && !IsList(draft.Left)) work.ReadRef(draft, StatusVerb(), orFirst: false);
        ReadBranch(draft);
    }

    public void ReadOverdue(Draft draft)
    {
        RefReader.ReadNumbers(draft);
        periods.Read(draft, Tense.Future);
        if (Soon().Match(draft.Left) is { Success: true } soon && !draft.Has(SlotNames.DateRange)) draft.PutChoice(SlotNames.Period, "due_soon", Segments.Of(soon), "soon");
        AskedWords.Read(draft);
        KindWords.Read(draft);
        ScopeWords.Read(draft);
        ReadWhose(draft);
    }

    public void ReadStats(Draft draft)
    {
        var several = periods.Read(draft, Tense.Query) || (draft.Slots[SlotNames.DateRange] is { } range && And().IsMatch(draft.Key.AsSpan(range.Start, range.Length)));
        StatsWords.Read(draft);
        if (several && Each().IsMatch(draft.Left)) draft.PutChoice(SlotNames.StatsBy, Grain(draft), default, "compared");
        ItemWords.Read(draft);
        AskedWords.Read(draft);
        KindWords.Read(draft);
        ScopeWords.Read(draft);
        ReadPartners(draft);
        ReadWhose(draft);
    }

    public void ReadActivities(Draft draft)
    {
        RefReader.ReadNumbers(draft);
        if (!draft.Has(SlotNames.ProblemRef) && Linked().IsMatch(draft.Left)) work.ReadRef(draft, Linked(), orFirst: false);
        periods.Read(draft, Tense.Query);
        var held = Held().Match(draft.Left);
        if (held.Success && mentions.At(draft.Left, held.Groups["v"].Index) is null)
            draft.PutWords(SlotNames.Venue, Segments.Of(held.Groups["v"]), Segments.Of(held), "held");
        else if (held.Success && mentions.At(draft.Left, held.Groups["v"].Index) is { } host)
            draft.Put(SlotNames.Partners, MentionReader.Slot(draft, [host]), Segments.Of(held), "host");
        KindWords.Read(draft);
        ScopeWords.Read(draft);
        ReadPartners(draft);
        ReadUnknownBranch(draft);
        ReadBranch(draft);
    }

    public void ReadExport(Draft draft)
    {
        FormatWords.Read(draft);
        ItemWords.Read(draft);
        AskedWords.Read(draft);
        // 12月到期的: the December to come.
        periods.Read(draft, DueWithin().IsMatch(draft.Left) ? Tense.Future : Tense.Query);
        KindWords.Read(draft);
        ScopeWords.Read(draft);
        ReadPartners(draft);
        ReadWhose(draft);
    }

    /// <summary>The branch or the person asked about. A branch that no list knows comes before persons: its name may begin as a surname.</summary>
    private void ReadWhose(Draft draft)
    {
        ReadUnknownBranch(draft);
        ReadPerson(draft);
        ReadBranch(draft);
    }

    /// <summary>The branch asked about; several make a list.</summary>
    public void ReadBranch(Draft draft)
    {
        if (draft.Has(SlotNames.Branch)) return;
        var names = mentions.Find(draft.Left).FindAll(name => !name.IsWith || name.IsJoined);
        if (names.Count > 0) draft.Put(SlotNames.Branch, MentionReader.Slot(draft, names), new Mark(names[0].Taken.Start, names[^1].Taken.End), "named");
    }

    /// <summary>文学院党支部有哪些逾期, of a branch that no list knows: named as it was said, so that nobody is told of another branch instead.</summary>
    private void ReadUnknownBranch(Draft draft)
    {
        if (draft.Has(SlotNames.Branch) || draft.Has(SlotNames.Scope) || UnknownBranch().Match(draft.Left).Groups["b"] is not { Success: true } name || mentions.Find(draft.Left).Exists(known => known.Hit.Span.Start < name.Index + name.Length)) return;
        draft.Put(SlotNames.Branch, new BranchesSlot([new BranchMention(draft.Words(Segments.Of(name)), [], name.Index, name.Length)], name.Index, name.Length), Segments.Of(name), "unknown");
    }

    /// <summary>与教务处的共建, 教务处参与过的: the other side, and the branch that stands before it.</summary>
    private void ReadPartners(Draft draft)
    {
        if (draft.Has(SlotNames.Partners)) return;
        var names = mentions.Find(draft.Left);
        if (Visitor().Match(draft.Left) is { Success: true } visitor && !names.Exists(name => name.Hit.Span.Overlaps(Segments.Of(visitor.Groups["p"]))))
        {
            // A guest that no list knows, or by a name that is too short to be found anywhere else.
            var guest = mentions.At("和" + visitor.Groups["p"].Value, 1);
            var (text, ids) = (Segments.Of(visitor.Groups["p"]), guest?.Hit.Span.Length == visitor.Groups["p"].Length ? guest.Hit.Ids : []);
            draft.Put(SlotNames.Partners, new BranchesSlot([new BranchMention(draft.Words(text), ids, text.Start, text.Length)], text.Start, text.Length), text, "visitor");
            return;
        }

        var took = names.FindAll(name => TookPart().IsMatch(draft.Left.AsSpan(name.Taken.End)));
        var with = took.Count > 0 && !names.Exists(name => name.IsWith) ? took : names.FindAll(name => name.IsWith || English(draft.Left, name));
        // 教务处去年与教学科研类支部共建: the one that stands before it did.
        if (took.Count > 0 && with.Count == took.Count && draft.Has(SlotNames.Kind)) with = with.FindAll(name => name.IsWith);
        if (with.Count == 0 || (with.TrueForAll(name => name.IsJoined) && Each().IsMatch(draft.Left))) return;
        var cue = Math.Max(0, with[0].Taken.Start - 4);
        draft.Put(SlotNames.Partners, MentionReader.Slot(draft, with), new Mark(Cue().Match(draft.Left, cue, with[0].Taken.Start - cue) is { Success: true } match ? match.Index : with[0].Taken.Start, with[^1].Taken.End), "with");
    }

    private static bool English(string left, Mention name) => With().IsMatch(left.AsSpan(Math.Max(0, name.Taken.Start - 10), Math.Min(10, name.Taken.Start)));

    private void ReadPerson(Draft draft)
    {
        if (Holder().Match(draft.Left) is not { Success: true } match || !PersonNames.Are(match.Groups["p"].ValueSpan)) return;
        var person = match.Groups["p"];
        if (mentions.At(draft.Left, person.Index) is not null) return; // 统计文学院的难题: a branch whose name begins as a surname
        draft.Put(SlotNames.Responsible, new NamesSlot([draft.Words(Segments.Of(person))], person.Index, person.Length), Segments.Of(match), "holder");
    }

    [GeneratedRegex("^[\\s\u0001,]{0,20}(?:那|请|帮我|给我|我想|想|查看?一?下?|看看|看一?下?|统计一?下?|汇总一?下?|列出|导出|导一下){0,3}(?<b>(?!学生|机关|教[学师]|企业|联系|校外|学院|书院|研究院|支部|党支部|党总支|[我咱本各全所哪其这那有几多每另别])[\u4e00-\u9fff-[的和与跟类哪各个]]{1,10}?(?:学院|书院|研究院|党支部|党总支|支部))(?=的|有|今|本|去|上|逾|还|这|办|开|搞|共|做|组织|和|与|跟|、|各|都|$|[,。?\u0001])")]
    private static partial Regex UnknownBranch();

    /// <summary>谁负责的, 几号到期: asked of nothing in particular, so of the problem last spoken of.</summary>
    [GeneratedRegex("^\\s?(?:那|现在|目前)?(?:是)?(?:谁(?:在)?(?:负责|牵头|管|办|盯|的责任人)|(?:责任人|负责人|牵头人)(?:是)?谁|(?:几号|哪天|什么时候|啥时候|何时)(?:到期|截止|要?完成)|(?:期限|截止日期?|时限)(?:是)?(?:几号|哪天|什么时候|啥时候)|到哪(?:一?步)?了|进展(?:如何|怎么样|到哪)|有(?:什么)?进展(?:吗|没))(?:的|了|呢|啊|呀|\\?){0,3}\\s?$|^who(?:'s| is) (?:responsible|in charge|the owner)\\??$|^when is it due\\??$")]
    private static partial Regex BareAttribute();

    [GeneratedRegex("在(?<v>[^,。;:\u0001 ]{2,16}?)(?=(?:举办|举行|召开|开展|进行|搞|办|开)(?:了|过|的))")]
    private static partial Regex Held();

    [GeneratedRegex("到期|截止|期限|\\bdue\\b")]
    private static partial Regex DueWithin();

    private static bool IsList(string left) => Lists().IsMatch(left);

    private static string Grain(Draft draft)
    {
        var years = draft.Slots[SlotNames.DateRange] is RangeSlot range && range.Last.Year > range.First.Year;
        return years || Year().IsMatch(draft.Key) ? "year" : Quarter().IsMatch(draft.Key) ? "quarter" : Month().IsMatch(draft.Key) ? "month" : "year";
    }

    [GeneratedRegex("(?:的)?(?:这个|那个|那条)?(?:难题|问题)?(?:的)?(?:最新|当前|目前|现在)?(?:有|是)?(?:什么|啥)?(?:进展|进度|情况|状态|动静|消息|下文|眉目|着落|结果)|[推办搞弄做整]得|(?:现在|目前|后来|最近)?(?:怎么样|怎样|咋样|如何|咋整|[\u4e00-\u9fff]?到(?:了)?(?:哪|什么|啥)|到哪|什么情况|啥情况|办得|办到|走到|推到|推进到|解决了?[没吗]|办完了?[没吗]|办结了?[没吗]|卡(?:在|到)|(?:在)?谁手[里上]|销号了?[没吗]|销了[没吗]|弄好了?[没吗]|谁(?:在)?(?:负责|牵头|管|办|盯)|是谁|几号|什么时候|啥时候|何时|多久)|\\b(?:going|doing|status|progress|closed|done|solved|resolved|now|yet|due|who)\\b|\u0001")]
    private static partial Regex StatusVerb();

    [GeneratedRegex("(?:有|还有|剩|都)(?:哪些|几个|什么|啥|多少)(?!进展|情况|问题没|动静|消息)|哪些(?:难题|问题|事)|[没无]有?(?:什么|过)?(?:动静|进展|举措|措施|推进)的?(?:难题|问题)|清单|列表|(?<!谁)手[里上头]|名下|任务|待办|\\blist\\b|\\bmy\\b|\\ball\\sproblems\\b")]
    private static partial Regex Lists();

    [GeneratedRegex("(?:临近|眼瞅着要?|眼看着?要?|快要?|将要?|即将|马上要?|就要|就快|眼看要?)(?:到期|逾期|超期|截止|过期|到点|到时限|到时间|到日子|超时)(?:的)?|(?:临期|快到(?!哪)|预警|黄灯)(?:的)?|\\bdue\\ssoon\\b|\\babout\\sto\\s(?:be\\soverdue|expire|(?:be|fall|come)\\sdue)\\b|\\bcoming\\s(?:due|up)\\b|\\bapproaching\\b|\\bnearly\\sdue\\b|\\bupcoming\\b")]
    private static partial Regex Soon();

    [GeneratedRegex("[和与跟、]|\\band\\b")]
    private static partial Regex And();

    [GeneratedRegex("各(?:多少|几|自|有|是|做|搞|开|办)|分别|对比|比一?比|比(?=[,:])|差多少|相比|比较|哪个|\\beach\\b|\\brespectively\\b|\\bcompare")]
    private static partial Regex Each();

    [GeneratedRegex("^(?:\u0001{1,20}(?:份)?的?)?\\s?(?:(?:有|都|也)?(?:参与|参加|来过|加入)(?:过|了)?(?:的)?|[和跟与同](?:我们|咱们?|我|俺|\u0001))")]
    private static partial Regex TookPart();

    [GeneratedRegex("^\\s?(?:请问|问一?下|看看|查一?下)?(?<p>(?!我|你|您|他|她|咱|谁|哪|各|本|这|那|今|去|上|一共|总共|最近|近)[\u4e00-\u9fffA-Za-z]{2,20}?)(?:今年|去年|这学期|上学期|最近|一共|总共|总计|都|\u0001){0,4}来(?:过|了|我们这)|^\\s?(?:查一?下|看看|查|看)?[和与跟同](?<p>(?!我|你|您|他|她|咱|谁|哪|各|其他|别的|学生|机关|企业|高校|学院|地方|政府|校外|外单位|教学)[\u4e00-\u9fffA-Za-z]{2,12}?)的(?:结对)?(?:共建)?(?:活动|共建)")]
    private static partial Regex Visitor();

    [GeneratedRegex(@"\bwith\s(?:the\s)?$|\b(?:with)\s[^,。]{0,4}$")]
    private static partial Regex With();

    [GeneratedRegex("(?:[和与跟同]|\\bwith(?:\\sthe)?)\\s?$")]
    private static partial Regex Cue();

    [GeneratedRegex("(?:为解决|对应|关联|挂钩|有关|相关|涉及|针对|围绕|服务|支撑)|\\b(?:linked|related)\\b")]
    private static partial Regex Linked();

    [GeneratedRegex("(?<p>" + PersonNames.Surname + "(?:[\u4e00-\u9fff]{1,2})?" + PersonNames.Office + "|[老小]" + PersonNames.Surname + "(?=手|名|负|牵|那|的))(?:那边|那里|那儿)?(?:手[里上头]|名下|负责|牵头|承办|跟进|盯)?(?:的)?|(?<p>" + PersonNames.Surname + "[\u4e00-\u9fff]{1,2}?)(?<!的)(?:手[里上头]|名下|负责|牵头|承办|(?:现在|目前|眼下|这边|那边|名下)?(?:还)?有(?=哪些|几[个条]|多少))(?:的)?|(?<=^|[看查问,\\s下计算数出])(?!查" + PersonNames.Surname + ")(?<p>" + PersonNames.Surname + "[\u4e00-\u9fff]{1,2}?)(?<![院处部系所馆科校])(?:的(?=" + Which + "?难题(?:有|都|还|怎|呢|个?数|完成|销号|解决|办结|逾期|\u0001|统计|$)|有(?:多少|几个)|呢)|(?=" + Which + "(?:难题|有(?:多少|几个))))|(?<p>" + PersonNames.Surname + "[\u4e00-\u9fff]{1,2})['\u2019]s(?=\\s(?:(?:open|overdue|key)\\s)?problems?\\b|\\s(?:completion|overdue|sign-?off)\\srate)|\\bdo(?:es)?\\s(?<p>" + PersonNames.Surname + "[\u4e00-\u9fff]{1,2})(?=\\s(?:have|answer)\\b)|\\b(?:owned|led|handled)\\sby\\s(?<p>" + PersonNames.English + ")|\\bassigned\\sto\\s(?!me\\b)(?<p>" + PersonNames.English + ")")]
    private static partial Regex Holder();

    [GeneratedRegex("年(?!底|末|初|\\d|[一二])")]
    private static partial Regex Year();

    [GeneratedRegex("月")]
    private static partial Regex Month();

    [GeneratedRegex("季")]
    private static partial Regex Quarter();
}
