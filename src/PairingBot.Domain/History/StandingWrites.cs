namespace PairingBot.Domain.History;

/// <summary>Finds the write that an undo would take back: the one that made a version, when all that came after it was taken back again.</summary>
internal static class StandingWrites
{
    /// <summary>That write; null when something stands on it, or it was taken back itself.</summary>
    /// <param name="changes">All changes of the row, the earliest first; each made one version.</param>
    /// <param name="current">The row's version now.</param>
    /// <param name="version">The version that the write made.</param>
    public static Change? Find(IReadOnlyList<Change> changes, int current, int version)
    {
        var at = changes.Count - 1 - (current - version);
        if (version > current || at < 0 || changes[at].Kind == ChangeKind.TakenBack) return null;
        var standing = 0;
        foreach (var later in changes.Skip(at + 1))
        {
            standing += later.Kind == ChangeKind.TakenBack ? -1 : 1;
            if (standing < 0) return null;
        }

        return standing == 0 ? changes[at] : null;
    }
}
