using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PairingBot.Commands.LanguageChecks.Scoring;

/// <summary>Slots taken apart into comparable values: each element of a list is a unit; punctuation, width and case do not count.</summary>
internal sealed partial class SlotUnits(KnownBranches branches)
{
    private static readonly HashSet<string> Extra = ["kind", "object", "receipt", "language", "name"];

    private readonly Dictionary<string, string?> _canonical = Canonical(branches);

    /// <param name="slots">The slots as JSON; null for none.</param>
    /// <param name="all">Also the slots that are measured beside the core ones.</param>
    public Tally Of(JsonNode? slots, bool all)
    {
        var units = new Tally();
        foreach (var (name, value) in slots as JsonObject ?? [])
        {
            if (value is null || (!all && Extra.Contains(name))) continue;
            foreach (var one in value is JsonArray list ? list.AsEnumerable() : [value])
                if (one is not null && one.ToString().Length > 0) units.Add(name, Normal(name, one));
        }

        return units;
    }

    private string Normal(string slot, JsonNode value)
    {
        if (value is JsonObject range) return string.Join('|', range.OrderBy(end => end.Key, StringComparer.Ordinal).Select(end => end.Key + Cut(end.Value?.ToString() ?? "")));
        var text = value.ToString().Normalize(NormalizationForm.FormKC).Trim();
        if (slot == "participants") return WholeNumber().Match(text) is { Success: true } count ? Plain(count.ValueSpan) : text;
        if (slot is "date" or "due" or "scheduleAt") return Cut(text.Replace(' ', 'T'));
        if (slot == "time") return string.Join('-', Dash().Split(text).Select(end => end.PadLeft(5, '0')));
        if (slot == "problemRef" && !text.StartsWith('@') && Reference().Match(text) is { Success: true } match) return Plain(match.Groups["n"].ValueSpan);
        if (slot is "partners" or "branch" or "audience" && _canonical.GetValueOrDefault(text) is { } name) return name;
        return text.StartsWith('@') ? text : Letters(text);
    }

    private static string Cut(string moment) => moment[..Math.Min(16, moment.Length)];

    private static string Plain(ReadOnlySpan<char> digits) => long.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : digits.ToString();

    private static string Letters(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ToLowerInvariant().EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber) kept.Append(rune);
        return kept.ToString();
    }

    // An alias of one branch means that branch; one of several means none of them.
    private static Dictionary<string, string?> Canonical(KnownBranches branches)
    {
        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var branch in branches.Names)
            foreach (var alias in branch.Aliases.Prepend(branch.Name).Distinct(StringComparer.Ordinal))
                names[alias] = names.TryGetValue(alias, out var other) && other != branch.Name ? null : branch.Name;
        return names;
    }

    [GeneratedRegex(@"-?\d{1,18}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"\s{0,9}[-~]\s{0,9}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?:第|难题|難題|#|no\.?|problem)?\s{0,9}0{0,9}(?<n>\d{1,18})\s{0,9}(?:号|個|个)?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
