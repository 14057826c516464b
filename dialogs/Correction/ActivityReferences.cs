using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Pairings;
using PairingBot.Language;

namespace PairingBot.Dialogs.Correction;

/// <summary>Which saved activity a person means by a number, by its place in the list that was shown, or by speaking of the last one.</summary>
internal sealed class ActivityReferences(IPairingActivities activities, ILedgers ledgers, ConversationMemory memory)
{
    /// <summary>The activity, also when it no longer stands; null when there is none.</summary>
    /// <param name="said">Null when none was named: the one that was saved or shown last is meant.</param>
    public async Task<PairingActivity?> FindAsync(ItemRef? said, ITurnContext context, CancellationToken cancellationToken)
    {
        var number = said switch
        {
            ItemRef.Numbered numbered => numbered.Number,
            ItemRef.Placed placed => (await memory.ReadShownAsync(context, cancellationToken)).Activities is var listed && placed.IndexIn(listed.Count) is { } at ? listed[at] : 0,
            _ => await LastAsync(context, cancellationToken) ?? 0,
        };
        return number > 0 ? await activities.FindAsync(new ActivityNumber(number), cancellationToken) : null;
    }

    /// <summary>The activity with this number, also when it no longer stands; or null.</summary>
    public Task<PairingActivity?> FindAsync(int number, CancellationToken cancellationToken) => activities.FindAsync(new ActivityNumber(number), cancellationToken);

    /// <summary>The latest activities of the speaker's branch, to be offered.</summary>
    public Task<IReadOnlyList<PairingActivity>> LatestAsync(Turn turn, int take, CancellationToken cancellationToken) =>
        ledgers.ListActivitiesAsync(new ActivityFilter { Branches = [turn.Speaker.Branch.Id] }, 0, take, cancellationToken);

    /// <summary>The activities of a day or with partners that stand, the latest first: of the speaker's branch, and for the office of all.</summary>
    public Task<IReadOnlyList<PairingActivity>> HeldAsync(ItemRef.Held said, Speaker speaker, int take, CancellationToken cancellationToken) =>
        ledgers.ListActivitiesAsync(
            new ActivityFilter
            {
                Branches = speaker.Roles.HasFlag(Roles.Office) ? [] : [speaker.Branch.Id],
                From = said.Day,
                To = said.Day,
                Partners = [.. said.Partners.SelectMany(p => p.Candidates).Select(id => new BranchId(id))],
                Outside = [.. said.Partners.Where(p => p.Candidates is []).Select(p => p.Text)],
            },
            0,
            take,
            cancellationToken);

    private async Task<int?> LastAsync(ITurnContext context, CancellationToken cancellationToken) =>
        (await memory.ReadShownAsync(context, cancellationToken)).Activity
        ?? ((await memory.ReadLastWrittenAsync(context, cancellationToken)) is [.., { IsActivity: true } written] ? written.Number : null);
}
