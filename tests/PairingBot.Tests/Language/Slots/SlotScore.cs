using System.Globalization;
using System.Text;
using System.Text.Json;
using PairingBot.Language;
using PairingBot.Language.Branches;
using PairingBot.Language.Text;

namespace PairingBot.Tests.Language.Slots;

/// <summary>Precision, recall and F1 of the slots of labelled lines whose intent is given; a value counts when it is exact but for punctuation, width and case.</summary>
internal sealed class SlotScore
{
    private static readonly DateTime Now = new(2026, 11, 23, 10, 0, 0);

    private readonly SortedDictionary<string, (int Right, int Found, int Said)> _counts = new(StringComparer.Ordinal);

    public List<string> Errors { get; } = [];

    public double F1 => F(Total());

    /// <summary>Reads a file of labelled lines against the branches of another.</summary>
    public static SlotScore Of(string utterances, string branches)
    {
        using var named = JsonDocument.Parse(File.ReadAllText(branches));
        var names = named.RootElement.EnumerateArray()
            .Select((branch, i) => new BranchName(i + 1, branch.GetProperty("name").GetString()!, [.. branch.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()!)])).ToList();
        var score = new SlotScore();
        var reading = Reading.Of(names);
        foreach (var line in File.ReadLines(utterances).Where(line => line.Contains("\"intent\":", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            // A correction is read by its own reader.
            if (root.TryGetProperty("expr", out _) || root.GetProperty("intent").GetString() == "Correction") continue;
            var text = root.GetProperty("text").GetString()!;
            var context = new RecognitionContext(Now, root.TryGetProperty("context", out var known) ? known.GetString() : null);
            var slots = reading.Read(Utterance.Of(text), context, root.GetProperty("intent").GetString()!).Slots;
            score.Add(text, [.. slots.SelectMany(slot => Reading.Units(slot.Value, names).Select(unit => (slot.Key, Plain(unit))))], Gold(root.GetProperty("slots"), names));
        }

        return score;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (slot, counts) in _counts.Append(new("all", Total())))
            text.AppendLine(CultureInfo.InvariantCulture, $"{slot,-14} P {Share(counts.Right, counts.Found):0.000} R {Share(counts.Right, counts.Said):0.000} F1 {F(counts):0.000} ({counts.Said})");
        return text.ToString();
    }

    private void Add(string text, List<(string Slot, string Value)> found, List<(string Slot, string Value)> said)
    {
        foreach (var unit in found) Count(unit.Slot, said.Contains(unit) ? 1 : 0, 1, 0);
        foreach (var unit in said) Count(unit.Slot, 0, 0, 1);
        var (missing, extra) = (said.Except(found).ToList(), found.Except(said).ToList());
        if (missing.Count + extra.Count > 0) Errors.Add($"{text} | missing {string.Join(" ", missing)} | extra {string.Join(" ", extra)}");
    }

    private void Count(string slot, int right, int found, int said)
    {
        var before = _counts.GetValueOrDefault(slot);
        _counts[slot] = (before.Right + right, before.Found + found, before.Said + said);
    }

    private (int Right, int Found, int Said) Total() => _counts.Values.Aggregate((a, b) => (a.Right + b.Right, a.Found + b.Found, a.Said + b.Said));

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static double F((int Right, int Found, int Said) counts) => counts.Found + counts.Said == 0 ? 0 : 2.0 * counts.Right / (counts.Found + counts.Said);

    private static List<(string Slot, string Value)> Gold(JsonElement slots, List<BranchName> names) =>
        [.. from slot in slots.EnumerateObject()
            from value in slot.Value.ValueKind == JsonValueKind.Array ? slot.Value.EnumerateArray() : Enumerable.Repeat(slot.Value, 1)
            select (slot.Name, Plain(Written(value, names)))];

    private static string Written(JsonElement value, List<BranchName> names) => value.ValueKind switch
    {
        JsonValueKind.Object => value.GetProperty("start").GetString() + "/" + value.GetProperty("end").GetString(),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.String => names.Where(name => name.Aliases.Contains(value.GetString()!, StringComparer.Ordinal)).ToList() is [{ } only] ? only.Name : value.GetString()!,
        _ => value.GetRawText(),
    };

    private static string Plain(string value) => string.Concat(Utterance.Of(value).Text.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c == '@'));
}
