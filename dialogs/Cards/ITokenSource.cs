using System.Buffers.Text;
using System.Security.Cryptography;

namespace PairingBot.Dialogs.Cards;

/// <summary>Gives each summary a token that nobody can guess; its buttons carry it back.</summary>
public interface ITokenSource
{
    /// <summary>A token that was never given before: letters, digits, <c>-</c> and <c>_</c>.</summary>
    string Next();
}

/// <summary>Tokens from the system's random generator.</summary>
internal sealed class RandomTokens : ITokenSource
{
    /// <inheritdoc/>
    public string Next()
    {
        Span<byte> random = stackalloc byte[12];
        RandomNumberGenerator.Fill(random);
        return Base64Url.EncodeToString(random);
    }
}
