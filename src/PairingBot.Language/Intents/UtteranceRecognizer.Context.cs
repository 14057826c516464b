using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>What an utterance says inside a dialog.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>A yes is never taken from a mere likeness: what it sets off is too much for that.</summary>
    private const double SureYes = 0.85;
    private const int LongestYes = 16;
    private const double SureRequest = 0.75;

    /// <summary>What is said while a dialog is open and asks for nothing in particular, or shows everything and waits for a yes.</summary>
    private Recognition InDialog(Utterance utterance, RecognitionContext context, Said said)
    {
        if (!said.IsLine && !utterance.Key.Any(char.IsLetterOrDigit)) return Nothing(utterance, 0, "no words");
        if (context.AwaitsConfirmation && (!said.IsLine || said.Intent == IntentNames.Correction) && Corrected(utterance, context) is { } corrected) return corrected;
        if (AwaitsYes(context) && Amended(utterance, context) is { } amendment) return amendment;
        if (ControlGrammar.IsDenialWithReason(utterance.Key)) return Plain(utterance, IntentNames.Deny, 0.8, "control:reason");
        return said.Intent switch
        {
            IntentNames.Confirm => IsYes(utterance, said) ? Plain(utterance, said.Intent, said.Score, "words") : Nothing(utterance, 0.4, "hardly a yes"),
            // 不催难题15了: one of several is left out, the rest stays.
            IntentNames.Cancel when NamesSomething(said) => Corrected(utterance, context) ?? Reworded(utterance, context, said),
            IntentNames.Deny or IntentNames.Cancel => Plain(utterance, said.Intent, said.Score, "words"),
            IntentNames.Correction => Corrected(utterance, context) ?? Reworded(utterance, context, said),
            _ when said.Intent == IntentModel.Continues || said.Intent == context.Intent => Continued(utterance, context, said),
            _ => Added(utterance, context, said) ?? Begun(utterance, context, said),
        };
    }

    /// <summary>嗯嗯可以，再加上审计处: values beside what is shown, unless something else is surely meant.</summary>
    private Recognition? Added(Utterance utterance, RecognitionContext context, Said said) =>
        context.AwaitsConfirmation && !said.IsLine && said.Score < SureRequest && Continued(utterance, context, said) is { Intent: not IntentNames.None } added ? added : null;

    private static bool IsYes(Utterance utterance, Said said) =>
        said.Score >= SureYes && utterance.Key.Length <= LongestYes && !said.Form.Any(c => char.IsAsciiLetterUpper(c) || c == '0');

    private static bool NamesSomething(Said said) => said.Form.AsSpan().ContainsAny('B', 'P');

    private Recognition? Corrected(Utterance utterance, RecognitionContext context)
    {
        if (_corrections.Read(utterance, context) is not { } found) return null;
        // While a slot is asked for, 是昨天 answers the question.
        var answers = context.ExpectedSlot is { } asked && found.Disputed.Count == 0 && found.Replaces is null && found.Slots[asked] is not null;
        if (answers) return new Recognition(utterance.Text, context.Intent!, 0.85, found.Slots) { Evidence = Reasons(found.Rule, found.Slots, utterance) };
        if (context.ExpectedSlot is not null && found.Rule == "correction:topic") return null;
        var (slots, evidence) = context.Intent == IntentNames.LogActivity ? (found.Slots, []) : _slots.Read(utterance, context, IntentNames.Correction);
        return new Recognition(utterance.Text, IntentNames.Correction, 0.9, slots.Count > 0 ? slots : found.Slots)
        {
            Replaces = found.Replaces,
            Disputed = found.Disputed,
            Evidence = [.. Reasons(found.Rule, found.Slots, utterance), .. evidence],
        };
    }

    /// <summary>时限不是这个，12月28号: a correction of a slot that only its own dialog knows.</summary>
    private Recognition Reworded(Utterance utterance, RecognitionContext context, Said said)
    {
        var (slots, evidence) = _slots.Read(utterance, context, IntentNames.Correction);
        return new Recognition(utterance.Text, IntentNames.Correction, said.Score, slots) { Evidence = [.. Why(utterance, said, true), .. evidence] };
    }

    /// <summary>A line that only supplies what is still missing belongs to the dialog in progress.</summary>
    private Recognition Continued(Utterance utterance, RecognitionContext context, Said said)
    {
        var (slots, evidence) = _slots.Read(utterance, context, context.Intent!);
        // What is left over must not take the place of a topic that is known and shown.
        if (context.AwaitsConfirmation && !slots.Any(slot => slot.Key != SlotNames.Topic)) return Nothing(utterance, 0.4, "nothing supplied");
        return new Recognition(utterance.Text, context.Intent!, said.Score, slots) { Evidence = [new Evidence("continues", 0, utterance.Text.Length, string.Join(" · ", said.Reasons)), .. evidence] };
    }
}
