namespace PairingBot.Training;

/// <summary>One line of an utterance file.</summary>
/// <param name="Context">The dialog in progress in which it is said; null when it begins one.</param>
/// <param name="Text">What is said, with <c>{slot}</c> for values.</param>
internal readonly record struct Line(string? Context, string Text)
{
    /// <summary>Reads <c>LogActivity&gt; 改成周三</c>, or a line without a dialog.</summary>
    public static Line Of(string line)
    {
        var end = line.IndexOf('>', StringComparison.Ordinal);
        return end > 0 && line[..end].All(char.IsAsciiLetter) ? new Line(line[..end], line[(end + 1)..].Trim()) : new Line(null, line);
    }
}
