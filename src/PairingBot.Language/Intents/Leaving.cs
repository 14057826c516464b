using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>Leaving a task with a reason or a comment: 算了，这个上会再说，不加了; 我再核实一下，先取消; 等我问清楚了再来弄; never mind, I will do it later.</summary>
internal static partial class Leaving
{
    /// <summary>True when a message ends the task in progress and gives it no value.</summary>
    /// <param name="key">The message.</param>
    /// <param name="asksForWords">True while content is asked for, which may itself say that something is not done any more.</param>
    /// <param name="awaitsYes">True while everything is shown.</param>
    public static bool Is(string key, bool asksForWords, bool awaitsYes)
    {
        var clauses = Clauses.Of(key);
        if (clauses.Length is 0 or > 6) return false;
        if (awaitsYes && ControlGrammar.Read(clauses[0]) == IntentNames.Confirm && !clauses.Any(Ends().IsMatch)) return false;
        var isStrict = asksForWords && clauses.Any(clause => clause.Length > 2) && !clauses.Any(Why().IsMatch);
        var last = Array.FindLastIndex(clauses, clause => !Polite().IsMatch(clause) && !Postponed().IsMatch(clause));
        if (last >= 0 && IsDropped(clauses[last], isStrict && clauses.Take(last).Any(clause => clause.Length > 2)) && !(NamesField(clauses) && !Ends().IsMatch(clauses[last]))) return true;
        if (clauses.Length > 1 && IsDropped(clauses[0], isStrict) && !NamesField(clauses)) return clauses.Skip(1).All(clause => IsComment(clauses[0], clause));
        return IsPostponed(clauses, asksForWords);
    }

    /// <summary>Where a leaving at the beginning ends: 算了不录了，|难题12哪天到期; 0 when there is none.</summary>
    public static int EndOf(string key)
    {
        var (end, isDropped) = (0, false);
        foreach (var clause in Clauses.Marks(key).Take(4))
        {
            var words = key[clause.Start..clause.End];
            var drops = words.Length <= Clauses.Longest && IsDropped(words, isStrict: false);
            if (!drops && (end > 0 || words.Length > 2)) break;
            (end, isDropped) = (clause.End, isDropped || drops);
        }

        // 算了，改成周五: another value, and no other request.
        return isDropped && !Instead().IsMatch(key[end..].TrimStart(' ', ',', '。', ';', '!')) ? end : 0;
    }

    private static bool IsDropped(string clause, bool isStrict) => Ends().IsMatch(clause) || (isStrict ? NotNow() : NotDone()).IsMatch(clause);

    /// <summary>After 算了 another value may follow: only a reason leaves.</summary>
    private static bool IsComment(string first, string clause) => Polite().IsMatch(clause) || (!Value().IsMatch(clause) && (!Bare().IsMatch(first) || Reason().IsMatch(clause)));

    private static bool IsPostponed(string[] clauses, bool asksForWords) =>
        Postponed().IsMatch(clauses[^1]) && !NamesField(clauses) && !clauses.Any(Value().IsMatch) && (!asksForWords || clauses.Any(Own().IsMatch));

    private static bool NamesField(string[] clauses) => clauses.Any(Field().IsMatch);

    private const string Lead = "(?:哎呀?|唉|呃|嗯|哦|啊|那个?|那就|行吧|好吧|得|得了|行|好|还是|我们?|咱们?|今天|现在|这[次回条个事](?:难题|活动|通知|举措)?|先|就|都|暂时|要不|要么|干脆|不好意思|抱歉|对不起|帮我|给我|请|麻烦|please|ok|well|actually|so|no|then|let me|i'll|i will|just){0,6}\\s?";
    private const string Tail = "(?:吧|了|啦|呀|啊|哈|呗|得了|算了|为好|please|thanks|then|for now){0,5}";
    private const string Work = "(?:录入?|弄|办理?|登记?|填报?|上?报|发布?|做|搞|写|加|导出?|催办?|提交|提|整|记录?|延期?|换|退回?|批|申请|销号?|催促?)";

