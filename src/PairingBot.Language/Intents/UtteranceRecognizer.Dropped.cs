using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>What ends a dialog and says more: why, or what is wanted instead.</content>
public sealed partial class UtteranceRecognizer
{
    private const double SureRequest = 0.7;
    private const double LikelyQuestion = 0.5;

    /// <summary>算了不录了，难题12哪天到期: a cancel, with what is asked for besides. 算了，等开完会再说; 名单还没拿到，这条取消吧: with its reason.</summary>
    private Recognition? Dropped(Utterance utterance, RecognitionContext context)
    {
        if (context.Intent is null || Dialogs.IsQuery(context.Intent) || utterance.Key.Length > Sheet.Longest) return null;
        if (!HoldsContent(context.ExpectedSlot) && DropWords.DropLast.IsMatch(utterance.Key)) return Plain(utterance, IntentNames.Cancel, 0.9, "control:reason first");
        if (DropWords.DropFirst.Match(utterance.Key) is not { Success: true } drop || drop.Length >= utterance.Key.Length) return null;
        var rest = Utterance.Of(utterance.Text[drop.Length..]); // on its own, since nothing of the dialog is left
        var words = utterance.Key[drop.Length..];
        if (DropWords.StillWanted.IsMatch(words)) return null;
        var cancel = Plain(utterance, IntentNames.Cancel, 0.9, "control:dropped");
        if (IsRequest(words, _intents.Read(rest, _branches))) return cancel with { Also = [Read(rest, new RecognitionContext(context.Now))] };
        return DropWords.Why.IsMatch(words) ? cancel : null;
    }

    /// <summary>供应商涨价，先不办了 may be what is told.</summary>
    private static bool HoldsContent(string? slot) => slot is SlotNames.Title or SlotNames.Measure or SlotNames.Progress or SlotNames.Message or SlotNames.Topic;

    private static bool IsRequest(string words, Said said) =>
        said is { HasNoCue: false } && said.Score >= (Dialogs.IsQuery(said.Intent) ? LikelyQuestion : SureRequest) && said.Intent is not (IntentNames.None or IntentNames.Confirm or IntentNames.Deny or IntentNames.Cancel or IntentNames.Correction or IntentNames.SmallTalk or IntentNames.OutOfScope or IntentNames.Greeting)
        && (Dialogs.IsQuery(said.Intent) || said.IsLine || DropWords.Ordered.IsMatch(words));
}
