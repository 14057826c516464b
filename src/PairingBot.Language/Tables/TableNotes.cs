namespace PairingBot.Language;

/// <summary>What of a pasted table was not taken, so that the person can be told.</summary>
/// <param name="Rows">The places of rows that hold nothing to record, from 1, without headers.</param>
/// <param name="Columns">The names of columns that nothing is kept of.</param>
/// <param name="LeftOut">How many rows at the end are more than are taken at once.</param>
public sealed record TableNotes(IReadOnlyList<int> Rows, IReadOnlyList<string> Columns, int LeftOut)
{
    /// <summary>Cells that could not be understood, or that stand beyond the last column.</summary>
    public IReadOnlyList<UnreadCell> Cells { get; init; } = [];

    /// <summary>The places of columns without a name that nothing is kept of, from 1.</summary>
    public IReadOnlyList<int> UnknownColumns { get; init; } = [];

    /// <summary>Lines beside the table that nothing was read from.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Further tables of another kind, none of which was taken.</summary>
    public IReadOnlyList<OtherTable> Others { get; init; } = [];

    /// <summary>True where nothing tells that its rows are to be recorded; the person is asked first.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>True for a header without rows.</summary>
    public bool IsHeaderOnly { get; init; }
}
