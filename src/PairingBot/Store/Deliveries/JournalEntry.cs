using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PairingBot.Store.Deliveries;

/// <summary>That a channel took an outbox row, as the journal's bytes say it. A slot lies within one page of memory, so a killed process leaves it whole or untouched.</summary>
/// <param name="Id">The outbox row.</param>
/// <param name="Seal">Binds the entry to one message of one store: see <see cref="SealOf"/>.</param>
/// <param name="ChannelId">The channel's own id of the message; null when it gave none, or one that is too long for a slot.</param>
internal sealed record JournalEntry(long Id, string Seal, string? ChannelId)
{
    /// <summary>Bytes of an entry; 4,096 are a whole number of these.</summary>
    public const int Size = 512;

    private const int SealBytes = 16;
    private const int SealAt = sizeof(long);
    private const int LengthAt = SealAt + SealBytes;
    private const int TextAt = LengthAt + sizeof(short);
    private const int CheckBytes = 8;
    private const int CheckAt = Size - CheckBytes;
    private const short None = -1;

    /// <summary>Ids are given again after a backup is restored, and a file can be laid beside another store: an entry counts only for the message that it was written for.</summary>
    public static string SealOf(string store, string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{store}\n{key}")).AsSpan(0, SealBytes));

    /// <summary>Fills a slot.</summary>
    public void Write(Span<byte> slot)
    {
        slot.Clear();
        BinaryPrimitives.WriteInt64LittleEndian(slot, Id);
        Convert.FromHexString(Seal).CopyTo(slot[SealAt..]);
        var fits = ChannelId is not null && Encoding.UTF8.GetByteCount(ChannelId) <= CheckAt - TextAt;
        BinaryPrimitives.WriteInt16LittleEndian(slot[LengthAt..], fits ? (short)Encoding.UTF8.GetBytes(ChannelId!, slot[TextAt..CheckAt]) : None);
        Check(slot).CopyTo(slot[CheckAt..]);
    }

    /// <summary>The entry in a slot; null when there is none that is whole.</summary>
    public static JournalEntry? Read(ReadOnlySpan<byte> slot)
    {
        if (slot.Length < Size || !Check(slot).SequenceEqual(slot[CheckAt..Size])) return null;
        var length = BinaryPrimitives.ReadInt16LittleEndian(slot[LengthAt..]);
        return new JournalEntry(
            BinaryPrimitives.ReadInt64LittleEndian(slot),
            Convert.ToHexString(slot.Slice(SealAt, SealBytes)),
            length == None ? null : Encoding.UTF8.GetString(slot.Slice(TextAt, length)));
    }

    private static ReadOnlySpan<byte> Check(ReadOnlySpan<byte> slot) => SHA256.HashData(slot[..CheckAt]).AsSpan(0, CheckBytes);
}
