using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>A saved measure that is to be corrected or removed: 难题12的举措2写错了，应该是…; 刚才那条举措改成…; 第二条举措不要了.</summary>
/// <param name="Slots">Which measure (<see cref="SlotNames.MeasureRef"/>), and of which problem when that was named.</param>
/// <param name="IsRemoved">True when it is not wanted any more.</param>
internal sealed partial record SavedMeasure(SlotValues Slots, bool IsRemoved)
{
    private static readonly (Regex Form, bool Removes)[] Forms = [(Removed(), true), (RemovedFirst(), true), (TakenBack(), true), (Corrected(), false), (Touched(), false), (InEnglish(), false), (RemovedInEnglish(), true)];

    /// <summary>The words that it is to have; null when the message tells none.</summary>
    public Mark? Words { get; private init; }

    /// <summary>Where that ends which says which measure is meant.</summary>
    public int End => Slots[SlotNames.MeasureRef]!.Start + Slots[SlotNames.MeasureRef]!.Length;

    /// <summary>Null when a message says something else.</summary>
    public static SavedMeasure? Read(Utterance utterance)
    {
        var key = utterance.Key;
        if (!IsNamed(key)) return null;
        foreach (var (form, removes) in Forms)
            if (form.Match(key) is { Success: true } match) return new SavedMeasure(SlotsOf(match, utterance), removes) { Words = removes || Told().Match(key, match.Index + match.Length) is not { Success: true } told ? null : Segments.Of(told.Groups["words"]) };
        return null;
    }

    /// <summary>举措1还没落实, 举措2做完了: something is told or asked of a measure, and nothing of it is changed.</summary>
    /// <returns>The problem (the last that was spoken of, when none is named), and whether it says that something was done.</returns>
    public static (RefsSlot Problem, bool IsDone)? ReadRemark(Utterance utterance)
    {
        if (!IsNamed(utterance.Key) || Remark().Match(utterance.Key) is not { Success: true } remark) return null;
        return (ProblemOf(remark) ?? new RefsSlot([new ItemRef.Last()], 0, 0), remark.Groups["done"].Success);
    }

    private static bool IsNamed(string key) => key.Contains("举措", StringComparison.Ordinal) || key.Contains("措施", StringComparison.Ordinal) || key.Contains("measure", StringComparison.Ordinal);

    private static SlotValues SlotsOf(Match match, Utterance utterance)
    {
        var at = Segments.Of(match.Groups["ref"]);
        return new SlotValues { [SlotNames.MeasureRef] = new RefsSlot([ItemOf(match, utterance)], at.Start, at.Length), [SlotNames.ProblemRef] = ProblemOf(match) };
    }

    private static RefsSlot? ProblemOf(Match match)
    {
        if (match.Groups["problem"] is { Success: true } number && Numeral.Read(number.ValueSpan) is { } problem) return new RefsSlot([new ItemRef.Numbered(problem)], number.Index, number.Length);
        return match.Groups["listed"] is { Success: true } row && Numeral.Read(row.ValueSpan) is { } listed ? new RefsSlot([new ItemRef.Placed(listed)], row.Index, row.Length) : null;
    }

    private static ItemRef ItemOf(Match match, Utterance utterance)
    {
        if (match.Groups["end"].Success) return new ItemRef.Placed(-1);
        if (match.Groups["place"] is { Success: true } place && (EnglishPlace(place.Value) ?? Numeral.Read(place.ValueSpan)) is { } at) return new ItemRef.Placed(at);
        return match.Groups["words"] is { Success: true } words && Verbatim.Of(utterance.Text, utterance.Key, Segments.Of(words)) is { } said ? new ItemRef.Titled(said.Value) : new ItemRef.Last();
    }

    private static int? EnglishPlace(string word) => Array.IndexOf(["one", "first", "two", "second", "three", "third"], word) is var at and >= 0 ? (at / 2) + 1 : null;

