using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>Words of a saved step that are wrong: 刚才那条进展写错了，应该是…; 难题8的解决情况改成…; 理由不对，是….</summary>
internal static partial class SavedStep
{
    private static readonly string[] Parts = ["progress", "result", "sentback", "extension", "reopening", "reason"];

    /// <summary>Which words (<see cref="SlotNames.StepRef"/>), of which problem when that was named, and what they are to be (<see cref="SlotNames.Message"/>) when that was told; null when a message says something else.</summary>
    public static SlotValues? Read(Utterance utterance)
    {
        if (Wrong().Match(utterance.Key) is not { Success: true } wrong) return null;
        var part = Array.Find(Parts, p => wrong.Groups[p].Success)!;
        var slots = new SlotValues { [SlotNames.StepRef] = new ChoiceSlot([part], wrong.Groups[part].Index, wrong.Groups[part].Length) };
        if (wrong.Groups["problem"] is { Success: true } number && Numeral.Read(number.ValueSpan) is { } problem) slots[SlotNames.ProblemRef] = new RefsSlot([new ItemRef.Numbered(problem)], number.Index, number.Length);
        if (wrong.Groups["words"] is { Success: true } words) slots[SlotNames.Message] = Verbatim.Of(utterance.Text, utterance.Key, Segments.Of(words));
        return slots;
    }

    private const string Miswritten = "(?:我)?(?:(?:写|记|录|报|说|填|弄|打)(?:错了?|反了|得?不对|有误)|有误|错了|不对)[了啊]?";

    private const string Becomes = "(?:应该?|应当|其实|实际|正确的?|请)?(?:改[成为]|改一下:|更正[为成]|写成|换成|是|为)[:,\\s]{0,2}(?!什么|哪|啥|谁|怎|何|不是)";

    [GeneratedRegex("^\\s?(?:(?:不对|哎呀?|等等|抱歉|不好意思)[,。\\s]?){0,2}(?:请|麻烦|帮我){0,2}(?:把|将)?(?:(?:刚才?|刚刚|上面|上一?条)的?[那这]?[条个]?的?)?(?:(?:难题|#)\\s?(?<problem>\\d{1,6})号?的?)?"
        + "(?:(?<progress>进[展度](?:情况)?)|(?<result>(?:解决|办理|完成|销号)(?:的)?(?:情况|结果|成效|说明)|成效)|(?:(?<sentback>退回|驳回)|(?<extension>延期|推迟|期限)|(?<reopening>重新打开|重开))的?(?:原因|理由)|(?<reason>原因|理由))"
        + "(?:" + Miswritten + "(?:[了,。;:\\s]{0,3}" + Becomes + "(?!退回|驳回|打回|不同意)(?<words>.{2,400})|[了吧啊。!\\s]{0,3})"
        + "|(?:应该?|应当|要)?(?:改[成为]|更正[为成]|换成)[:,\\s]{0,2}(?!什么|哪|啥|谁|怎|何)(?<words>.{2,400})|[要得需]{0,2}改一?下?[吧。!\\s]{0,2})$", RegexOptions.Singleline)]
    private static partial Regex Wrong();
}
