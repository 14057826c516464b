namespace PairingBot.Language.Branches;

/// <summary>Long names that differ by one character: one wrong, one missing, one too many, or two changed about.</summary>
internal sealed class SlipIndex
{
    private readonly ILookup<int, (string Name, SortedSet<int> Ids)> _byLength;

    // 化学学院 is no slip for 化工学院: what tells a name from others must be long enough to bear a wrong character.
    public SlipIndex(IReadOnlyDictionary<string, SortedSet<int>> names) =>
        _byLength = names.Where(name => OrganisationNames.Core(name.Key).Length >= 3 && name.Key.Length >= 5)
            .Select(name => (name.Key, name.Value)).ToLookup(name => name.Key.Length);

    public IReadOnlyList<int>? Find(string words)
    {
        if (words.Length is < 4 or > 30) return null;
        SortedSet<int> found = [];
        for (var length = words.Length - 1; length <= words.Length + 1; length++)
            foreach (var (name, ids) in _byLength[length])
                if (IsSlip(name, words)) found.UnionWith(ids);
        return found.Count is > 0 and <= 3 ? [.. found] : null;
    }

    private static bool IsSlip(string name, string words)
    {
        var (longer, shorter) = name.Length >= words.Length ? (name, words) : (words, name);
        var head = longer.AsSpan().CommonPrefixLength(shorter);
        if (head == shorter.Length) return longer.Length > shorter.Length;
        if (longer.Length > shorter.Length) return longer.AsSpan(head + 1).SequenceEqual(shorter.AsSpan(head));
        if (longer.AsSpan(head + 1).SequenceEqual(shorter.AsSpan(head + 1))) return true;
        return head + 1 < longer.Length && longer[head] == shorter[head + 1] && longer[head + 1] == shorter[head]
            && longer.AsSpan(head + 2).SequenceEqual(shorter.AsSpan(head + 2));
    }
}
