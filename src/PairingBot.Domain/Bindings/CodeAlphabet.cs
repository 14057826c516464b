using System.Security.Cryptography;

namespace PairingBot.Domain.Bindings;

/// <summary>The letters and digits of binding codes: none that is taken for another (0 and O, 1, I and L, U and V).</summary>
public static class CodeAlphabet
{
    /// <summary>How many characters a code has.</summary>
    public const int Length = 8;

    /// <summary>The characters: 30, so that a code is one of more than 600,000 million.</summary>
    public const string Characters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int Half = Length / 2;

    /// <summary>A new code from the system's random generator. It has a digit and a letter, so that it is never a word or a number that people write.</summary>
    public static string Draw()
    {
        while (true)
        {
            var code = RandomNumberGenerator.GetString(Characters, Length);
            if (IsCode(code)) return code;
        }
    }

    /// <summary>A code as people are shown it: <c>K7QM-4T9X</c>.</summary>
    public static string Show(string code) => $"{code[..Half]}-{code[Half..]}";

    /// <summary>True for what <see cref="Draw"/> may give.</summary>
    public static bool IsCode(string text) =>
        text.Length == Length && text.All(c => Characters.Contains(c, StringComparison.Ordinal)) && text.Any(char.IsAsciiDigit) && text.Any(char.IsAsciiLetter);
}
