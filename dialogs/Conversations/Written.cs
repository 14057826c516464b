using System.Globalization;

namespace PairingBot.Dialogs.Conversations;

/// <summary>What a conversation has written: an activity, or one version of a problem. In the state it is <c>361</c> or <c>p12.3</c>.</summary>
/// <param name="Version">The problem's version that the write made; null for an activity.</param>
internal sealed record Written(int Number, int? Version)
{
    private const char Problem = 'p';

    /// <summary>Several from the state.</summary>
    public static IReadOnlyList<Written> ParseAll(string? text) => [.. (text ?? "").Split(',').Select(t => Parse(t)).OfType<Written>()];

    /// <summary>From the state; null when it says nothing.</summary>
    public static Written? Parse(ReadOnlySpan<char> text)
    {
        if (text is not [Problem, ..]) return Digits(text) is { } activity ? new Written(activity, null) : null;
        var dot = text.IndexOf('.');
        return dot > 0 && Digits(text[1..dot]) is { } number && Digits(text[(dot + 1)..]) is { } version ? new Written(number, version) : null;
    }

    /// <summary>For the state.</summary>
    public override string ToString() => Version is { } version
        ? string.Create(CultureInfo.InvariantCulture, $"{Problem}{Number}.{version}")
        : Number.ToString(CultureInfo.InvariantCulture);

    private static int? Digits(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
