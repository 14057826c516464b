using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Correction;

/// <summary>
/// Hears that the words of a step are wrong: 刚才那条进展写错了，应该是…, 难题8的解决情况改成…, and 不对，应该是… right after they were written.
/// Of a problem, the speaker's own latest step of that kind is meant.
/// </summary>
internal sealed class StepMentions(IUtteranceRecognizer recognizer, IProblemQueries queries, ProblemReferences references, ConversationMemory memory, OrganisationClock clock)
{
    private const int EventsLookedAt = 50;
    private static readonly string[] Starts = [.. SharedWords.Read("WordsWrong", "Correction"), .. SharedWords.Read("WordsBecomes", "Correction")];
    private static readonly ProblemEventKind[] Results = [ProblemEventKind.SignOffRequested];
    private static readonly ProblemEventKind[] Reasons = [ProblemEventKind.DueSet, ProblemEventKind.ExtensionRequested, ProblemEventKind.SentBack, ProblemEventKind.ExtensionRejected, ProblemEventKind.Reopened];

    /// <summary>Makes the message a correction of the step that is meant; false when it says something else.</summary>
    public async Task<bool> ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken) =>
        await NamedAsync(turn.Heard, turn, context, cancellationToken) || await JustWrittenAsync(turn, context, cancellationToken);

    /// <summary>The same in the middle of something, where the problem has to be named by its number.</summary>
    public async Task<bool> ReadInTheMiddleAsync(string text, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (!text.Any(char.IsAsciiDigit)) return false;
        var alone = recognizer.Recognize(text, new RecognitionContext(clock.Now));
        return alone.Slots[SlotNames.ProblemRef] is not null && await NamedAsync(alone, turn, context, cancellationToken);
    }

    private async Task<bool> NamedAsync(Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (!heard.Slots.TryGet<ChoiceSlot>(SlotNames.StepRef, out var part)) return false;
        var named = heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var problem) ? problem.Items[0] : null;
        var found = named is null ? await references.LastAsync(context, cancellationToken) : await references.FirstAsync(named, context, cancellationToken);
        ProblemEventKind[] kinds = part.Values[0] switch { "progress" => [ProblemEventKind.Progress], "result" => Results, _ => Reasons };
        Take(new StepMention(found, await StepAsync(found, kinds, turn, cancellationToken)) { Named = named }, heard.Slots[SlotNames.Message], turn);
        return true;
    }

    /// <summary>不对，应该是装了两台, right after the words were written.</summary>
    private async Task<bool> JustWrittenAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var heard = turn.Heard;
        if (heard is not { Also: [] } || heard.Slots[SlotNames.ProblemRef] is not null || !SharedWords.BeginsWith(heard.Text, Starts)) return false;
        var shown = await memory.ReadShownAsync(context, cancellationToken);
        if (shown is not { Last: { } last, Written: { } written } || KindsOf(written) is not { } kinds) return false;
        var again = recognizer.Recognize(heard.Text, new RecognitionContext(clock.Now, written, null, AwaitsConfirmation: true));
        if (again.Intent != IntentNames.Correction || again.Slots.FirstOrDefault(s => s.Key is SlotNames.Progress or SlotNames.Message or SlotNames.Topic).Value is not TextSlot words) return false;
        var found = await references.FirstAsync(new ItemRef.Numbered(last), context, cancellationToken);
        if (await StepAsync(found, kinds, turn, cancellationToken) is not { } step) return false;
        Take(new StepMention(found, step), words, turn);
        return true;
    }

    private static ProblemEventKind[]? KindsOf(string written) => written switch
    {
        IntentNames.UpdateProgress => [ProblemEventKind.Progress],
        IntentNames.RequestClose => Results,
        IntentNames.RejectClose => [ProblemEventKind.SentBack, ProblemEventKind.ExtensionRejected],
        IntentNames.Reopen => [ProblemEventKind.Reopened],
        _ => null,
    };

    private static void Take(StepMention mention, SlotValue? words, Turn turn)
    {
        turn.CorrectsStep = mention;
        var slot = mention.Step is { } step ? StepWording.Of(step.Kind).Slot : SlotNames.Message;
        turn.Heard = turn.Heard with { Intent = IntentNames.Correction, Slots = new SlotValues { [slot] = words }, Alternatives = [], Unread = [], Disputed = words is null ? [slot] : [] };
    }

    private async Task<ProblemEvent?> StepAsync(Problem? problem, ProblemEventKind[] kinds, Turn turn, CancellationToken cancellationToken) => problem is null
        ? null
        : (await queries.EventsAsync(problem.Number, EventsLookedAt, cancellationToken)).FirstOrDefault(e => kinds.Contains(e.Kind) && e.By == turn.Speaker.Id);
}
