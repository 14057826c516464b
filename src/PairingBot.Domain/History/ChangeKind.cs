namespace PairingBot.Domain.History;

/// <summary>What was done to a domain row.</summary>
public enum ChangeKind
{
    /// <summary>The row was written.</summary>
    Created,

    /// <summary>Values of the row were changed.</summary>
    Corrected,

    /// <summary>The last write was taken back by the person who made it (撤销); the row stays in the store.</summary>
    TakenBack,

    /// <summary>The row was declared void with a reason (作废); it stays in the store.</summary>
    Voided,
}
