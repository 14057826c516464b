using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>A saved measure that is to be corrected or removed: 难题12的举措2写错了，应该是…; 刚才那条举措改成…; 第二条举措不要了.</summary>
/// <param name="Slots">Which measure (<see cref="SlotNames.MeasureRef"/>), and of which problem when that was named.</param>
/// <param name="IsRemoved">True when it is not wanted any more.</param>
internal sealed partial record SavedMeasure(SlotValues Slots, bool IsRemoved)
{
    /// <summary>Where the words begin that it is to have; null when the message has none.</summary>
    public int? Words { get; private init; }

    /// <summary>Null when a message says something else.</summary>
    public static SavedMeasure? Read(Utterance utterance)
    {
        var key = utterance.Key;
        if (!key.Contains("举措", StringComparison.Ordinal) && !key.Contains("措施", StringComparison.Ordinal) && !key.Contains("measure", StringComparison.Ordinal)) return null;
        foreach (var (form, removes) in new[] { (Removed(), true), (RemovedFirst(), true), (Corrected(), false), (InEnglish(), false), (RemovedInEnglish(), true) })
            if (form.Match(key) is { Success: true } match) return new SavedMeasure(SlotsOf(match, utterance), removes) { Words = removes || Told().Match(key, match.Index + match.Length) is not { Success: true } told ? null : told.Groups["words"].Index };
        return null;
    }

    private static SlotValues SlotsOf(Match match, Utterance utterance)
    {
        var at = Segments.Of(match.Groups["ref"]);
        var slots = new SlotValues { [SlotNames.MeasureRef] = new RefsSlot([ItemOf(match, utterance)], at.Start, at.Length) };
        if (match.Groups["problem"] is { Success: true } number && Numeral.Read(number.ValueSpan) is { } problem) slots[SlotNames.ProblemRef] = new RefsSlot([new ItemRef.Numbered(problem)], number.Index, number.Length);
        if (match.Groups["listed"] is { Success: true } row && Numeral.Read(row.ValueSpan) is { } listed) slots[SlotNames.ProblemRef] = new RefsSlot([new ItemRef.Placed(listed)], row.Index, row.Length);
        return slots;
    }

    private static ItemRef ItemOf(Match match, Utterance utterance)
    {
        if (match.Groups["end"].Success) return new ItemRef.Placed(-1);
        if (match.Groups["place"] is { Success: true } place && (EnglishPlace(place.Value) ?? Numeral.Read(place.ValueSpan)) is { } at) return new ItemRef.Placed(at);
        return match.Groups["words"] is { Success: true } words && Verbatim.Of(utterance.Text, utterance.Key, Segments.Of(words)) is { } said ? new ItemRef.Titled(said.Value) : new ItemRef.Last();
    }

    private static int? EnglishPlace(string word) => Array.IndexOf(["one", "first", "two", "second", "three", "third"], word) is var at and >= 0 ? (at / 2) + 1 : null;

    private const string Lead = "^\\s?(?:(?:不对|哎呀?|等等|抱歉|不好意思|那|对了|哦)[,。\\s]?){0,2}(?:请|麻烦|帮我|给我|我想|我要){0,2}";

    private const string Place = "(?<place>[一二三四五六七八九十]{1,2}|\\d{1,2})";

    /// <summary>Of which problem it is, and which of its measures.</summary>
    private const string Ref = "(?<ref>(?:把|将)?(?:(?:难题|问题|#)\\s?(?<problem>\\d{1,6})号?(?:难题)?(?:[里中]的?|的)?|第(?<listed>[一二三四五六七八九十]|\\d{1,2})[个条]难题[的,]?|(?:它|[这该那]个?难题)的?)?"
        + "(?:(?:刚才?|刚刚|上面|之前)(?:加|记|录|写|补|定)?的?)?"
        + "(?:第" + Place + "[条个项](?:举措|措施)|[那这]?[条个项]?新?(?:举措|措施)(?:第?" + Place + "(?:[条项]|号)?(?![\\d年月日天次个人]))?|(?<end>最后一?|上一?)[条个项](?:举措|措施)|(?<words>[^,。;:]{2,30}?)的?[那这][条个项](?:举措|措施)))";

