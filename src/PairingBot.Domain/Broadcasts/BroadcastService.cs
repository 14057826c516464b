using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;

namespace PairingBot.Domain.Broadcasts;

/// <summary>Announces, notes receipts, and reminds those who have not answered. Permission is decided here, on the verified speaker.</summary>
public sealed class BroadcastService(Addressees addressees, IBroadcasts broadcasts, IPersonalDelivery delivery, BroadcastReceipts receipts, BroadcastJournal journal)
{
    private const int LookedAt = 50;

    /// <summary>Writes a broadcast with its recipients and stages a message to each who can be reached: all in the turn's one commit.</summary>
    public Task<AnnounceOutcome> AnnounceAsync(Speaker speaker, string text, Audience audience, bool wantsReceipt, Origin origin, CancellationToken cancellationToken) =>
        AnnounceAsync(speaker, new Broadcast(default, text, speaker.Id, speaker.Name, wantsReceipt, journal.Now) { Audience = audience }, origin, cancellationToken);

    /// <summary>The same of a broadcast that may have its number already.</summary>
    internal async Task<AnnounceOutcome> AnnounceAsync(Speaker speaker, Broadcast draft, Origin origin, CancellationToken cancellationToken)
    {
        var outcome = await addressees.FindAsync(speaker, draft.Audience, cancellationToken);
        if (outcome is not AddresseeOutcome.Found { Addressees: var meant }) return new AnnounceOutcome.NotSent(outcome);
        var broadcast = draft.Number == default ? draft with { Number = journal.NextNumber() } : draft;
        broadcasts.Add(broadcast);
        var standings = new List<RecipientStanding>(meant.Count);
        foreach (var addressee in meant) standings.Add(Send(broadcast, new Recipient(broadcast.Number, standings.Count + 1, addressee), addressee, speaker));
        journal.Announced(broadcast, standings.Count, speaker, origin);
        return new AnnounceOutcome.Announced(broadcast, standings);
    }

    /// <summary>True when there is a broadcast with this number that the speaker may see the receipts of.</summary>
    public async Task<bool> IsKnownAsync(Speaker speaker, BroadcastNumber number, CancellationToken cancellationToken) => await receipts.FindAsync(speaker, number, cancellationToken) is StandingOutcome.Shown;

    /// <summary>A broadcast that was sent, with the recipients whose answers the speaker may see; null when there is none.</summary>
    public async Task<StandingOutcome.Shown?> FindSentAsync(Speaker speaker, BroadcastNumber number, CancellationToken cancellationToken) => await receipts.FindAsync(speaker, number, cancellationToken) as StandingOutcome.Shown;

    /// <summary>True when a broadcast waits for the speaker's answer.</summary>
    public async Task<bool> OwesReceiptAsync(Speaker speaker, CancellationToken cancellationToken) =>
        (await broadcasts.OpenAsync(speaker, 1, cancellationToken)).Any(r => r.Receipt is null);

    /// <summary>Notes that the speaker has got a broadcast: the one with this number, else the latest that waits for an answer.</summary>
    /// <param name="all">True for all that wait, when no number is given.</param>
    /// <param name="remark">What was said besides; with nothing open it is added to the speaker's own answer.</param>
    public async Task<ReceiptOutcome> AcknowledgeAsync(Speaker speaker, BroadcastNumber? number, bool all, string? remark, Origin origin, CancellationToken cancellationToken)
    {
        var open = (await broadcasts.OpenAsync(speaker, LookedAt, cancellationToken)).Where(r => r.Receipt is null).ToList();
        var meant = number is null ? open : (await broadcasts.AnswerableAsync(speaker, number, cancellationToken)).Where(r => r.Receipt is null).ToList();
        if (meant is []) return await NothingOpenAsync(speaker, number, remark, origin, cancellationToken);
        var numbers = open.Select(r => r.Broadcast).Distinct().ToList();
        List<BroadcastNumber> which = all && number is null ? numbers : [number ?? numbers[0]];
        foreach (var recipient in meant.Where(r => which.Contains(r.Broadcast))) Note(recipient, speaker, remark, origin);
        return new ReceiptOutcome.Noted(await LoadAsync(which, cancellationToken), speaker.Branch.Id, await LoadAsync(numbers.Except(which), cancellationToken));
    }

    /// <summary>Reminds those who have not answered, each once, and nobody else. Who could not be reached before gets the broadcast now, if that has changed.</summary>
    public Task<StandingOutcome> RemindAsync(Speaker speaker, BroadcastNumber number, Origin origin, CancellationToken cancellationToken) => RemindAsync(speaker, number, null, origin, cancellationToken);

