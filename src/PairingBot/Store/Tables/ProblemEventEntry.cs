using PairingBot.Domain.Problems;

namespace PairingBot.Store.Tables;

/// <summary>Something that happened to a problem.</summary>
internal sealed class ProblemEventEntry
{
    public int ProblemNumber { get; set; }

    public int Version { get; set; }

    public ProblemEventKind Kind { get; set; }

    public int MemberId { get; set; }

    public required string MemberName { get; set; }

    public long At { get; set; }

    public string? Text { get; set; }

    public DateOnly? Day { get; set; }

    /// <summary>The words before they were put right; null while they are the first.</summary>
    public string? Was { get; set; }

    /// <summary>The problem's version that wrote the words anew; null while these stand.</summary>
    public int? EndedIn { get; set; }

    public long? TakenBackAt { get; set; }
}
