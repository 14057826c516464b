using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Pairings;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Correction;

/// <summary>Corrects an activity, a problem, a measure or the words of a step after it was saved: finds which one is meant and goes on with its facts as if it were being told of, so that every field can be changed in every way.</summary>
internal sealed class CorrectionDialog(ActivityReferences references, CorrectionFrames frames, ActivityWording wording, SavedFrames saved) : ConversationDialog
{
    private const int MostOffered = 3;
    private const int LongestButton = 40;

    /// <inheritdoc/>
    public override bool IsSideQuestion => false;

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        if (await saved.OpenAsync(turn, cancellationToken) is var (dialog, frame)) return await dc.ReplaceDialogAsync(dialog, frame, cancellationToken);
        if (turn.CorrectsStep is { } step)
        {
            await saved.SayUnknownAsync(step, turn, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (turn.CorrectsMeasure is { } measure)
        {
            await saved.SayUnknownAsync(measure, turn, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        var said = turn.Heard.Slots.TryGet<RefsSlot>(SlotNames.ActivityRef, out var refs) ? refs.Items : [];
        var first = said is [var only, ..] ? only : null;
        if (said.Count > 1) Say(turn, "OneAtATime");
        else if (await references.FindAsync(first, dc.Context, cancellationToken) is not { } activity) await SayUnknownAsync(first, turn, cancellationToken);
        else if (PairingActivityService.Refuse(turn.Speaker, activity) is { } refusal) wording.Refusal(refusal, activity.Number.Value, turn.Language).Say(turn);
        else return await dc.ReplaceDialogAsync(IntentNames.LogActivity, await frames.OpenAsync(activity, turn, dc.Context, cancellationToken), cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Says that it is not known which one is meant, and offers the latest ones: their buttons say the whole sentence again.</summary>
    private async Task SayUnknownAsync(ItemRef? said, Turn turn, CancellationToken cancellationToken)
    {
        if (said is ItemRef.Numbered or ItemRef.Placed)
        {
            ActivityWording.Unknown(said, SlotNames.ActivityRef).Say(turn);
            return;
        }

        if (said is null && turn.Heard.Slots.Count > 0)
        {
            turn.Say("Turns", "NothingPending");
            turn.Report.Note(StepKind.SmallTalked);
            return;
        }

        var latest = await references.LatestAsync(turn, MostOffered, cancellationToken);
        if (latest is [])
        {
            Say(turn, "UnknownLast");
            return;
        }

        var lines = latest.Select(a => wording.Line(a, turn.Language));
        var text = ActivityWording.Text(turn.Language, "Which");
        var buttons = latest.Select(a => ActivityWording.Text(turn.Language, turn.Heard.Text.Length <= LongestButton && turn.Heard.Slots.Any(s => s.Key != SlotNames.ActivityRef) ? "ButtonAgain" : "ButtonChange", ("number", Wording.Number(a.Number.Value)), ("words", turn.Heard.Text)));
        turn.Say(Reply.Text(string.Join('\n', lines.Prepend(text)), [.. buttons]));
    }
}
