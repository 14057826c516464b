using System.Globalization;
using System.Text.Json.Nodes;
using PairingBot.Language;

namespace PairingBot.Commands.LanguageChecks;

/// <summary>Slots as the labelled examples write them: branches by name, days in ISO, one value alone and several as a list.</summary>
internal sealed class SlotJson(KnownBranches branches)
{
    public JsonObject Of(SlotValues slots)
    {
        var json = new JsonObject();
        foreach (var (name, value) in slots)
            if (SlotNames.IsLabelled(name) && !IsOpen(value)) json[name] = Of(name, value);
        return json;
    }

    /// <summary>A name that several branches bear is a question, not a value.</summary>
    private static bool IsOpen(SlotValue value) => value is BranchesSlot { Mentions: [{ Candidates.Count: > 1 }] };

    private JsonNode Of(string slot, SlotValue value) => value switch
    {
        DateSlot date => Day(date.Value) + (date.Time is { } at ? "T" + Clock(at) : ""),
        RangeSlot range => new JsonObject { ["start"] = Day(range.First), ["end"] = Day(range.Last) },
        TimeSlot time => Clock(time.From) + (time.To is { } to ? "-" + Clock(to) : ""),
        TextSlot text => text.Value,
        NumberSlot number => number.Value,
        FlagSlot flag => flag.Value,
        ChoiceSlot choice => OneOrMany(choice.Values.Select(word => (JsonNode)word)),
        NamesSlot people => OneOrMany(people.Names.Select(name => (JsonNode)name)),
        RefsSlot refs => OneOrMany(refs.Items.Select(Item)),
        AudienceSlot audience => Many(audience.Groups.Concat(audience.Branches.Select(Name)).Select(name => (JsonNode)name)),
        BranchesSlot names when slot == SlotNames.Branch => OneOrMany(names.Mentions.Select(mention => (JsonNode)Name(mention))),
        BranchesSlot names => Many(names.Mentions.Select(mention => (JsonNode)Name(mention))),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, null),
    };

    /// <summary>The full name; what was written when it may mean several branches or an outside organisation.</summary>
    private string Name(BranchMention mention) => mention.Candidates is [var only] ? branches.NameOf(only) : mention.Text;

    private static JsonNode Item(ItemRef item) => item is ItemRef.Numbered numbered ? numbered.Number : item.Said;

    private static JsonNode OneOrMany(IEnumerable<JsonNode> values) => values.ToList() is var list && list is [var only] ? only : Many(list);

    private static JsonArray Many(IEnumerable<JsonNode> values) => new([.. values]);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
