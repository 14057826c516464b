namespace PairingBot.Language.Text;

/// <summary>A stretch of the text.</summary>
internal readonly record struct Mark(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(Mark other) => Start < other.End && other.Start < End;

    public bool Contains(Mark other) => Start <= other.Start && other.End <= End;
}
