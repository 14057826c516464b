using PairingBot.Language.Activities;
using PairingBot.Language.Numbers;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Entities;

/// <summary>Entities that an activity's reader finds among others.</summary>
internal static class EntityReaders
{
    /// <summary>Who took part besides the own branch, in the whole text.</summary>
    public static void ReadPartners(ActivityReader activities, Draft draft)
    {
        var (slots, _) = activities.Read(draft.Utterance, draft.Now, withTopic: true);
        if (draft.Sheet.Evidence.Count == 0 && slots[SlotNames.Partners] is { } partners)
            draft.Put(SlotNames.Partners, partners, new Mark(partners.Start, partners.Start + partners.Length), "entity");
    }

    /// <summary>How many took part, the sides summed.</summary>
    public static void ReadParticipants(Draft draft)
    {
        if (Participants.Find(draft.Left) is not { Value: > 0 } people) return;
        var (start, end) = (people.Marks[0].Start, people.Marks[^1].End);
        draft.Put(SlotNames.Participants, new NumberSlot(people.Value, start, end - start), people.Marks[0], "entity");
        foreach (var mark in people.Marks.Skip(1)) draft.Drop(mark);
    }
}