    private const string Lead = "^\\s?(?:(?:不对|哎呀?|等等|抱歉|不好意思|那|对了|哦)[,。\\s]?){0,2}(?:请|麻烦|帮我|给我|我想|我要|能不能|能|可不可以|可以){0,2}";

    private const string Place = "\\s?(?<place>[一二三四五六七八九十]{1,2}|\\d{1,2})";

    private const string OfProblem = "(?:把|将)?(?:(?:难题|问题|#)\\s?(?<problem>\\d{1,6})号?(?:难题)?(?:[里中]的?|的)?|第(?<listed>[一二三四五六七八九十]|\\d{1,2})[个条]难题[的,]?|(?:它|[这该那]个?难题)的?)?";

    private const string Numbered = "(?:第" + Place + "[条个项](?:举措|措施)|(?:举措|措施)第?" + Place + "(?:[条项]|号)?(?![\\d年月日天次个人]))\\s?";

    /// <summary>Of which problem it is, and which of its measures.</summary>
    private const string Ref = "(?<ref>" + OfProblem + "(?:(?:刚才?|刚刚|上面|之前)(?:加|记|录|写|补|定)?的?)?"
        + "(?:" + Numbered + "|[那这]?[条个项]?新?(?:举措|措施)|(?<end>最后一?|上一?)[条个项](?:举措|措施)|(?<words>[^,。;:]{2,30}?)的?[那这][条个项](?:举措|措施)))";

    private const string Miswritten = "(?:我)?(?:(?:写|记|录|报|说|填|弄|打)(?:错了?|反了|得?不对|有误)[了啊]?|(?:有误|错了|不对)啊?|写成[^,。;]{1,20}了)";

    private const string Becomes = "(?:改[成为]|改一下:|换[成为]|更正[为成]|修改[为成]|调整[为成]|变更?[为成]|恢复[为成]|写成(?![^,。;]{1,20}了[,。]))";

    private const string Due = "(?:完成)?(?:期限|时限|截止(?:日期|时间)?|时间|日期)";

    private const string Wanted = "(?=(?:的?(?:内容|文字|表述|写法))?(?:" + Miswritten + "(?:$|[,。;:!\\s](?!.{0,6}(?:退回|驳回|打回|不同意|不予))|应)|[要得需]{0,2}改一?下?[成为到]?\\s?(?:$|[,。;:!])|" + Unwanted + "了?[,。;]\\s?(?:直接)?" + Becomes
        + "|[要得需]?(?:应该?|应当)?(?:" + Becomes + "|改到|调整到)|应(?:该?是|为)(?!什么|哪|啥|谁|怎|何)"
        + "|的?" + Due + "(?:写错|记错|不对|有误|(?:应该?)?(?:是|为|定[在到为])(?!什么|哪|啥|多久|几|不是|.{0,30}吗)|改|延|提前|推|去掉|不要|取消|删)|不要" + Due + "|(?:再)?(?:加|补|定|设)(?:上|一?个)?" + Due
        + "|(?:要|得|必须|需要|应该)?在?[^,。;:]{1,14}(?:前|内|底)(?:完成|办完|做完|办结|落实)$|(?:延期?|推迟|提前)[到至]))";

    private const string Thanks = "(?:[,\\s]?(?:可以吗|行吗|好吗|行不行|好不好|谢谢|多谢|麻烦了?|辛苦了?))?[了吧啊吗。!?\\s]{0,3}$";

    /// <summary>改成每周一次, 写错了，应该是每周一次: what stands behind is the measure itself, and no day that it only moves to.</summary>
    [GeneratedRegex("\\G(?:的?(?:内容|文字|表述|写法))?(?:" + Miswritten + "[,。;:!\\s]\\s?(?:不是[^,。;]{1,40}[,。;]\\s?(?:而)?是|(?:正确的?|其实|实际)?(?:应该?|应当|请)?(?:" + Becomes + "|是|为)|应为)?|(?:(?:" + Unwanted + "|[要得需]{0,2}改一?下?)了?[,。;]\\s?(?:直接)?)?[要得需]?(?:应该?|应当)?(?:" + Becomes + "|是)|应为)[:,]?\\s?(?<words>.{2,4000}?)" + Thanks
        + "|\\G(?:(?<= to )|(?: (?:is|was) (?:wrong|not right)[,.;:]? ?(?:it )?)? ?should (?:be|read|say)[: ]{1,2})(?<words>.{2,4000})$", RegexOptions.Singleline)]
    private static partial Regex Told();

