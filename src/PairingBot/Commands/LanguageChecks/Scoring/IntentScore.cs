using System.Globalization;
using System.Text.Json.Nodes;

namespace PairingBot.Commands.LanguageChecks.Scoring;

/// <summary>Counts how many intents and slots of a labelled file were understood, as the scorer of the examples does.</summary>
internal sealed class IntentScore(SlotUnits units, bool strict)
{
    private readonly SortedDictionary<string, Measure> _intents = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Measure> _slotsOf = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Measure> _slots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _confusions = new(StringComparer.Ordinal);
    private readonly Measure _core = new();
    private readonly Measure _all = new();
    private int _lines, _right, _frames, _softCore, _softAll, _also, _alsoFound, _unsure;

    public List<string> Errors { get; } = [];

    public void Add(JsonNode gold, JsonNode answer)
    {
        var expected = Label(gold["intent"]);
        var given = Label(answer["intent"]);
        if (!strict && (gold["alt_intents"] as JsonArray)?.Any(other => (string?)other == given) == true) given = expected;
        _lines++;
        if (answer["alternatives"] is not null) _unsure++;
        Intent(gold, expected, given);
        Slots(gold, answer, expected, given);
        foreach (var also in gold["also"] as JsonArray ?? [])
        {
            _also++;
            if ((answer["also"] as JsonArray)?.Any(other => Label(other?["intent"]) == Label(also?["intent"])) == true) _alsoFound++;
        }
    }

    public IEnumerable<string> Lines()
    {
        if (_lines == 0) yield break;
        var macro = _intents.Values.Where(intent => intent.There > 0).Average(intent => intent.F1);
        yield return $"n={_lines}\nintent accuracy {Show((double)_right / _lines)}   macro-F1 {Show(macro)}   intent+all core slots exact {Show((double)_frames / _lines)}   unsure {_unsure}";
        yield return Slots("core", _core, _softCore);
        yield return Slots("core+ext", _all, _softAll);
        if (_also > 0) yield return $"second intents found (via 'also') {_alsoFound}/{_also}";
        yield return $"\n{"intent",-26}{"n",5}{"P",8}{"R",8}{"F1",8}{"slotF1",8}";
        foreach (var (name, intent) in _intents)
            yield return string.Create(CultureInfo.InvariantCulture, $"{name,-26}{intent.There,5}{intent.Precision,8:0.000}{intent.Recall,8:0.000}{intent.F1,8:0.000}{SlotsOf(name),8}");
        yield return "\nslot: " + string.Join("  ", _slots.Where(slot => slot.Value.There > 0).Select(slot => string.Create(CultureInfo.InvariantCulture, $"{slot.Key} {slot.Value.F1:0.000}({slot.Value.There})")));
        if (_confusions.Count > 0) yield return "confusions (gold>pred): " + string.Join(", ", _confusions.OrderByDescending(pair => pair.Value).Take(12).Select(pair => $"{pair.Key} {pair.Value}"));
    }

    private void Intent(JsonNode gold, string expected, string given)
    {
        Of(_intents, expected).There++;
        Of(_intents, given).Given++;
        if (expected == given)
        {
            _right++;
            Of(_intents, expected).Right++;
            return;
        }

        var confusion = expected + ">" + given;
        _confusions[confusion] = _confusions.GetValueOrDefault(confusion) + 1;
        Errors.Add($"INTENT {gold["id"]} {gold["text"]} gold {expected} pred {given}");
    }

    private void Slots(JsonNode gold, JsonNode answer, string expected, string given)
    {
        var (there, found) = (units.Of(gold["slots"], all: false), units.Of(answer["slots"], all: false));
        var right = there.And(found).Total;
        _core.Add(right, found.Total, there.Total);
        _softCore += right + Overlap.Count(there.Without(found), found.Without(there));
        var missing = there.Without(found);
        var extra = found.Without(there);
        if (missing.Total + extra.Total > 0) Errors.Add($"SLOTS {gold["id"]} {gold["text"]} | missing {missing} | extra {extra}");
        else if (expected == given) _frames++;
        (there, found) = (units.Of(gold["slots"], all: true), units.Of(answer["slots"], all: true));
        var both = there.And(found);
        _all.Add(both.Total, found.Total, there.Total);
        _softAll += both.Total + Overlap.Count(there.Without(found), found.Without(there));
        Of(_slotsOf, expected).Add(both.Total, found.Total, there.Total);
        foreach (var (slot, _, count) in there) Of(_slots, slot).There += count;
        foreach (var (slot, _, count) in found) Of(_slots, slot).Given += count;
        foreach (var (slot, _, count) in both) Of(_slots, slot).Right += count;
    }

    private string Label(JsonNode? intent) => (string?)intent is { } name ? !strict && name == "SmallTalk" ? "OutOfScope" : name : "NONE";

    private string SlotsOf(string intent) => _slotsOf.GetValueOrDefault(intent) is { There: > 0 } slots ? slots.F1.ToString("0.000", CultureInfo.InvariantCulture) : "-";

    private static Measure Of(SortedDictionary<string, Measure> all, string name) => all.TryGetValue(name, out var measure) ? measure : all[name] = new Measure();

    private static string Slots(string name, Measure slots, int soft) =>
        $"slots {name,-9} P {Show(slots.Precision)} R {Show(slots.Recall)} F1 {Show(slots.F1)}  (soft free text F1 {Show(slots.F(soft))}; gold units {slots.There})";

    private static string Show(double share) => Math.Round(share, 4, MidpointRounding.ToEven).ToString("0.0000", CultureInfo.InvariantCulture);
}
