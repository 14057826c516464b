using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>A new value beside the reason why the old one was wrong: 少打了个1，是11个人; 前天吧，我记岔了; 刚问了，来了17位. The reason is no value.</summary>
internal sealed partial class ReasonedCorrection(CorrectionReader corrections, AmendmentReader amendments)
{
    private const int Most = 4;
    private const int Longest = 80;

    /// <summary>The values of the clauses that are no reason; null when no clause is one, or one is neither.</summary>
    public CorrectionReader.Found? Read(Utterance utterance, RecognitionContext context)
    {
        if (utterance.Key.Length > Longest) return null;
        var clauses = Clauses.Marks(utterance.Key);
        var values = clauses.Where(clause => !Reason().IsMatch(utterance.Key[clause.Start..clause.End])).ToList();
        if (clauses.Count is < 2 or > Most || values.Count == clauses.Count || values is []) return null;
        var slots = new SlotValues();
        SlotValue? replaces = null;
        foreach (var clause in values)
        {
            if (Value(utterance.Text[clause.Start..clause.End], context) is not { Slots.Count: > 0, Rule: not CorrectionReader.WordsAlone } found) return null;
            foreach (var (slot, value) in found.Slots) slots[slot] = value with { Start = value.Start + clause.Start };
            replaces ??= found.Replaces;
        }

        return new CorrectionReader.Found(slots, replaces, [], "correction:reasoned");
    }

    /// <summary>True for a clause that only says why the old value was wrong.</summary>
    public static bool IsReason(string clause) => Reason().IsMatch(clause);

    private CorrectionReader.Found? Value(string text, RecognitionContext context)
    {
        var clause = Utterance.Of(text);
        if (corrections.Read(clause, context) is { Slots.Count: > 0, Rule: not CorrectionReader.WordsAlone } found) return found;
        var start = Lead().Match(clause.Key).Length;
        return amendments.Read(start == 0 ? clause : clause.Only(new Mark(start, clause.Key.Length)), context.Now) is { Count: > 0 } typed ? new CorrectionReader.Found(typed, null, [], "correction:value") : null;
    }

    [GeneratedRegex("^(?:应该|其实|实际|那|就|还|都|也|又|再){0,3}(?:是|改成|改为|改|换成|换|写|填|算|按|补|加上?)?(?:的是)?")]
    private static partial Regex Lead();

    /// <summary>Something was miscounted, misread, looked up: it says nothing of what is right.</summary>
    [GeneratedRegex("^(?:哎呀?|哦|啊|嗯|诶|不好意思|抱歉|对不起|sorry|oops|我|咱|刚刚?|刚才|可能|好像|不小心|一时|又|也|都|没|手|给|把|日期|时间|地点|人数|主题|对象|名字|数字|这个|、|和|跟|实在){0,6}(?:少|多|漏|看|记|写|打|说|算|输|搞|弄|翻|查|问|核|核对|核实|数|想|填|录|点|听|按|手滑|眼花|口误|笔误|糊涂|滑|误|忘|复制|粘贴|没注意|没看清|没听清|写快|打快|手快)(?:[\u4e00-\u9fff]{0,3}(?:了|过|错|岔|混|反|滑|漏|快|误)){0,3}(?:[一1几]?[个下位遍处眼次]?[\\d一两零0]?[个位遍]?|签到表?|照片|记录|日历|台账|群里?|书记|他们|名单|下|零|数字)?(?:了|的|啊|哈)?$|^[^\\d]{0,8}(?:(?:记|写|说|打|算|看|弄|搞|填|录)?(?:错|岔|混|反|漏|重|串)了?|手滑|眼花|口误|笔误|糊涂)(?:了|的|啊|哈)?$|^(?:my (?:mistake|bad|fault)|typo|sorry|oops|i (?:miscounted|misread|mistyped|forgot|mixed (?:it|them) up|made a mistake|was wrong)|wrong (?:number|date|day|one)|that was wrong)$")]
    private static partial Regex Reason();
}
