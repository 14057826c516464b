using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>Fields that are only called right, wrong or needless.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>人数对，主题不对，地点改成主楼: what is said of fields without a value, and what the other clauses say; null when no clause is such.</summary>
    private Recognition? Remarked(Utterance utterance, RecognitionContext context)
    {
        if (context.Intent is not { } intent || Dialogs.IsQuery(intent) || !(context.AwaitsConfirmation || context.ExpectedSlot is not null)) return null;
        if (context.ExpectedSlot is { } asked && FieldRemarks.OfAsked(utterance.Key, asked) is { } alone) return Plain(utterance, IntentNames.Correction, 0.9, "remarks") with { Remarks = [alone] };
        var (found, rest) = FieldRemarks.Of(utterance.Key, intent);
        if (found is [] || (context.ExpectedSlot is not null && rest is not [])) return null; // where a slot is asked for the rest is an answer, or content that goes on
        return WithRest(utterance, found, rest, context);
    }

    /// <summary>The remarks together with what the rest is heard to say; null where that is another request.</summary>
    private Recognition? WithRest(Utterance utterance, List<FieldRemark> remarks, List<Mark> rest, RecognitionContext context)
    {
        var words = string.Join(utterance.Key.Any(c => c >= '\u4E00') ? '\uFF0C' : ',', rest.Select(part => utterance.Text[part.Start..part.End]));
        var heard = words.Any(char.IsLetterOrDigit) ? Understand(Utterance.Of(words), context) : null;
        var evidence = new Evidence("remarks", 0, utterance.Text.Length, string.Join(", ", remarks.Select(remark => remark.Name)));
        switch (heard)
        {
            case { Intent: IntentNames.Confirm or IntentNames.Deny, Slots.Count: 0, Also: [] } when remarks.TrueForAll(remark => remark.Kind == RemarkKind.Right):
                return heard with { Text = utterance.Text };
            case null or { Intent: IntentNames.Confirm or IntentNames.Deny, Slots.Count: 0, Also: [] }:
                return Plain(utterance, IntentNames.Correction, 0.9, "remarks") with { Remarks = remarks, Evidence = [evidence] };
            case { Intent: IntentNames.None }:
                return Plain(utterance, IntentNames.Correction, 0.9, "remarks") with { Remarks = remarks, Unread = [words], Evidence = [evidence] };
            case { Also: [], Leaves: false } when heard.Intent is IntentNames.Correction or IntentNames.Deny || heard.Intent == context.Intent:
                foreach (var (slot, value) in heard.Slots.ToList()) heard.Slots[slot] = value with { Start = StartOf(value.Start, rest) };
                return heard with { Text = utterance.Text, Intent = IntentNames.Correction, Remarks = remarks, Evidence = [evidence, .. heard.Evidence] };
            default:
                return null;
        }
    }

    /// <summary>Where a place in the joined stretches stands in the whole text.</summary>
    private static int StartOf(int at, List<Mark> parts)
    {
        foreach (var part in parts)
        {
            if (at <= part.Length) return part.Start + at;
            at -= part.Length + 1;
        }

        return at;
    }
}
