namespace PairingBot.Dialogs.Texts;

/// <summary>A value for a named hole of a text.</summary>
internal readonly record struct Hole(string Name, string? Value)
{
    public static implicit operator Hole((string Name, string? Value) pair) => new(pair.Name, pair.Value);

    /// <summary>The value of the hole with this name; an unnamed hole is a bug and throws.</summary>
    public static string? Find(ReadOnlySpan<Hole> holes, string name)
    {
        foreach (var hole in holes)
        {
            if (hole.Name == name) return hole.Value;
        }

        throw new InvalidOperationException($"Nothing was given for the hole {{{name}}}.");
    }
}
