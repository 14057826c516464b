using System.Security.Cryptography;
using System.Text;

namespace PairingBot.Channels.DirectLine;

/// <summary>The secret that tokens and conversation ids are signed with. It outlives the process, and so do they.</summary>
public interface ISigningKeySource
{
    /// <summary>At least 32 random bytes, the same at every call.</summary>
    byte[] Read();
}

/// <summary>Keys for one purpose each, derived from the one secret.</summary>
internal sealed class SigningKeys(ISigningKeySource source)
{
    private readonly Lazy<byte[]> secret = new(source.Read);

    public byte[] For(string purpose)
        => HKDF.DeriveKey(HashAlgorithmName.SHA256, secret.Value, 32, info: Encoding.UTF8.GetBytes(purpose));
}