    /// <summary>The same of one branch alone, when it is named.</summary>
    public async Task<StandingOutcome> RemindAsync(Speaker speaker, BroadcastNumber number, BranchId? only, Origin origin, CancellationToken cancellationToken)
    {
        var outcome = await receipts.FindAsync(speaker, number, cancellationToken);
        if (outcome is not StandingOutcome.Shown shown) return outcome;
        var open = shown.Recipients.Where(r => MayBeReminded(speaker, shown.Broadcast, r.Recipient) && (only is null || r.Recipient.Branch == only)).ToList();
        var secretaries = addressees.Secretaries();
        var reminded = new List<RecipientStanding>(open.Count);
        foreach (var standing in open)
        {
            var person = PersonOf(standing.Recipient, secretaries);
            var hasItAlready = shown.Recipients.Any(r => r != standing && r.Recipient.Member == person?.Id && person is not null); // who has moved to another branch
            if (!hasItAlready) reminded.Add(Remind(shown.Broadcast, standing, person));
        }

        if (reminded is not []) journal.Reminded(number, reminded.Select(r => r.Recipient), speaker, origin);
        return shown with { Recipients = reminded };
    }

    /// <summary>True for a recipient who has not answered and whom the speaker may write to.</summary>
    public static bool MayBeReminded(Speaker speaker, Broadcast broadcast, Recipient recipient) =>
        broadcast.WantsReceipt && recipient.Receipt is null && PermissionTable.Allows(speaker, PermittedAction.Announce, recipient.Branch);

    private RecipientStanding Send(Broadcast broadcast, Recipient recipient, Addressee addressee, Speaker author)
    {
        broadcasts.Add(recipient);
        if (addressee.Person?.Id == author.Id)
        {
            recipient.Answer(new Receipt(broadcast.At, author.Id, author.Name)); // who wrote it has read it
            return new RecipientStanding(recipient, Delivery.Delivered);
        }

        if (!addressee.IsReached) return new RecipientStanding(recipient, Delivery.Unreachable);
        var sent = delivery.Announce(addressee.Person!.Id, broadcast, isReminder: false);
        recipient.Send(addressee.Person, sent.Key);
        return new RecipientStanding(recipient, sent.Delivery);
    }

    private RecipientStanding Remind(Broadcast broadcast, RecipientStanding standing, Speaker? person)
    {
        if (person is null || !delivery.Reaches(person.Id)) return standing with { Delivery = Delivery.Unreachable };
        var sent = delivery.Announce(person.Id, broadcast, isReminder: true);
        var isFirst = standing.Delivery is Delivery.Unreachable or Delivery.Failed || standing.Recipient.Member != person.Id;
        if (isFirst) standing.Recipient.Send(person, sent.Key);
        standing.Recipient.Remind(journal.Now);
        return standing with { Delivery = sent.Delivery };
    }

    /// <summary>A branch may have another secretary by now.</summary>
    private Speaker? PersonOf(Recipient recipient, IReadOnlyDictionary<BranchId, Speaker> secretaries) =>
        recipient.IsForBranch ? secretaries.GetValueOrDefault(recipient.Branch) : addressees.Find(recipient.Member);

    private async Task<ReceiptOutcome> NothingOpenAsync(Speaker speaker, BroadcastNumber? number, string? remark, Origin origin, CancellationToken cancellationToken)
    {
        if (await broadcasts.AnswerableAsync(speaker, number, cancellationToken) is [{ Receipt: { } earlier } answered, ..])
        {
            var broadcast = (await broadcasts.FindAsync(answered.Broadcast, cancellationToken))!;
            if (remark is null || earlier.By != speaker.Id) return new ReceiptOutcome.Already(broadcast, earlier);
            answered.Remark(remark);
            journal.Remarked(answered, speaker, origin);
            return new ReceiptOutcome.Remarked(broadcast);
        }

        return number is { } wanted ? new ReceiptOutcome.NotForSpeaker(wanted) : new ReceiptOutcome.NothingOpen();
    }

    private void Note(Recipient recipient, Speaker speaker, string? remark, Origin origin)
    {
        var receipt = new Receipt(journal.Now, speaker.Id, speaker.Name);
        recipient.Answer(remark is null ? receipt : receipt.With(remark));
        journal.Answered(recipient, speaker, origin);
    }

    private async Task<IReadOnlyList<Broadcast>> LoadAsync(IEnumerable<BroadcastNumber> numbers, CancellationToken cancellationToken)
    {
        var found = new List<Broadcast>();
        foreach (var number in numbers) found.Add((await broadcasts.FindAsync(number, cancellationToken))!);
        return found;
    }
}
