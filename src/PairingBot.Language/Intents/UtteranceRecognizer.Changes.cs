using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>Several changes of what is shown, in one message.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>加上图书馆，人数改成25，地点是主楼: each clause on its own, where together they say more than the whole is heard to say; null otherwise.</summary>
    private Recognition? Changes(Utterance utterance, RecognitionContext context)
    {
        if (!AwaitsYes(context) || ChangeClauses.Of(utterance.Key) is not { } clauses) return null;
        var (changes, begins, unread, isPlain, isMore) = (new List<Recognition>(), new List<int>(), new List<string>(), false, false);
        Mark? text = null;
        foreach (var clause in clauses)
        {
            var words = utterance.Key[clause.Start..clause.End];
            if (ChangeClauses.Removes(words))
            {
                (text, isMore) = (null, true);
                changes.Add(Plain(Utterance.Of(utterance.Text[clause.Start..clause.End]), IntentNames.Correction, 0.9, "changes:removed"));
                begins.Add(clause.Start);
                continue;
            }

            var heard = Clause(utterance, clause, context);
            isMore |= ChangeClauses.Replaces(words);
            // 主题改成党建引领，服务师生: the words go on.
            if (text is { } begun && !ChangeClauses.IsItsOwn(words) && !IsBareValue(heard))
            {
                (text, isMore) = (begun with { End = clause.End }, true);
                changes[^1] = Clause(utterance, text.Value, context);
                continue;
            }

            if (IsOther(heard)) return null;
            if (heard.Intent is IntentNames.Confirm or IntentNames.Deny && heard.Slots.Count == 0) continue;
            if (IsChange(heard))
            {
                changes.Add(heard);
                begins.Add(clause.Start);
            }
            else if (heard.Disputed is not [] && clause != clauses[^1]) isPlain = true;
            else if (!ReasonedCorrection.IsReason(words)) unread.Add(utterance.Text[clause.Start..clause.End]);
            text = changes is [.., var last] && last == heard && HoldsWords(heard) ? clause : null;
        }

        var whole = InOneGo(utterance, context);
        var known = whole.Slots.Count + (whole.Replaces is BranchesSlot && whole.Slots[SlotNames.Partners] is null ? 1 : 0);
        var saysMore = changes.Count > known || (changes.Count == known && (isMore || unread is not []));
        if (changes is [] || isPlain || !saysMore || (changes is [_] && known > 0)) return null;
        var slots = new SlotValues();
        for (var i = 0; i < changes.Count; i++)
            foreach (var (slot, value) in changes[i].Slots) slots[slot] = value with { Start = value.Start + begins[i] };
        return new Recognition(utterance.Text, IntentNames.Correction, 0.9, slots) { Changes = changes, Unread = unread, Evidence = [new Evidence("changes", 0, utterance.Text.Length, "")] };
    }

    private Recognition Clause(Utterance utterance, Mark clause, RecognitionContext context)
    {
        var part = Utterance.Of(utterance.Text[clause.Start..clause.End]);
        if (ControlGrammar.Read(part.Key) is { } control) return Plain(part, control, 0.97, "control");
        var heard = InOneGo(part, context);
        return !IsChange(heard) && _corrections.ReadMore(part, context) is { } more ? new Recognition(part.Text, IntentNames.LogActivity, 0.85, more) { Evidence = Reasons("changes:more", more, part) } : heard;
    }

    private Recognition InOneGo(Utterance utterance, RecognitionContext context) => InDialog(utterance, context, _intents.Read(utterance, _branches, context.Intent!));

    private static bool IsChange(Recognition heard) => heard.Intent is IntentNames.Correction or IntentNames.LogActivity or IntentNames.Deny && (heard.Slots.Count > 0 || heard.Replaces is not null);

    private static bool HoldsWords(Recognition heard) => heard.Slots[SlotNames.Topic] is not null || heard.Slots[SlotNames.Venue] is not null || heard.Slots[SlotNames.Progress] is not null;

    /// <summary>20人, 昨天: nobody's words go on like that.</summary>
    private static bool IsBareValue(Recognition heard) => IsChange(heard) && heard.Slots.Count > 0 && heard.Slots.All(slot => slot.Key is SlotNames.Participants or SlotNames.Date or SlotNames.Time);

    private static bool IsOther(Recognition heard) => heard.Intent == IntentNames.Cancel || heard.Leaves
        || (heard.Score >= 0.7 && heard.Intent is not (IntentNames.None or IntentNames.OutOfScope or IntentNames.Correction or IntentNames.LogActivity or IntentNames.Confirm or IntentNames.Deny or IntentNames.SmallTalk));
}