    private const string Unwanted = "(?:不要|不做|不搞|不用|作废|删掉|删除|删|去掉|拿掉|取消)(?:掉|它)?";

    [GeneratedRegex(Lead + Ref + Wanted + "|" + Lead + "(?:改|修改|更正|改一下|修改一下)" + Ref + "[吧。!\\s]{0,3}$")]
    private static partial Regex Corrected();

    /// <summary>举措1里的每天改成…: something of it is to change, in words that tell nothing more; it is asked.</summary>
    [GeneratedRegex(Lead + "(?<ref>" + OfProblem + Numbered + ")(?![^,。;:]{0,4}(?:不能|别|不用|还没|没|已))(?=[^,。;:]{0,12}(?:改|删|去掉|取消|变更|换成|调整|恢复|写错))")]
    private static partial Regex Touched();

    [GeneratedRegex(Lead + Ref + "(?:(?:没用|重复|多余|写重|录重|加错)[了啦]?[,。;]\\s?)?(?:我们?|都|先|就|想|要不|还是){0,4}" + Unwanted + Thanks)]
    private static partial Regex Removed();

    [GeneratedRegex(Lead + "(?:删掉|删除|删了|删|去掉|拿掉|取消|不要|作废)" + Ref + Thanks)]
    private static partial Regex RemovedFirst();

    /// <summary>撤销举措1: that measure, and not the last step.</summary>
    [GeneratedRegex(Lead + "(?:撤销|撤回|撤掉|收回)(?<ref>" + OfProblem + Numbered + ")" + Thanks)]
    private static partial Regex TakenBack();

    [GeneratedRegex(Lead + "(?:" + OfProblem + Numbered + "(?:(?<done>(?:都|已经?|全部?){0,2}(?:完成|落实|做完|办完|做好|办好|到位)了?(?:[。!\\s]{0,2}$|[,。;]))|(?:还|也|都){0,2}(?:没|不能|别|不用|已|在|是对|效果|进展|怎么|到哪|多余|为什么|谁|什么时候|呢)|[?。!\\s]{0,2}$|(?:应该?)?是(?:什么|啥)|(?:的?" + Due + ")(?:是|到)?(?:什么|哪|几)|的?" + Due + "是.{1,14}吗)|" + OfProblem + "(?:举措|措施)(?:写得|改成什么|怎么样))")]
    private static partial Regex Remark();

    private const string EnglishRef = "(?<ref>(?:(?:the )?(?:problem|#) ?(?<problem>\\d{1,6})(?:'s)? )?(?:the |that |this |my )?(?:(?<place>first|second|third) |(?<end>last|latest) )?measure(?: (?:no\\.? ?|number )?(?<place>\\d{1,2}|one|two|three))?(?: (?:of|for|on|in) (?:the )?(?:problem |#)(?<problem>\\d{1,6}))?)";

    [GeneratedRegex("^\\s?(?:no, |sorry, |wait, |please |can you |could you ){0,2}(?:(?:change|correct|reword|fix|update|edit) " + EnglishRef + "(?: to (?=.)|(?=[.!\\s]{0,2}$|'s (?:deadline|due date)))|" + EnglishRef + "(?='s (?:deadline|due date) | (?:is|was) (?:wrong|not right)| should (?:be|read|say)[ :]))")]
    private static partial Regex InEnglish();

    [GeneratedRegex("^\\s?(?:please |can you |could you ){0,2}(?:delete|remove|drop|cancel|undo) " + EnglishRef + "(?: please)?[.!\\s]{0,2}$")]
    private static partial Regex RemovedInEnglish();
}
