namespace PairingBot.Outbox;

/// <summary>A message that was given up, without what it says.</summary>
/// <param name="Attempts">Sendings tried.</param>
/// <param name="CommittedAt">When the turn that said it was saved.</param>
/// <param name="Reason">Why no further try was made, in the dispatcher's words.</param>
internal sealed record ParkedMessage(long Id, string Channel, DeliveryKind Kind, int Attempts, DateTimeOffset CommittedAt, string Reason);

/// <summary>The messages that were given up, for people to see and to take up again.</summary>
internal interface IParkedMessages
{
    /// <summary>How many there are, from this run and earlier ones.</summary>
    int Count();

    /// <summary>Those with an id above <paramref name="afterId"/>, oldest first.</summary>
    IReadOnlyList<ParkedMessage> Read(long afterId, int limit);

    /// <summary>Lets the dispatcher try again, from the first attempt on, the one with this id or with null all; answers how many these are. It finds them when it starts.</summary>
    Task<int> RetryAsync(long? id, CancellationToken cancellationToken);
}
