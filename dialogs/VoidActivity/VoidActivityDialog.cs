using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Correction;
using PairingBot.Dialogs.Turns;
using PairingBot.Dialogs.Undo;
using PairingBot.Domain.History;
using PairingBot.Domain.Pairings;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.VoidActivity;

/// <summary>Voids a saved activity (作废) with its reason: it leaves lists and figures, and its row and history stay.</summary>
internal sealed class VoidActivityDialog(FrameTools tools, ActivityReferences references, ActivityWording wording, PairingActivityService service, ConversationMemory memory) : FrameDialog(tools)
{
    private readonly Dictionary<int, PairingActivity> _known = [];
    private IReadOnlyList<Field>? _fields;

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Fields => _fields ??=
    [
        new ActivityField(references, wording) { Question = "AskActivity" },
        new TextField(SlotNames.Message, "LabelReason", "WordsReason") { Question = "AskReason" },
    ];

    /// <summary>撤销活动2 right after that was saved is its undo, which asks for no reason.</summary>
    protected override async Task<string?> InsteadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (turn.Heard.Slots[SlotNames.Message] is not null || !UndoTarget.IsTakenBack(turn.Heard.Text) || UndoTarget.Of(turn.Heard.Text) is not { } target) return null;
        return (await memory.ReadStepsAsync(context, cancellationToken)).Any(step => step.Any(target.Is)) ? IntentNames.Undo : null;
    }

    /// <inheritdoc/>
    protected override async Task<Objection?> CheckAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        await LookUpAsync(frame, turn, cancellationToken);
        foreach (var activity in KnownOf(frame))
        {
            if (PairingActivityService.Refuse(turn.Speaker, activity) is { } refusal) return wording.Refusal(refusal, activity.Number.Value, turn.Language);
        }

        return null;
    }

    /// <inheritdoc/>
    protected override async Task LookUpAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        foreach (var number in NumbersOf(frame))
        {
            if (await references.FindAsync(number, cancellationToken) is { } activity) _known[number] = activity;
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Label, string? Value)> FactsBeside(Frame frame, Turn turn) =>
        KnownOf(frame).Select(a => (ActivityWording.Text(turn.Language, "LabelFacts"), (string?)(NumbersOf(frame).Count == 1 ? wording.Facts(a, turn.Language) : wording.Line(a, turn.Language))));

    /// <inheritdoc/>
    protected override bool Deletes(Frame frame) => true;

    /// <inheritdoc/>
    protected override string StateBehind(Frame frame) => string.Join(',', KnownOf(frame).Select(a => a.Version));

    /// <inheritdoc/>
    protected override async Task<FrameEnd> WriteAsync(Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken)
    {
        var written = new List<Written>();
        foreach (var number in NumbersOf(frame))
        {
            var outcome = await service.VoidAsync(turn.Speaker, new ActivityNumber(number), _known.GetValueOrDefault(number)?.Version ?? 0, frame[SlotNames.Message]!.Text, origin, cancellationToken);
            if (outcome is CorrectionOutcome.Done(var activity))
            {
                written.Add(Written.Corrected(number, activity.Version));
                turn.Say(Id, "Saved", ("activity", ActivityWording.Name(activity, turn.Language)));
            }
            else
            {
                wording.Refusal(outcome, number, turn.Language).Say(turn);
            }
        }

        return new FrameEnd(written, null);
    }

    private static List<int> NumbersOf(Frame frame) => frame[SlotNames.ActivityRef]?.Numbers ?? [];

    private IEnumerable<PairingActivity> KnownOf(Frame frame) => NumbersOf(frame).Select(n => _known.GetValueOrDefault(n)).OfType<PairingActivity>();
}
