using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Matcher;
using PairingBot.Language.Entities;
using PairingBot.Language.Text;

namespace PairingBot.Language.Branches;

/// <summary>Finds branches by name and alias, the longest name first; names of several branches keep all of them.</summary>
internal sealed class BranchModel : TextModel
{
    private readonly StringMatcher _matcher = new(MatchStrategy.TrieTree);
    private readonly Dictionary<string, SortedSet<int>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _fullNames = [];
    private readonly SlipIndex _slips;
    private readonly SoundIndex _sounds;

    public BranchModel(IReadOnlyList<BranchName> branches)
    {
        foreach (var branch in branches)
        {
            Add(branch.Name, branch.Id);
            _fullNames[branch.Id] = branch.Name;
            foreach (var alias in branch.Aliases) Add(alias, branch.Id);
        }

        foreach (var (english, chinese) in EnglishNames.All)
            if (_names.TryGetValue(chinese, out var ids))
                foreach (var id in ids.ToArray()) Add(english, id);
        _matcher.Init(_names.Keys.ToDictionary(name => name, name => new List<string> { name }, StringComparer.Ordinal));
        _slips = new SlipIndex(_names);
        _sounds = new SoundIndex(_names);
    }

    public override string ModelTypeName => "branch";

    public IReadOnlyList<NameHit> Find(string key)
    {
        var hits = new List<NameHit>();
        foreach (var match in _matcher.Find(key))
        {
            if (match.Length == 0 || !_names.TryGetValue(key.Substring(match.Start, match.Length), out var ids)) continue;
            hits.Add(new NameHit(new Mark(match.Start, match.Start + match.Length), [.. ids], !OrganisationNames.IsPlain(key.Substring(match.Start, match.Length))));
        }

        hits.AddRange(_sounds.Find(key));
        // What is written exactly goes before what only sounds so.
        hits.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : Rank(a) != Rank(b) ? Rank(a).CompareTo(Rank(b)) : b.Span.Length.CompareTo(a.Span.Length));
        var kept = new List<NameHit>(hits.Count);
        foreach (var hit in hits)
            if (kept.Count == 0 || hit.Span.Start >= kept[^1].Span.End) kept.Add(hit);
        return kept;
    }

    private static int Rank(NameHit hit) => hit.IsWeak ? 2 : hit.IsGuess ? 1 : 0;

    /// <summary>The branches whose name differs from these words by one slip of the keyboard; null when there are none.</summary>
    public IReadOnlyList<int>? Guess(string key) => _slips.Find(key);

    public override List<ModelResult> Parse(string query)
    {
        var utterance = Utterance.Of(query);
        return [.. Find(utterance.Key).Select(hit => Result(utterance, hit.Span.Start, hit.Span.Length, ModelTypeName, ("ids", hit.Ids), ("names", hit.Ids.Select(id => _fullNames[id]).ToList())))];
    }

    private void Add(string name, int id)
    {
        var key = Utterance.KeyOf(name).Trim();
        if (key.Length == 0) return;
        if (!_names.TryGetValue(key, out var ids)) _names[key] = ids = [];
        ids.Add(id);
    }
}
