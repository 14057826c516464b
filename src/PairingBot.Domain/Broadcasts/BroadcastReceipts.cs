using PairingBot.Domain.Branches;
using PairingBot.Domain.Permissions;

namespace PairingBot.Domain.Broadcasts;

/// <summary>Who has answered a broadcast. The author sees all of its recipients, others those of the branches that the permission table gives them.</summary>
public sealed class BroadcastReceipts(IBroadcasts broadcasts)
{
    private const int LookedAt = 50;

    /// <summary>The recipients of a broadcast, or of the latest one that the speaker may see.</summary>
    public async Task<StandingOutcome> FindAsync(Speaker speaker, BroadcastNumber? number, CancellationToken cancellationToken)
    {
        if (number is { } wanted)
        {
            if (await broadcasts.FindAsync(wanted, cancellationToken) is not { } broadcast) return MaySeeSome(speaker) ? new StandingOutcome.NotFound(wanted) : new StandingOutcome.NotPermitted();
            return await LookAsync(speaker, broadcast, cancellationToken) ?? (StandingOutcome)new StandingOutcome.NotPermitted();
        }

        foreach (var latest in await broadcasts.LatestAsync(LookedAt, cancellationToken))
        {
            if (await LookAsync(speaker, latest, cancellationToken) is { } shown) return shown;
        }

        return MaySeeSome(speaker) ? new StandingOutcome.NotFound(null) : new StandingOutcome.NotPermitted();
    }

    /// <summary>The recipients of the latest broadcast that wants a receipt and that the speaker may see: what 没回执的 means when no notice is named.</summary>
    public async Task<StandingOutcome> FindAwaitedAsync(Speaker speaker, CancellationToken cancellationToken)
    {
        foreach (var latest in await broadcasts.LatestAsync(LookedAt, cancellationToken))
        {
            if (latest.WantsReceipt && await LookAsync(speaker, latest, cancellationToken) is { } shown) return shown;
        }

        return MaySeeSome(speaker) ? new StandingOutcome.NotFound(null) : new StandingOutcome.NotPermitted();
    }

    /// <summary>The latest broadcast whose text has these words, and that the speaker may see.</summary>
    public async Task<StandingOutcome> FindByWordsAsync(Speaker speaker, string words, CancellationToken cancellationToken)
    {
        foreach (var latest in await broadcasts.LatestAsync(LookedAt, cancellationToken))
        {
            if (latest.Text.Contains(words, StringComparison.OrdinalIgnoreCase) && await LookAsync(speaker, latest, cancellationToken) is { } shown) return shown;
        }

        return MaySeeSome(speaker) ? new StandingOutcome.NotFound(null) : new StandingOutcome.NotPermitted();
    }

    /// <summary>The latest broadcasts that went to a branch and that the speaker may see there, with how far each has come; null when the speaker may see none by role.</summary>
    public async Task<IReadOnlyList<(Broadcast Broadcast, RecipientStanding Standing)>?> ToBranchAsync(Speaker speaker, BranchId branch, int take, CancellationToken cancellationToken)
    {
        if (!MaySeeSome(speaker)) return null;
        var found = new List<(Broadcast, RecipientStanding)>();
        foreach (var latest in await broadcasts.LatestAsync(LookedAt, cancellationToken))
        {
            if (found.Count < take && await LookAsync(speaker, latest, cancellationToken) is { } shown && shown.Recipients.FirstOrDefault(r => r.Recipient.Branch == branch) is { } standing) found.Add((latest, standing));
        }

        return found;
    }

    /// <summary>The latest broadcasts that were sent to the speaker, or to the branch whose lists he or she keeps.</summary>
    public async Task<IReadOnlyList<(Broadcast Broadcast, Recipient Recipient)>> ToSpeakerAsync(Speaker speaker, int take, CancellationToken cancellationToken)
    {
        var found = new List<(Broadcast, Recipient)>();
        foreach (var recipient in (await broadcasts.SentToAsync(speaker, null, LookedAt, cancellationToken)).DistinctBy(r => r.Broadcast).Take(take))
            found.Add(((await broadcasts.FindAsync(recipient.Broadcast, cancellationToken))!, recipient));
        return found;
    }

    /// <summary>A broadcast to be read: by whom it was sent to, its author, and who may see its receipts; for null the latest of these. Null when there is none.</summary>
    /// <returns>With the speaker's own place among the recipients, if there is one.</returns>
    public async Task<(Broadcast Broadcast, Recipient? Recipient)?> ReadAsync(Speaker speaker, BroadcastNumber? number, CancellationToken cancellationToken)
    {
        if (await broadcasts.SentToAsync(speaker, number, 1, cancellationToken) is [var own]) return ((await broadcasts.FindAsync(own.Broadcast, cancellationToken))!, own);
        return await FindAsync(speaker, number, cancellationToken) is StandingOutcome.Shown shown ? (shown.Broadcast, null) : null;
    }

    private static bool MaySeeSome(Speaker speaker) => Addressees.MayAnnounce(speaker);

    private async Task<StandingOutcome.Shown?> LookAsync(Speaker speaker, Broadcast broadcast, CancellationToken cancellationToken)
    {
        if (broadcast.Author != speaker.Id && !MaySeeSome(speaker)) return null;
        var all = await broadcasts.RecipientsAsync(broadcast.Number, cancellationToken);
        RecipientStanding[] seen = [.. all.Where(r => broadcast.Author == speaker.Id || PermissionTable.Allows(speaker, PermittedAction.SeeReceipts, r.Recipient.Branch))];
        return seen is [] ? null : new StandingOutcome.Shown(broadcast, seen);
    }
}
