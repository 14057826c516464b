using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Broadcasts;

/// <summary>The broadcasts in the store.</summary>
public interface IBroadcasts
{
    /// <summary>Adds a broadcast that is saved when the turn is.</summary>
    void Add(Broadcast broadcast);

    /// <summary>Adds a recipient that is saved when the turn is.</summary>
    void Add(Recipient recipient);

    /// <summary>The broadcast with this number, or null.</summary>
    Task<Broadcast?> FindAsync(BroadcastNumber number, CancellationToken cancellationToken);

    /// <summary>The latest broadcasts, the latest first.</summary>
    Task<IReadOnlyList<Broadcast>> LatestAsync(int take, CancellationToken cancellationToken);

    /// <summary>All recipients of a broadcast in their order, to be changed, with how far their messages have come.</summary>
    Task<IReadOnlyList<RecipientStanding>> RecipientsAsync(BroadcastNumber number, CancellationToken cancellationToken);

    /// <summary>Where the speaker may answer, answered or not: the recipients that he or she answers for, of one broadcast or of the latest.</summary>
    Task<IReadOnlyList<Recipient>> AnswerableAsync(Speaker speaker, BroadcastNumber? number, CancellationToken cancellationToken);

    /// <summary>What was sent to the speaker, or to the branch whose lists he or she keeps, also where no answer is wanted; the latest first.</summary>
    Task<IReadOnlyList<Recipient>> SentToAsync(Speaker speaker, BroadcastNumber? number, int take, CancellationToken cancellationToken);

    /// <summary>Those of them that wait for an answer, of the latest broadcasts first.</summary>
    Task<IReadOnlyList<Recipient>> OpenAsync(Speaker speaker, int take, CancellationToken cancellationToken);
}

/// <summary>A recipient with how far the message has come.</summary>
public sealed record RecipientStanding(Recipient Recipient, Delivery Delivery);
