using System.Buffers.Text;
using System.Security.Cryptography;

namespace PairingBot.Dialogs.Cards;

/// <summary>Gives each summary a token that nobody can guess; its buttons carry it back.</summary>
public interface ITokenSource
{
    /// <summary>A token that was never given before: letters, digits, <c>-</c> and <c>_</c>.</summary>
    string Next();

    /// <summary>A token of 256 random bits, for a link that is the only key to a file.</summary>
    string NextSecret();
}

/// <summary>Tokens from the system's random generator.</summary>
internal sealed class RandomTokens : ITokenSource
{
    /// <inheritdoc/>
    public string Next() => Make(stackalloc byte[12]);

    /// <inheritdoc/>
    public string NextSecret() => Make(stackalloc byte[32]);

    private static string Make(Span<byte> random)
    {
        RandomNumberGenerator.Fill(random);
        return Base64Url.EncodeToString(random);
    }
}
