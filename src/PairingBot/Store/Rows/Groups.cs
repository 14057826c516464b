namespace PairingBot.Store.Rows;

/// <summary>Groups as the store counts them, told under the keys of figures.</summary>
internal static class Groups
{
    /// <summary>The figures under each key, in the order in which the keys first came. A group may belong under several, as two persons answer for one problem.</summary>
    public static List<TFigures> Fold<TGroup, TFigures>(this IEnumerable<TGroup> counted, Func<TGroup, IEnumerable<string>> keys, Func<string, IReadOnlyCollection<TGroup>, TFigures> sum) =>
        [.. counted.SelectMany(group => keys(group).Select(key => (key, group))).GroupBy(c => c.key, c => c.group, StringComparer.Ordinal).Select(g => sum(g.Key, [.. g]))];
}
