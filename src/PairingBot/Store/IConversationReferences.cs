using PairingBot.Store.Writing;

namespace PairingBot.Store;

/// <summary>Where conversations can be reached.</summary>
internal interface IConversationReferences
{
    /// <summary>The channel says that the conversation can't be reached. The next message from there brings it back.</summary>
    Task ForgetAsync(string channel, string conversation, CancellationToken cancellationToken);
}

/// <summary>The references in the store.</summary>
internal sealed class StoredReferences(StoreWriter writer) : IConversationReferences
{
    private const string Forget = "UPDATE Conversations SET Reference = NULL, ReferenceVerified = 0, MemberId = NULL WHERE Channel = ?1 AND Conversation = ?2";

    /// <inheritdoc/>
    public Task ForgetAsync(string channel, string conversation, CancellationToken cancellationToken) =>
        writer.RunAsync(session => session[Forget].Bind(1, channel).Bind(2, conversation).Run(), cancellationToken);
}
