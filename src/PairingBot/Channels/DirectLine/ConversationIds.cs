using System.Buffers.Text;
using System.Security.Cryptography;

namespace PairingBot.Channels.DirectLine;

/// <summary>
/// Ids of conversations: 16 random bytes and 10 of their signature in base64url. Whether a conversation exists needs no look into the store, and starting one no write.
/// </summary>
internal sealed class ConversationIds(SigningKeys keys)
{
    private const int RandomBytes = 16;
    private const int SignatureBytes = 10;
    private readonly Lazy<byte[]> _key = new(() => keys.For("directline conversation"));

    public string Create()
    {
        Span<byte> id = stackalloc byte[RandomBytes + SignatureBytes];
        RandomNumberGenerator.Fill(id[..RandomBytes]);
        Sign(id[..RandomBytes], id[RandomBytes..]);
        return Base64Url.EncodeToString(id);
    }

    /// <summary>True for an id that <see cref="Create"/> made with the same key.</summary>
    public bool IsOurs(string id)
    {
        Span<byte> bytes = stackalloc byte[RandomBytes + SignatureBytes];
        if (id.Length != Base64Url.GetEncodedLength(bytes.Length)
            || !Base64Url.IsValid(id)
            || !Base64Url.TryDecodeFromChars(id, bytes, out var written)
            || written != bytes.Length)
        {
            return false;
        }

        Span<byte> expected = stackalloc byte[SignatureBytes];
        Sign(bytes[..RandomBytes], expected);
        return CryptographicOperations.FixedTimeEquals(expected, bytes[RandomBytes..]);
    }

    private void Sign(ReadOnlySpan<byte> random, Span<byte> signature)
    {
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key.Value, random, whole);
        whole[..signature.Length].CopyTo(signature);
    }
}
