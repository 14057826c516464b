namespace PairingBot.Language;

/// <summary>A cell that was not taken.</summary>
/// <param name="Row">The row's place, from 1, without headers.</param>
/// <param name="Column">The column's name; empty beyond the last one.</param>
/// <param name="Words">What stands in it.</param>
public sealed record UnreadCell(int Row, string Column, string Words);
