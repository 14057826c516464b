using System.Collections.Frozen;

namespace PairingBot.Roster.Import;

/// <summary>The words, Chinese and English, by which a file may name each value; upper and lower case are the same.</summary>
internal sealed class WordList<T>
    where T : struct, Enum
{
    private readonly (T Value, string Chinese, string English)[] _titles;
    private readonly FrozenDictionary<string, T> _values;

    /// <param name="words">For each value the Chinese title, the English title, and other words.</param>
    public WordList(params (T Value, string[] Words)[] words)
    {
        _titles = [.. words.Select(entry => (entry.Value, entry.Words[0], entry.Words[1]))];
        _values = words.SelectMany(entry => entry.Words.Select(word => KeyValuePair.Create(word, entry.Value)))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public T? Find(string word) => _values.TryGetValue(word, out var value) ? value : null;

    public string Title(T value, bool english) =>
        _titles.First(entry => EqualityComparer<T>.Default.Equals(entry.Value, value)) is var title && english ? title.English : title.Chinese;

    /// <summary>All titles, as a sentence lists them.</summary>
    public string Titles(bool english) =>
        english ? string.Join(", ", _titles.Select(title => title.English)) : string.Join("、", _titles.Select(title => title.Chinese));
}
