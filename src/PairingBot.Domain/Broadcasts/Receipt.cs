using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Broadcasts;

/// <summary>回执: one answer to a broadcast. That it was read is never inferred: somebody has said so.</summary>
public sealed record Receipt(DateTimeOffset At, MemberId By, string ByName)
{
    /// <summary>The longest remark that is kept, in characters.</summary>
    public const int LongestRemark = 200;

    /// <summary>What was said besides: 已办, 我们这边有困难; null for a bare answer.</summary>
    public string? Remark { get; init; }

    /// <summary>This one with more said later.</summary>
    public Receipt With(string more) => this with { Remark = Cut(Remark is null ? more : Remark.Contains(more, StringComparison.Ordinal) ? Remark : $"{Remark} / {more}") };

    private static string Cut(string remark) => remark.Length <= LongestRemark ? remark : remark[..LongestRemark];
}
