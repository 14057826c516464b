using PairingBot.Outbox;
using PairingBot.Store.Reading;

namespace PairingBot.Store;

/// <summary>Where single messages stand.</summary>
internal interface IDeliveryStates
{
    /// <summary>Where the message with this key stands; null when there is none, or none any more.</summary>
    DeliveryState? Find(string key);
}

/// <inheritdoc/>
internal sealed class DeliveryStates(ReadSessions reads) : IDeliveryStates
{
    private const string SelectState = """SELECT State FROM Outbox WHERE "Key" = ?1""";

    public DeliveryState? Find(string key) => reads.Read(key, static (session, key) =>
    {
        var row = session[SelectState].Bind(1, key);
        try
        {
            return row.Step() ? (DeliveryState?)row.Integer(0) : null;
        }
        finally
        {
            row.Reset();
        }
    });
}
