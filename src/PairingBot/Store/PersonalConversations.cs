using PairingBot.Domain.Broadcasts;
using PairingBot.Store.Reading;

namespace PairingBot.Store;

/// <summary>A conversation that a member spoke in last.</summary>
/// <param name="State">The conversation's state as JSON; null when it has none.</param>
internal sealed record SpokenConversation(string Channel, string Conversation, StoredReference Reference, string? State);

/// <summary>The conversations of members.</summary>
internal sealed class PersonalConversations(ReadSessions reads)
{
    private const string Select = """
        SELECT Channel, Conversation, Reference, ReferenceVerified, MemberId, State, Loss FROM Conversations
        WHERE MemberId = ?1 AND Reference IS NOT NULL ORDER BY UpdatedAt DESC, Id DESC LIMIT 20
        """;

    /// <summary>Those in which the member spoke last, the latest first.</summary>
    public IReadOnlyList<SpokenConversation> Of(int member) => reads.Read(member, static (session, member) =>
    {
        var row = session[Select].Bind(1, member);
        try
        {
            var found = new List<SpokenConversation>();
            while (row.Step()) found.Add(new SpokenConversation(row.Text(0)!, row.Text(1)!, new StoredReference(row.Text(2)!, row.Integer(3) != 0, (int)row.Integer(4), (ConversationLoss?)row.IntegerOrNull(6)), row.Text(5)));
            return found;
        }
        finally
        {
            row.Reset();
        }
    });
}
