namespace PairingBot.Store.Tables;

/// <summary>A measure of a problem: one row for each time that it was written.</summary>
internal sealed class MeasureEntry
{
    public int ProblemNumber { get; set; }

    public int Place { get; set; }

    public int Version { get; set; }

    public required string Text { get; set; }

    public DateOnly? Due { get; set; }

    /// <summary>The problem's version that replaced or removed it; null while it stands.</summary>
    public int? EndedIn { get; set; }

    public long? TakenBackAt { get; set; }
}
