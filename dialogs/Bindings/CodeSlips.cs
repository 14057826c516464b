using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace PairingBot.Dialogs.Bindings;

/// <summary>
/// Binding codes that were given out, in memory. Messages say a slip in a code's place, so that neither the outbox, nor the answers kept for duplicates, nor a backup
/// ever holds a code; what leaves is filled in at the door. A code that is over, or that a restart has forgotten, shows as dots.
/// </summary>
public sealed partial class CodeSlips(TimeProvider time)
{
    /// <summary>What is shown of a code that is over.</summary>
    public const string Dots = "\u00B7\u00B7\u00B7\u00B7-\u00B7\u00B7\u00B7\u00B7";

    private const string Mark = "slip:";

    /// <summary>What stands in every message that has a slip.</summary>
    public static ReadOnlySpan<byte> Sign => "slip:"u8;

    private const int Bytes = 16;
    private readonly ConcurrentDictionary<string, Slip> _slips = new(StringComparer.Ordinal);

    /// <summary>The slip that stands for a code.</summary>
    /// <param name="number">The code's number.</param>
    public string Put(int number, string code, DateTimeOffset until)
    {
        var now = time.GetUtcNow();
        foreach (var (old, slip) in _slips)
        {
            if (slip.Until <= now) _slips.TryRemove(old, out _);
        }

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        _slips[token] = new Slip(number, code, until);
        return Mark + token;
    }

    /// <summary>Forgets a code that was used.</summary>
    public void Forget(int number)
    {
        foreach (var (token, slip) in _slips)
        {
            if (slip.Number == number) _slips.TryRemove(token, out _);
        }
    }

    /// <summary>A message as it leaves.</summary>
    public string Fill(string message) =>
        message.Contains(Mark, StringComparison.Ordinal)
            ? Slips().Replace(message, m => _slips.TryGetValue(m.Groups["token"].Value, out var slip) && slip.Until > time.GetUtcNow() ? slip.Code : Dots)
            : message;

    [GeneratedRegex(Mark + "(?<token>[0-9a-f]{32})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slips();

    private sealed record Slip(int Number, string Code, DateTimeOffset Until);
}
