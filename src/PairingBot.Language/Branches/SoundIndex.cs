using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.Matcher;
using PairingBot.Language.Text;

namespace PairingBot.Language.Branches;

/// <summary>Names that were typed by their sound with a wrong character; a guess, to be asked about.</summary>
internal sealed partial class SoundIndex
{
    private readonly StringMatcher _matcher = new(MatchStrategy.TrieTree);
    private readonly Dictionary<string, (string Name, SortedSet<int> Ids)> _names = new(StringComparer.Ordinal);

    public SoundIndex(IReadOnlyDictionary<string, SortedSet<int>> names)
    {
        foreach (var (name, ids) in names)
            if (name.Length >= 3 && name[0] >= '\u4E00' && OrganisationNames.IsPlain(name)) _names.TryAdd(Homophones.Fold(name), (name, ids));
        if (_names.Count > 0) _matcher.Init(_names.Keys.ToDictionary(name => name, name => new List<string> { name }, StringComparer.Ordinal));
    }

    /// <summary>Names that only sound right, where a name can stand: 图书管理 is none.</summary>
    public IEnumerable<NameHit> Find(string key)
    {
        if (_names.Count == 0) yield break;
        var folded = Homophones.Fold(key);
        foreach (var match in _matcher.Find(folded))
        {
            if (match.Length == 0 || !_names.TryGetValue(folded.Substring(match.Start, match.Length), out var known)) continue;
            var span = new Mark(match.Start, match.Start + match.Length);
            if (key.AsSpan(span.Start, span.Length).SequenceEqual(known.Name) || !Stands(key, span)) continue;
            yield return new NameHit(span, [.. known.Ids], false) { IsGuess = true };
        }
    }

    private static bool Stands(string key, Mark span) =>
        (span.Start == 0 || Opens().IsMatch(key.AsSpan(span.Start - 1, 1))) && (span.End == key.Length || Closes().IsMatch(key.AsSpan(span.End, 1)));

    [GeneratedRegex("[\u0001,。;:!?(@ 、和与跟同及赴去到了让给对请催把将向由在是的们约下×+&]")]
    private static partial Regex Opens();

    [GeneratedRegex("[\u0001,。;:!?) 、和与跟同及支党那这的在去来一共联结对座交参赴邀签商研讨开举搞办做聊谈就围今昨前上本×+&]")]
    private static partial Regex Closes();
}
