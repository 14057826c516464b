using System.Text.RegularExpressions;
using PairingBot.Language.Intents;
using PairingBot.Language.Text;

namespace PairingBot.Language.Slots;

/// <summary>Finds the clauses that only call a field right, wrong or needless: 人数对，主题不对; 责任人去掉. Their words are no values.</summary>
internal static partial class FieldRemarks
{
    private const int Longest = 300;
    private const string Whole = "内容";

    /// <summary>What they say, and the stretches of the other clauses; nothing in a text that has no such clause.</summary>
    public static (List<FieldRemark> Remarks, List<Mark> Others) Of(string key, string intent)
    {
        var (remarks, rest) = (new List<FieldRemark>(), new List<Mark>());
        if (key.Length > Longest) return (remarks, rest);
        var clauses = ClausesOf(key);
        var found = clauses.ConvertAll(clause => RemarkIn(key[clause.Start..clause.End], intent));
        // 内容改成：会议改到301，时间不变，请大家周知: words go on over commas.
        var isText = false;
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = key.AsSpan(clauses[i].Start, clauses[i].Length);
            if (isText && !CorrectedWords.ItsOwn().IsMatch(clause)) found[i] = null;
            else isText = Words().IsMatch(clause);
        }

        if (found is [{ Name: Whole, Kind: not RemarkKind.Needless }]) return ([], rest); // 内容没问题, said alone: all that is shown.
        for (var i = 0; i < clauses.Count; i++)
        {
            // 编号错了，是难题15: the value follows, and both are a change.
            var isChange = found[i] is { Kind: RemarkKind.Wrong } && i + 1 < clauses.Count && found[i + 1] is null && !Named().IsMatch(key.AsSpan(clauses[i + 1].Start, clauses[i + 1].Length));
            if (found[i] is { } remark && !isChange) remarks.Add(remark);
            else if (i > 0 && rest is [.., var last] && last.End == clauses[i - 1].End) rest[^1] = last with { End = clauses[i].End };
            else rest.Add(clauses[i]);
        }