    /// <summary>It is over, whatever was asked.</summary>
    [GeneratedRegex($"^(?:{Lead}(?:算了|算啦|罢了|拉倒|作罢|取消(?:掉|本次|这次|这个|这条|操作|登记|录入|填报|申请|,?不(?:再)?{Work}了){{0,2}}|撤(?:掉)?了|退出(?:来|去|登记|录入)?|放弃|中止|终止|停下?|到此为止|打住|当我没(?:说|提)|不玩了|never\\s?mind|forget (?:it|about it|this|that)|cancel(?: (?:it|this|that|everything))?|drop (?:it|this|that)|leave it|scrap (?:it|this|that)|stop(?: it| here| this)?|quit|abort|skip (?:it|this)|don't bother){Tail}){{1,3}}$")]
    private static partial Regex Ends();

    /// <summary>It is not done any more, or not now.</summary>
    [GeneratedRegex($"^{Lead}(?:(?:不|别|甭|不想|不打算|不用|不必|没必要|懒得)(?:再|先)?{Work}(?:这个|这条|它)?了|(?:不|别){Work}|(?:先)?(?:放|搁)(?:着|一放|一下|一边|下)|缓(?:一)?缓|not now|let's not|i'd rather not|not today|hold off(?: on (?:it|this|that))?){Tail}$")]
    private static partial Regex NotDone();

    /// <summary>The same in words that no content has.</summary>
    [GeneratedRegex($"^(?:哎呀?|唉|得|那|那就|还是|就|我|今天|这[次回条个事]){{0,4}}(?:先|还是|暂时|那就|就|今天|不想|我)(?:不|别)?(?:再)?{Work}?(?:这个|这条|它)?(?:了|吧){{1,2}}$|^(?:那|就|还是|我|今天)?先(?:不|别){Work}$|^{Lead}(?:不|别)(?:再)?(?:录入?|登记?|填报?|上?报|发|加|提交?|记录?|申请)了{Tail}$|^{Lead}(?:先)?(?:放|搁)(?:着|一放|一下|一边|下){Tail}$")]
    private static partial Regex NotNow();

    /// <summary>回头再弄, 等我问清楚了再来: later.</summary>
    [GeneratedRegex("^.{0,16}(?:再|改天|回头|晚点|下次|明天|后天)(?:来)?(?:说|弄|来|录|办|报|填|搞|登记?|发|处理|继续|讲|看|商量|研究|议|弄这个)(?:这个|它|一下|吧|了|呗|哈|啊){0,3}$|^(?:i'll |i will |will |let's )?(?:do|finish|add|log|come back(?: to)?|deal with|sort)(?: (?:it|this|that|out))? (?:later|tomorrow|another time|some other time|next week)$|^(?:maybe |perhaps )?(?:later|another time|some other time)$")]
    private static partial Regex Postponed();

    /// <summary>A reason for leaving and nothing of the matter itself.</summary>
    [GeneratedRegex("书记|领导|上会|缓|再说|没想好|没定|还没|问清|核实|问问|重复")]
    private static partial Regex Why();

    [GeneratedRegex("我|咱|回头|改天|下次|晚点|晚些|待会|等会|过[几两]天|有空|\\b(?:later|another|tomorrow)\\b")]
    private static partial Regex Own();

    [GeneratedRegex("^(?:谢谢|多谢|谢啦|辛苦|麻烦|不好意思|抱歉|对不起|打扰|thanks?|thank you|sorry)(?:你|您|了|啦|哈|大家){0,4}$")]
    private static partial Regex Polite();

    /// <summary>A new value follows: 还是周三, 就写报账, 改成….</summary>
    [GeneratedRegex("改[成为到]|换[成为]|^(?:就|还是)?(?:写|填|用|叫|定|按)(?!错)|^就(?![不别先这])|^还是(?![不算别先取等没])|应该?是|^是(?!重)|^加上|\\d|make it|change it")]
    private static partial Regex Value();

    [GeneratedRegex("^(?:那|就|还是|要不){0,2}(?:改|换|写|填|用|叫|定|按|是|应该|make|change)")]
    private static partial Regex Instead();

    [GeneratedRegex("^(?:哎呀?|唉|那|那就|还是|嗯|好吧?)?(?:算了|算啦|罢了)(?:算了|吧|啦|了){0,4}$")]
    private static partial Regex Bare();

    [GeneratedRegex("没|不|等|回头|改天|再|先|让|重复|错|缓|晚点|下次|有事|太|忙|领导|书记|说|还要|later|first|wrong|busy|not")]
    private static partial Regex Reason();

    [GeneratedRegex("责任人|负责人|期限|时限|截止|地点|人数|主题|时间|日期|对象|原因|理由|成效|回执|来源|级别|优先级|标题|举措|进展(?!不)|内容")]
    private static partial Regex Field();
}
