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
    private static readonly ProblemEventKind[] Extensions = [ProblemEventKind.DueSet, ProblemEventKind.ExtensionRequested];
    private static readonly ProblemEventKind[] SendingBack = [ProblemEventKind.SentBack, ProblemEventKind.ExtensionRejected];
    private static readonly ProblemEventKind[] Reopening = [ProblemEventKind.Reopened];

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
        var steps = await StepsAsync(found, KindsOf(part), turn, cancellationToken);
        var latest = await JustNowAsync(steps, context, cancellationToken) ?? (steps is [var first, ..] ? first : null);
        var isUnclear = part.Values is ["reason"] && steps.Select(s => Array.Find([Extensions, SendingBack, Reopening], kinds => kinds.Contains(s.Kind))).Distinct().Count() > 1 && await JustNowAsync(steps, context, cancellationToken) is null;
        Take(new StepMention(found, isUnclear ? null : latest) { Named = named, IsUnclear = isUnclear }, heard.Slots[SlotNames.Message], turn);
        return true;
    }

    /// <summary>不对，应该是装了两台, right after the words were written.</summary>
    private async Task<bool> JustWrittenAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var heard = turn.Heard;
        if (heard is not { Also: [] } || (heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs.Items is not [ItemRef.Titled or ItemRef.Last]) || !SharedWords.BeginsWith(heard.Text, Starts)) return false;
        var shown = await memory.ReadShownAsync(context, cancellationToken);
        if (shown is not { Last: { } last, Written: { } written } || KindsOf(written) is not { } kinds) return false;
        var again = recognizer.Recognize(heard.Text, new RecognitionContext(clock.Now, written, null, AwaitsConfirmation: true));
        if (again.Intent != IntentNames.Correction || again.Slots.FirstOrDefault(s => s.Key is SlotNames.Progress or SlotNames.Message or SlotNames.Topic).Value is not TextSlot words) return false;
        var found = await references.FirstAsync(new ItemRef.Numbered(last), context, cancellationToken);
        if (await JustNowAsync(await StepsAsync(found, kinds, turn, cancellationToken), context, cancellationToken) is not { } step) return false;
        Take(new StepMention(found, step), words, turn);
        return true;
    }

    private static ProblemEventKind[] KindsOf(ChoiceSlot part) => part.Values[0] switch
    {
        "progress" => [ProblemEventKind.Progress],
        "result" => Results,
        "sentback" => SendingBack,
        "extension" => Extensions,
        "reopening" => Reopening,
        _ => [.. Extensions, .. SendingBack, .. Reopening],
    };

    private static ProblemEventKind[]? KindsOf(string written) => written switch
    {
        IntentNames.UpdateProgress => [ProblemEventKind.Progress],
        IntentNames.RequestClose => Results,
        IntentNames.RejectClose => SendingBack,
        IntentNames.Reopen => Reopening,
        _ => null,
    };

    private static void Take(StepMention mention, SlotValue? words, Turn turn)
    {
        turn.CorrectsStep = mention;
        var slot = mention.Step is { } step ? StepWording.Of(step.Kind).Slot : SlotNames.Message;
        turn.Heard = turn.Heard with { Intent = IntentNames.Correction, Slots = new SlotValues { [slot] = words }, Alternatives = [], Unread = [], Disputed = words is null ? [slot] : [] };
    }

    /// <summary>The speaker's own steps of these kinds, the latest first.</summary>
    private async Task<IReadOnlyList<ProblemEvent>> StepsAsync(Problem? problem, ProblemEventKind[] kinds, Turn turn, CancellationToken cancellationToken) => problem is null
        ? []
        : [.. (await queries.EventsAsync(problem.Number, EventsLookedAt, cancellationToken)).Where(e => kinds.Contains(e.Kind) && e.By == turn.Speaker.Id)];

    /// <summary>The one that the speaker wrote with the latest yes; null when that was something else.</summary>
    private async Task<ProblemEvent?> JustNowAsync(IReadOnlyList<ProblemEvent> steps, ITurnContext context, CancellationToken cancellationToken)
    {
        var written = await memory.ReadLastWrittenAsync(context, cancellationToken);
        return steps.FirstOrDefault(step => written.Any(w => w.Kind == Conversations.WrittenKind.Problem && w.Number == step.Problem.Value && w.Version == step.Version));
    }
}
