namespace PairingBot.Store.Tables;

/// <summary>A measure of a problem.</summary>
internal sealed class MeasureEntry
{
    public int ProblemNumber { get; set; }

    public int Place { get; set; }

    public int Version { get; set; }

    public required string Text { get; set; }

    public DateOnly? Due { get; set; }

    public long? TakenBackAt { get; set; }
}
