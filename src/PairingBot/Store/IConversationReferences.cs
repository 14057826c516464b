using PairingBot.Domain.Broadcasts;
using PairingBot.Store.Writing;

namespace PairingBot.Store;

/// <summary>Where conversations can be reached, as the channels correct it.</summary>
internal interface IConversationReferences
{
    /// <summary>The channel says that the conversation can't be written to. The next message from there takes the mark away.</summary>
    Task MarkAsync(string channel, string conversation, ConversationLoss loss, CancellationToken cancellationToken);

    /// <summary>The channel says that the conversation lives at another address.</summary>
    Task MoveAsync(string channel, string conversation, string serviceUrl, CancellationToken cancellationToken);
}

/// <summary>The references in the store.</summary>
internal sealed class StoredReferences(StoreWriter writer) : IConversationReferences
{
    private const string Mark = "UPDATE Conversations SET Loss = ?3 WHERE Channel = ?1 AND Conversation = ?2 AND Reference IS NOT NULL";
    private const string Move = "UPDATE Conversations SET Reference = json_set(Reference, '$.serviceUrl', ?3) WHERE Channel = ?1 AND Conversation = ?2 AND Reference IS NOT NULL";

    /// <inheritdoc/>
    public Task MarkAsync(string channel, string conversation, ConversationLoss loss, CancellationToken cancellationToken) =>
        writer.RunAsync(session => session[Mark].Bind(1, channel).Bind(2, conversation).Bind(3, (long)loss).Run(), cancellationToken);

    /// <inheritdoc/>
    public Task MoveAsync(string channel, string conversation, string serviceUrl, CancellationToken cancellationToken) =>
        writer.RunAsync(session => session[Move].Bind(1, channel).Bind(2, conversation).Bind(3, serviceUrl).Run(), cancellationToken);
}