        return (remarks, rest);
    }

    /// <summary>照旧, 去掉, where one field is asked for: what is said of that one.</summary>
    public static FieldRemark? OfAsked(string key, string slot) => Alone().Match(key) is { Success: true } match
        ? new FieldRemark(match.Value, slot, match.Groups["right"].Success ? RemarkKind.Right : RemarkKind.Needless)
        : null;

    /// <summary>The clauses of a text, without the marks between them.</summary>
    private static List<Mark> ClausesOf(string key)
    {
        var (marks, start, quoted) = (new List<Mark>(), 0, CorrectedClauses.Quoted(key));
        foreach (Match border in Border().Matches(key))
        {
            if (quoted.Exists(mark => mark.Start < border.Index && border.Index < mark.End)) continue;
            Add(start, border.Index);
            start = border.Index + border.Length;
        }

        Add(start, key.Length);
        return marks;
        void Add(int from, int to)
        {
            while (from < to && key[from] == ' ') from++;
            while (to > from && key[to - 1] is ' ' or '.') to--;
            if (from < to) marks.Add(new Mark(from, to));
        }
    }

    private static FieldRemark? RemarkIn(string clause, string intent)
    {
        if (Remark().Match(clause) is not { Success: true } match) return null;
        var name = match.Groups["name"].Value;
        var kind = match.Groups["right"].Success ? RemarkKind.Right : match.Groups["wrong"].Success ? RemarkKind.Wrong : RemarkKind.Needless;
        // 难题不要了, of a new problem: the whole of it, and not a field.
        if (kind == RemarkKind.Needless && intent != IntentNames.LogActivity && name is "难题" or "problem") return null;
        var slot = SlotOf(clause[match.Groups["name"].Index..], name, intent);
        // 地点不对, of a notice: something in its text.
        return slot is null && kind == RemarkKind.Wrong && intent == IntentNames.Broadcast ? null : new FieldRemark(name, slot, kind);
    }

    private static string? SlotOf(string from, string name, string intent) => intent == IntentNames.LogActivity ? CorrectionWords.Slot(name)
        : CorrectedWords.Named().Match(from) is { Success: true } named && named.Index < name.Length ? CorrectedSlots.SlotOf(named, intent) : null;

    private const string Name = "(?:参加人数|参会人数|人数|日期|日子|时间|地点|场地|会场|(?:共建|结对|合作)(?:单位|对象|支部)|对象|主题|题目|议题|成效|成果|结果|解决情况|难题|支部|" + FieldNames.Short + "|" + FieldNames.Content + ")";

    private const string English = "(?:date|day|time|venue|place|location|topic|subject|participants|headcount|number\\sof\\speople|partners?|outcome|problem|title|owner|responsible(?:\\sperson)?|due\\sdate|deadline|source|priority|measure|progress|result|reason|text|message|audience|recipients|branch)";

    private const string Right = "(?:没有?错|没有?问题|没毛病|不[变改动]|不用[改动]|没变|没改|无误|照旧|照原来的|保持不变|维持不变|还是原来的|是对的)";

    [GeneratedRegex("[,。;!、]{1,3}\\s?(?:(?:但是?|不过|只是|就是|还有|另外|and\\s|but\\s)[,\\s]?)?|\\s(?:and|but)\\s(?=(?:the\\s|change\\s|set\\s|make\\s|remove\\s))|(?<=[\u4e00-\u9fff])\\s{1,4}(?=[\u4e00-\u9fff])")]
    private static partial Regex Border();

    /// <summary>内容改成…, 进展是…: words of one's own begin.</summary>
    [GeneratedRegex("^(?:把|将)?(?:" + FieldNames.Content + ")(?:也|都|再|就)?(?:应该?|要)?(?:改成|改为|换成|换为|写成|是|为|:)")]
    private static partial Regex Words();

    [GeneratedRegex("^\\s?(?:就|还是|都)?(?:(?<right>照旧|不变|保持不变|维持不变|没变|照原来的|还是原来的|unchanged|keep\\sit|the\\ssame)|(?<needless>去掉|删掉|删了|清空|拿掉|remove\\sit|delete\\sit|clear\\sit))[吧了。.!]{0,2}$")]
    private static partial Regex Alone();

    [GeneratedRegex("^(?:把|将|the\\s|change\\s(?:the\\s)?|set\\s(?:the\\s)?)?(?:" + Name + "|" + English + "(?![a-z]))")]
    private static partial Regex Named();

    [GeneratedRegex(
        "^(?:那个?|这个|把|将|里面的?|就是)?(?<name>" + Name + ")(?:这一?[项块栏]|那一?[项块栏])?(?:也|都|是|就|倒|倒是|还是|可以|请|帮我|给我|还)?(?:"
        + "(?<right>对的?|正确|准确|可以|" + Right + ")"
        + "|(?<wrong>(?:[写说填录记搞弄打]|好像)?(?:不对|错了?|有误|不准确?|不正确|有问题|不太对|不是这个))"
        + "|(?<needless>去掉|去了|删掉|删去|删除|删了|删|不要|不要了|不填|不用填|不写|不用写|清空|拿掉|划掉|没有))[了的吧啊呢哈]{0,2}$"
        + "|^(?:那个?|这个)?(?<name>" + Name + ")[^,。;]{1,12}?(?<right>" + Right + ")[了的吧啊呢]{0,2}$"
        + "|^(?:把|将)?(?:去掉|删掉|删除|拿掉|清空)(?<name>" + Name + ")[吧了]?$"
        + "|^(?:the\\s)?(?<name>" + English + ")\\s(?:is|are|was|were|stays?|remains?)\\s(?:all\\s|still\\s|just\\s)?(?:(?<right>right|correct|fine|ok|okay|good|unchanged|the\\ssame|as\\sit\\s(?:is|was))|(?<wrong>wrong|not\\sright|incorrect|not\\scorrect))$"
        + "|^(?:please\\s)?(?<needless>remove|delete|drop|clear|leave\\sout)\\s(?:the\\s)?(?<name>" + English + ")$")]
    private static partial Regex Remark();
}
