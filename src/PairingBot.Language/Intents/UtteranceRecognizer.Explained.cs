using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>Why something is asked for, said at its summary without a word that leads to it.</content>
public sealed partial class UtteranceRecognizer
{
    private const int LongestWhy = 300;
    private const int ShortestWhy = 4;

    /// <summary>已经换了新系统, at the summary of a sign-off: how it was solved. A change, another request and a question are heard as such.</summary>
    private Recognition? Explained(Utterance utterance, RecognitionContext context)
    {
        if (context is not { AwaitsConfirmation: true, ExpectedSlot: null, Intent: { } intent } || WhySlot(intent) is not { } slot || utterance.Key.Length is < ShortestWhy or > LongestWhy) return null;
        var lead = WhyLead().Match(utterance.Key);
        if (!lead.Success && !IsWhy(utterance, intent)) return null;
        var words = Verbatim.Of(utterance.Text, utterance.Key, new Mark(lead.Length, utterance.Key.Length));
        return words is null ? null : new Recognition(utterance.Text, intent, 0.85, new SlotValues { [slot] = words }) { Evidence = [new Evidence("explained", words.Start, words.Length, slot)] };
    }

    private bool IsWhy(Utterance utterance, string intent)
    {
        var key = utterance.Key;
        if (intent == IntentNames.RejectClose && IsFault(utterance)) return true;
        if (!(intent == IntentNames.RequestClose ? SolvedWords() : FaultWords()).IsMatch(key) || NoWhy().IsMatch(key) || (intent == IntentNames.RequestClose && Unsolved().IsMatch(key)) || Asides.HasForm(key) || ControlGrammar.Read(key) is not null || ReasonedCorrection.IsReason(key)) return false;
        var said = _intents.Read(utterance, _branches);
        // What names a problem, a day or a person is a change of it, or other business.
        if (said.IsLine || said.Form.AsSpan().ContainsAny('P', 'D', 'L') || said.Form.AsSpan().ContainsAny('M', 'N')) return false;
        return said.HasNoCue || said.Intent is IntentNames.UpdateProgress or IntentNames.None or IntentNames.OutOfScope or IntentNames.RejectClose or IntentNames.QueryStats || said.Intent == intent;
    }

    /// <summary>没有说明有哪些措施；导出的台账不全, while a request is sent back: what is missing is why, whatever else its words may ask for.</summary>
    private bool IsFault(Utterance utterance) =>
        FaultFirst().IsMatch(utterance.Key) && ControlGrammar.Read(utterance.Key) is null && !_intents.Read(utterance, _branches).HasProblem;

    [GeneratedRegex("^\\s?(?:还?没有?|尚?未|缺少?|少了)(?!错|问题|事|什么)[^?]{4,300}(?<![吗呢么])$")]
    private static partial Regex FaultFirst();

    private static string? WhySlot(string intent) => intent switch
    {
        IntentNames.RequestClose => SlotNames.Progress,
        IntentNames.RejectClose => SlotNames.Message,
        IntentNames.SetDueDate => SlotNames.Reason,
        _ => null,
    };

    [GeneratedRegex("^(?:(?:销号|退回|延期)?的?(?:理由|原因|依据|解决情况|情况)(?:就?是|为|:)[:\\s]?|the\\sreason\\sis\\s(?:that\\s)?|reason:\\s?|because\\s)(?=.{2})")]
    private static partial Regex WhyLead();

    [GeneratedRegex("已|全部|均|完[成了毕]|到位|上线|解决|[修换装弄办理补配齐通]好?了|修好|通过|验收|恢复正常|\\b(?:already|done|fixed|solved|finished|installed|complete[d]?|works?|in\\suse)\\b")]
    private static partial Regex SolvedWords();

    [GeneratedRegex("[没未](?:有|能|曾|全|全部|完全|彻底){0,2}(?:完|解决|到位|上线|通过|装|换|办|弄|修|补|配|恢复|落实|做)|尚未|还没|还差|还要|不(?:能|算|够)|\\b(?:not|n't|never|hardly)\\b|n't\\s")]
    private static partial Regex Unsolved();

    [GeneratedRegex("[没未缺差坏停晚慢]|不[全够齐足行到能]|还[要得差需]|来不及|等着|等待|\\b(?:not|no|still|missing|late|delayed|incomplete|without)\\b")]
    private static partial Regex FaultWords();

    [GeneratedRegex("^\\s?(?:不|别|先|等|改|换|对|好|行|嗯|是|还是|再|把|将|给|请|帮|加|算了|撤|取消|删|没事|没错|没问题|没有[问错]|(?:no|not|nope|yes|ok|wrong|change|make|set|move)\\b)|改[成为到]|换[成为]|申请|销号|退回|延期|催|通知|提醒|导出|责任人|负责人|期限")]
    private static partial Regex NoWhy();
}
