using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.Problems;

/// <summary>What waits for a person to approve or send back, with the words that it was asked for with.</summary>
internal sealed class Decisions(IProblemQueries problems)
{
    private const int EventsLookedAt = 50;

    /// <summary>Looks up how the problems of a frame were solved that wait, or why they are to be put off: who decides sees it, and a yes is for nothing else.</summary>
    public async Task ReadAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        foreach (var number in frame[SlotNames.ProblemRef]?.Numbers ?? [])
            turn.Requests[number] = (await problems.EventsAsync(new ProblemNumber(number), EventsLookedAt, cancellationToken)).FirstOrDefault(e => e.Kind is ProblemEventKind.SignOffRequested or ProblemEventKind.ExtensionRequested)?.Text;
    }

    /// <summary>These words, with their label.</summary>
    public static (string Label, string? Value) WordsOf(Problem problem, Turn turn) => (
        TextCatalog.Embedded.Find(turn.Language, Field.Folder, problem.Facts.Pending?.NewDue is null ? "LabelResult" : "LabelExtensionReason").Fill(),
        turn.Requests.GetValueOrDefault(problem.Number.Value));

    /// <summary>Why nothing can be decided; null when something waits.</summary>
    public async Task<Objection?> RefuseAsync(Speaker speaker, CancellationToken cancellationToken)
    {
        if (ProblemRules.AwaitingDecisionOf(speaker) is not { } waiting) return new Objection(null, "Problems", "DecidesNothing") { IsPersonal = true };
        return (await problems.ListAsync(waiting, 0, 1, cancellationToken)).Items is [] ? new Objection(null, "Problems", "NothingWaits") { Means = StepKind.Answered, IsPersonal = true } : null;
    }
}
