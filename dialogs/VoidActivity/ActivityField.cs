using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Correction;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Pairings;
using PairingBot.Language;

namespace PairingBot.Dialogs.VoidActivity;

/// <summary>The saved activity, or the activities, that something is done with.</summary>
internal sealed class ActivityField(ActivityReferences references, ActivityWording wording) : Field(SlotNames.ActivityRef, "LabelActivity", "WordsActivity")
{
    private const int MostOffered = 5;

    /// <inheritdoc/>
    public override async ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken)
    {
        if (value is not RefsSlot { Items: [_, ..] items }) return null;
        if (items is [ItemRef.Held held]) return await ReadAsync(held, hearing, cancellationToken);
        var found = new List<PairingActivity>();
        foreach (var item in items)
        {
            if (await references.FindAsync(item, hearing.Context, cancellationToken) is not { } activity) return new Reading.Wrong(ActivityWording.Unknown(item, Slot));
            if (!found.Contains(activity)) found.Add(activity);
        }

        return new Reading.Taken(new FrameValue(Wording.List(hearing.Language, found.Select(a => ActivityWording.Name(a, hearing.Language))), [.. found.Select(a => a.Number.Value)]));
    }

    /// <summary>One of the speaker's branch by its day and partners; several are asked about.</summary>
    private async Task<Reading> ReadAsync(ItemRef.Held said, Hearing hearing, CancellationToken cancellationToken)
    {
        var (language, found) = (hearing.Language, await references.HeldAsync(said, hearing.Turn.Speaker, MostOffered, cancellationToken));
        return found switch
        {
            [] => Wrong("NoneHeld", ("facts", ActivityWording.Facts(said, language))),
            [var only] => new Reading.Taken(new FrameValue(ActivityWording.Name(only, language), [only.Number.Value])),
            _ => new Reading.Unclear(new FrameChoice(Slot, ActivityWording.Facts(said, language), [.. found.Select(a => a.Number.Value)], [.. found.Select(a => wording.Line(a, language))])),
        };
    }
}
