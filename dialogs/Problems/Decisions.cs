using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Problems;

/// <summary>What waits for a person to approve or send back.</summary>
internal sealed class Decisions(IProblemQueries problems)
{
    /// <summary>Why nothing can be decided; null when something waits.</summary>
    public async Task<Objection?> RefuseAsync(Speaker speaker, CancellationToken cancellationToken)
    {
        if (ProblemRules.AwaitingDecisionOf(speaker) is not { } waiting) return new Objection(null, "Problems", "DecidesNothing") { IsPersonal = true };
        return (await problems.ListAsync(waiting, 0, 1, cancellationToken)).Items is [] ? new Objection(null, "Problems", "NothingWaits") { Means = StepKind.Answered, IsPersonal = true } : null;
    }
}
