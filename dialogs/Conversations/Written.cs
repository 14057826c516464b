using System.Globalization;
using PairingBot.Domain.Branches;

namespace PairingBot.Dialogs.Conversations;

/// <summary>What a conversation has written: an activity, one version of a problem, or what was sent. In the state it is <c>361</c>, <c>p12.3</c>, <c>a361.2</c> (one version of an activity that was saved before), <c>n3</c> (通知3) <c>u12</c> (难题12 was urged), <c>c7</c> (member 7 was given a binding code) or <c>x7</c> (was unbound).</summary>
/// <param name="Version">The version of a problem, or of an activity saved before, that the write made; null for everything else.</param>
internal sealed record Written(int Number, int? Version)
{
    private const char ProblemMark = 'p';
    private const char CorrectionMark = 'a';
    private const char BroadcastMark = 'n';
    private const char UrgingMark = 'u';
    private const char CodeMark = 'c';
    private const char UnbindingMark = 'x';

    /// <summary>What it is.</summary>
    public WrittenKind Kind { get; init; } = Version is null ? WrittenKind.Activity : WrittenKind.Problem;

    /// <summary>True for an activity, logged or corrected.</summary>
    public bool IsActivity => Kind is WrittenKind.Activity or WrittenKind.Correction;

    /// <summary>A saved activity that was corrected or voided.</summary>
    public static Written Corrected(int number, int version) => new(number, version) { Kind = WrittenKind.Correction };

    /// <summary>A broadcast that was sent.</summary>
    public static Written Broadcast(int number) => new(number, null) { Kind = WrittenKind.Broadcast };

    /// <summary>A problem that was urged.</summary>
    public static Written Urging(int number) => new(number, null) { Kind = WrittenKind.Urging };

    /// <summary>A binding code was given out for a member.</summary>
    public static Written Code(MemberId member) => new(member.Value, null) { Kind = WrittenKind.Code };

    /// <summary>A member was unbound.</summary>
    public static Written Unbinding(MemberId member) => new(member.Value, null) { Kind = WrittenKind.Unbinding };

    /// <summary>Several from the state.</summary>
    public static IReadOnlyList<Written> ParseAll(string? text) => [.. (text ?? "").Split(',').Select(t => Parse(t)).OfType<Written>()];

    /// <summary>From the state; null when it says nothing.</summary>
    public static Written? Parse(ReadOnlySpan<char> text)
    {
        switch (text)
        {
            case [BroadcastMark, .. var notice]:
                return Digits(notice) is { } sent ? Broadcast(sent) : null;
            case [CodeMark, .. var given]:
                return Digits(given) is { } getter ? Code(new MemberId(getter)) : null;
            case [UnbindingMark, .. var unbound]:
                return Digits(unbound) is { } gone ? Unbinding(new MemberId(gone)) : null;
            case [UrgingMark, .. var urged]:
                return Digits(urged) is { } problem ? Urging(problem) : null;
            case [ProblemMark or CorrectionMark, ..]:
                var dot = text.IndexOf('.');
                return dot > 0 && Digits(text[1..dot]) is { } number && Digits(text[(dot + 1)..]) is { } version ? (text[0] == CorrectionMark ? Corrected(number, version) : new Written(number, version)) : null;
            default:
                return Digits(text) is { } activity ? new Written(activity, null) : null;
        }
    }

    /// <summary>For the state.</summary>
    public override string ToString() => Kind switch
    {
        WrittenKind.Broadcast => string.Create(CultureInfo.InvariantCulture, $"{BroadcastMark}{Number}"),
        WrittenKind.Code => string.Create(CultureInfo.InvariantCulture, $"{CodeMark}{Number}"),
        WrittenKind.Unbinding => string.Create(CultureInfo.InvariantCulture, $"{UnbindingMark}{Number}"),
        WrittenKind.Urging => string.Create(CultureInfo.InvariantCulture, $"{UrgingMark}{Number}"),
        WrittenKind.Correction => string.Create(CultureInfo.InvariantCulture, $"{CorrectionMark}{Number}.{Version}"),
        WrittenKind.Problem => string.Create(CultureInfo.InvariantCulture, $"{ProblemMark}{Number}.{Version}"),
        _ => Number.ToString(CultureInfo.InvariantCulture),
    };

    private static int? Digits(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
