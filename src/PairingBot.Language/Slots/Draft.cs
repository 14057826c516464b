using PairingBot.Language.Text;

namespace PairingBot.Language.Slots;

/// <summary>The slots of one sentence while they are read: what was found so far, and the sheet with what is left.</summary>
internal sealed class Draft(Utterance utterance, RecognitionContext context)
{
    public SlotValues Slots { get; } = [];

    public Sheet Sheet { get; } = Spoken.Sheet(utterance);

    /// <summary>Clauses beside the values that say nothing known.</summary>
    public List<string> Unread { get; } = [];

    /// <summary>What gives way to a new value: A of 不是A，是B.</summary>
    public SlotValue? Replaces { get; set; }

    public Utterance Utterance => utterance;

    public RecognitionContext Context => context;

    public DateTime Now => context.Now;

    public string Left => Sheet.Left;

    public string Key => Sheet.Key;

    public bool Has(string slot) => Slots[slot] is not null;

    /// <summary>Fills a slot and covers the words that said it, cue and all.</summary>
    public void Put(string slot, SlotValue value, Mark taken, string rule)
    {
        Slots[slot] = value;
        Sheet.Take(taken, slot + ":" + rule);
    }

    /// <summary>Fills a slot with words kept as they were written; false when trimming leaves nothing.</summary>
    public bool PutWords(string slot, Mark words, Mark taken, string rule)
    {
        if (Verbatim.Of(Sheet.Text, Sheet.Key, words) is not { } value) return false;
        Put(slot, value, taken, rule);
        return true;
    }

    public bool PutWords(string slot, Mark words, string rule) => PutWords(slot, words, words, rule);

    public void PutChoice(string slot, string value, Mark taken, string rule)
    {
        var before = Slots[slot] as ChoiceSlot;
        if (before is not null && before.Values.Contains(value, StringComparer.Ordinal))
        {
            Sheet.TakeWithoutReason(taken);
            return;
        }

        var (start, end) = before is null ? (taken.Start, taken.End) : (Math.Min(before.Start, taken.Start), Math.Max(before.Start + before.Length, taken.End));
        Put(slot, new ChoiceSlot([.. before?.Values ?? [], value], start, end - start), taken, rule);
    }

    /// <summary>Covers words that say nothing of a slot.</summary>
    public void Drop(Mark mark) => Sheet.TakeWithoutReason(mark);

    public string Words(Mark mark) => Sheet.Text.Substring(mark.Start, mark.Length);
}
