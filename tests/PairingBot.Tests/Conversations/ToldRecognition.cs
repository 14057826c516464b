using System.Globalization;
using PairingBot.Language;

namespace PairingBot.Tests.Conversations;

/// <summary>A line <c>hears SetDueDate | problemRef=12 | due=2026-12-15</c>: how the next message is to be understood (with <c>&amp;&amp;</c> before a further request), for a dialog's test that does not depend on the recognizer.</summary>
internal static class ToldRecognition
{
    private const string Lead = "hears ";

    /// <summary>The recognition, or null for another line.</summary>
    public static Recognition? Read(string line, ChatRoster roster)
    {
        if (!line.StartsWith(Lead, StringComparison.Ordinal)) return null;
        var requests = line[Lead.Length..].Split(" && ").Select(r => One(r, roster)).ToList();
        return requests[0] with { Also = requests[1..] };
    }

    private static Recognition One(string request, ChatRoster roster)
    {
        var parts = request.Split(" | ");
        var slots = new SlotValues();
        string[] disputed = [];
        foreach (var (slot, value) in parts.Skip(1).Select(p => p.Split('=', 2)).Select(p => (p[0], p[1])))
        {
            if (slot == "disputed") disputed = value.Split(',');
            else slots[slot] = Value(slot, value, roster);
        }

        return new Recognition("", parts[0].Trim(), 1, slots) { Disputed = disputed };
    }

    private static SlotValue Value(string slot, string value, ChatRoster roster) => slot switch
    {
        SlotNames.Date or SlotNames.Due => new DateSlot(Day(value), 0, 0),
        SlotNames.ProblemRef or SlotNames.ActivityRef => new RefsSlot([.. value.Split(',').Select(Reference)], 0, 0),
        SlotNames.Responsible => new NamesSlot(value.Split(','), 0, 0),
        SlotNames.DateRange when value.Split("..") is [var first, var last] => new RangeSlot(Day(first), Day(last), 0, 0),
        SlotNames.Scope or SlotNames.Priority or SlotNames.Source or SlotNames.Items or SlotNames.Kind or SlotNames.StatsBy or SlotNames.Period or SlotNames.Format => new ChoiceSlot(value.Split(','), 0, 0),
        SlotNames.Audience => new AudienceSlot([], [.. value.Split(',').Select(name => Mention(name, roster))], 0, 0),
        SlotNames.Branch or SlotNames.Partners => new BranchesSlot([.. value.Split(',').Select(name => Mention(name, roster))], 0, 0),
        _ => new TextSlot(value, 0, 0),
    };

    private static DateOnly Day(string value) => DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ItemRef Reference(string said) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new ItemRef.Numbered(number)
        : said == "@last" ? new ItemRef.Last()
        : said.StartsWith('@') ? new ItemRef.Placed(int.Parse(said.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture))
        : said.Contains('-', StringComparison.Ordinal) ? new ItemRef.Coded(said)
        : new ItemRef.Titled(said);

    private static BranchMention Mention(string name, ChatRoster roster) =>
        new(name, [.. roster.Branches.Where(b => b.Name == name || b.Aliases.Contains(name)).Select(b => b.Id.Value)], 0, 0);
}
