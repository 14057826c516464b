using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Remembers the question that was answered last, with the problems that its answer lists.</summary>
internal sealed class LedgerMemory(ConversationMemory memory)
{
    /// <summary>The question that was asked last; null when something else was shown since.</summary>
    public async Task<LedgerQuestion?> ReadAsync(ITurnContext context, CancellationToken cancellationToken) =>
        (await memory.ReadShownAsync(context, cancellationToken)).Question;

    /// <summary>The problem that was spoken of last; null when there was none or several.</summary>
    public async Task<int?> LastProblemAsync(ITurnContext context, CancellationToken cancellationToken) => (await memory.ReadShownAsync(context, cancellationToken)).Last;

    /// <summary>What a message is heard with when nothing is open: what was saved or shown last.</summary>
    public async Task<RecognitionContext> WithShownAsync(RecognitionContext heard, ITurnContext context, CancellationToken cancellationToken)
    {
        var shown = await memory.ReadShownAsync(context, cancellationToken);
        return heard with { SpeaksOfActivity = shown.Activity is not null, ListsActivities = shown.Activities is not [], LastWritten = shown.Written };
    }

    /// <summary>Remembers a question with the activities that were listed, in their order.</summary>
    public Task RememberAsync(LedgerQuestion question, IReadOnlyList<PairingActivity> listed, ITurnContext context, CancellationToken cancellationToken) =>
        IsUnseen(question, context) ? Task.CompletedTask : memory.WriteShownAsync(context, new ProblemsShown { Activity = listed is [var only] ? only.Number.Value : null, Activities = [.. listed.Select(a => a.Number.Value)], Question = question }, cancellationToken);

    /// <summary>Remembers a question whose answer lists no problems.</summary>
    public Task RememberAsync(LedgerQuestion question, ITurnContext context, CancellationToken cancellationToken) =>
        RememberAsync(question, Array.Empty<Problem>(), context, cancellationToken);

    /// <summary>Remembers a question with the problems that were listed, in their order.</summary>
    public Task RememberAsync(LedgerQuestion question, IReadOnlyList<Problem> listed, ITurnContext context, CancellationToken cancellationToken)
    {
        int[] numbers = [.. listed.Select(p => p.Number.Value)];
        var turn = Turn.Of(context);
        turn.Report.NoteAnswered(numbers);
        if (IsUnseen(question, context)) return Task.CompletedTask;
        return memory.WriteShownAsync(context, new ProblemsShown { Last = numbers is [var only] ? only : null, Listed = numbers, Question = question }, cancellationToken);
    }

    /// <summary>A group has not seen what was told in private.</summary>
    private static bool IsUnseen(LedgerQuestion question, ITurnContext context) => question.IsPersonal && Turn.Of(context).IsInGroup;
}
