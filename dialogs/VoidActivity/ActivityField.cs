using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Correction;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Pairings;
using PairingBot.Language;

namespace PairingBot.Dialogs.VoidActivity;

/// <summary>The saved activity, or the activities, that something is done with.</summary>
internal sealed class ActivityField(ActivityReferences references) : Field(SlotNames.ActivityRef, "LabelActivity", "WordsActivity")
{
    /// <inheritdoc/>
    public override async ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken)
    {
        if (value is not RefsSlot { Items: [_, ..] items }) return null;
        var found = new List<PairingActivity>();
        foreach (var item in items)
        {
            if (await references.FindAsync(item, hearing.Context, cancellationToken) is not { } activity) return new Reading.Wrong(ActivityWording.Unknown(item, Slot));
            if (!found.Contains(activity)) found.Add(activity);
        }

        return new Reading.Taken(new FrameValue(Wording.List(hearing.Language, found.Select(a => ActivityWording.Name(a, hearing.Language))), [.. found.Select(a => a.Number.Value)]));
    }
}
