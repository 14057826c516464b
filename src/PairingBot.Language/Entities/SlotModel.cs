using Microsoft.Recognizers.Text;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Entities;

/// <summary>A reader of one slot as a model: everything of its kind in a text, whatever the text is for.</summary>
/// <param name="name">The model's type name.</param>
/// <param name="slot">The slot that the reader fills; see <see cref="SlotNames"/>.</param>
/// <param name="read">Fills the slot from what is left of a text and covers the words that said it.</param>
/// <param name="now">The moment from which the text is read.</param>
internal sealed class SlotModel(string name, string slot, Action<Draft> read, DateTime now) : TextModel
{
    private const int Most = 50;

    public override string ModelTypeName => name;

    public override List<ModelResult> Parse(string query)
    {
        var utterance = Utterance.Of(query);
        var draft = new Draft(utterance, new RecognitionContext(now));
        var found = new List<ModelResult>();
        while (found.Count < Most && Next(draft) is { } value)
            found.Add(Result(utterance, value.Start, value.Length, name, SlotResolution.Of(value)));
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private SlotValue? Next(Draft draft)
    {
        var left = draft.Left;
        draft.Slots[slot] = null;
        read(draft);
        // A reader that covers nothing would find the same again.
        return draft.Left == left ? null : draft.Slots[slot];
    }
}
