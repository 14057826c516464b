using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Broadcasts;

/// <summary>One who a broadcast is for: a branch through its secretary, or a person.</summary>
public sealed class Recipient
{
    /// <summary>A recipient: a branch without a secretary has nobody to send to.</summary>
    /// <param name="place">Counted from 1 within the broadcast.</param>
    public Recipient(BroadcastNumber broadcast, int place, Addressee addressee)
        : this(broadcast, place, addressee.Branch, addressee.IsForBranch) => (Member, Name) = (addressee.Person?.Id, addressee.Person?.Name);

    /// <summary>A recipient as it was stored; what may have changed since comes with <see cref="Restore"/>.</summary>
    public Recipient(BroadcastNumber broadcast, int place, BranchId branch, bool isForBranch) =>
        (Broadcast, Place, Branch, IsForBranch) = (broadcast, place, branch, isForBranch);

    /// <summary>The broadcast.</summary>
    public BroadcastNumber Broadcast { get; }

    /// <summary>The place within the broadcast.</summary>
    public int Place { get; }

    /// <summary>The branch that it is for; of a person asked for as such, the branch that he or she belongs to.</summary>
    public BranchId Branch { get; }

    /// <summary>Whom it was sent to; null when the branch had no secretary.</summary>
    public MemberId? Member { get; private set; }

    /// <summary>That person's name at the time.</summary>
    public string? Name { get; private set; }

    /// <summary>True when the person stands for the branch, so that whoever keeps its lists may answer.</summary>
    public bool IsForBranch { get; }

    /// <summary>Names the message in the outbox; null while there was none.</summary>
    public string? DeliveryKey { get; private set; }

    /// <summary>The answer; null while there is none.</summary>
    public Receipt? Receipt { get; private set; }

    /// <summary>When this recipient was last reminded.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>Counts the writes, so that two writers notice each other.</summary>
    public int Version { get; private set; }

    /// <summary>True when the speaker may answer for this recipient: the person meant; for a branch whoever keeps its lists, or the office in its own branch.</summary>
    public bool IsAnsweredBy(Speaker speaker) =>
        Member == speaker.Id || (IsForBranch && Branch == speaker.Branch.Id && (speaker.Roles & (Roles.Secretary | Roles.Organizer | Roles.Office)) != Roles.None);

    /// <summary>Notes the message that carries the broadcast, and whom it went to.</summary>
    public void Send(Speaker to, string deliveryKey) => (Member, Name, DeliveryKey, Version) = (to.Id, to.Name, deliveryKey, Version + 1);

    /// <summary>Notes the answer; the first one stays.</summary>
    public void Answer(Receipt receipt)
    {
        if (Receipt is null) (Receipt, Version) = (receipt, Version + 1);
    }

    /// <summary>Notes what was said after the answer.</summary>
    public void Remark(string more)
    {
        if (Receipt is not null) (Receipt, Version) = (Receipt.With(more), Version + 1);
    }

    /// <summary>Notes a reminder.</summary>
    public void Remind(DateTimeOffset at) => (RemindedAt, Version) = (at, Version + 1);

    /// <summary>Takes over what the store holds.</summary>
    public Recipient Restore((MemberId? Member, string? Name) person, string? deliveryKey, Receipt? receipt, DateTimeOffset? remindedAt, int version)
    {
        ((Member, Name), DeliveryKey, Receipt, RemindedAt, Version) = (person, deliveryKey, receipt, remindedAt, version);
        return this;
    }
}