    private const string Miswritten = "(?:(?:写|记|录|报|说|填|弄|打)(?:错了?|反了|得?不对|有误)[了啊]?|(?:有误|错了|不对)啊?)";

    private const string Wanted = "(?=(?:的|的?(?:内容|文字|表述|写法))?(?:我)?(?:" + Miswritten + "(?:$|[,。;:!](?!.{0,6}(?:退回|驳回|打回|不同意|不予))|应)|[要得需]{0,2}改一?下?(?:$|[,。;:!])|(?:应该?|应当)?(?:改[成为到]|改一下[,:]|换成|更正[为成]|修改[为成]|调整[为成到]|写成)|应(?:该?是|为)(?!什么|哪|啥|谁|怎|何)"
        + "|(?:的?(?:完成)?(?:期限|时限|时间|日期)|截止日?期?)(?:写错|记错|不对|有误|(?:应该?)?(?:是|为|定[在到为])(?!什么|哪|啥|多久|几|不是|.{0,30}吗)|改|延|提前|推|去掉|不要|取消|删)|(?:延期?|推迟|提前)[到至]))";

    /// <summary>改成每周一次, 写错了，应该是每周一次: what stands behind is the measure itself, and no day that it only moves to.</summary>
    [GeneratedRegex("\\G(?:的?(?:内容|文字|表述|写法))?(?:我)?(?:" + Miswritten + "[,。;:!]\\s?(?:(?:正确的?|其实|实际)?(?:应该?|应当|请)?(?:改[成为]|换成|是|为)|应为)?|[要得需]?(?:应该?|应当)?(?:改[成为]|改一下|换成|更正[为成]|修改[为成]|调整[为成]|写成|是)|应为)[:,]?\\s?(?<words>.{2,400})$"
        + "|\\G(?:(?<= to )|(?: (?:is|was) (?:wrong|not right)[,.;:]? ?(?:it )?)? ?should (?:be|read|say)[: ]{1,2})(?<words>.{2,400})$", RegexOptions.Singleline)]
    private static partial Regex Told();

    private const string Unwanted = "(?:不要|不做|不搞|不用|作废|删掉|删除|删|去掉|拿掉|取消)(?:掉|它)?";

    [GeneratedRegex(Lead + Ref + Wanted)]
    private static partial Regex Corrected();

    [GeneratedRegex(Lead + Ref + "(?:我们?)?(?:都|先|就)?" + Unwanted + "[了吧啊。!\\s]{0,3}$")]
    private static partial Regex Removed();

    [GeneratedRegex(Lead + "(?:删掉|删除|删了|删|去掉|拿掉|取消|不要)" + Ref + "[了吧啊。!\\s]{0,3}$")]
    private static partial Regex RemovedFirst();

    private const string EnglishRef = "(?<ref>(?:(?:the )?(?:problem|#) ?(?<problem>\\d{1,6})(?:'s)? )?(?:the |that |this |my )?(?:(?<place>first|second|third) |(?<end>last|latest) )?measure(?: (?:no\\.? ?|number )?(?<place>\\d{1,2}|one|two|three))?(?: (?:of|for|on|in) (?:the )?(?:problem |#)(?<problem>\\d{1,6}))?)";

    [GeneratedRegex("^\\s?(?:no, |sorry, |wait, |please |can you |could you ){0,2}(?:(?:change|correct|reword|fix|update|edit) " + EnglishRef + "(?: to (?=.)|(?=[.!\\s]{0,2}$|'s (?:deadline|due date)))|" + EnglishRef + "(?='s (?:deadline|due date) | (?:is|was) (?:wrong|not right)| should (?:be|read|say)[ :]))")]
    private static partial Regex InEnglish();

    [GeneratedRegex("^\\s?(?:please |can you |could you ){0,2}(?:delete|remove|drop|cancel) " + EnglishRef + "(?: please)?[.!\\s]{0,2}$")]
    private static partial Regex RemovedInEnglish();
}
