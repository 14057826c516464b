using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Turns;

/// <summary>Finds out which of the items that are confirmed together a message is about. Where that is not clear, it asks; no item is changed by a guess.</summary>
internal sealed class Amendments(Turn turn, Expectation expected, Func<string, Recognition> recognize)
{
    private const string Folder = "Turns";
    private static readonly string[] Each = SharedWords.Read("WordsEach", Folder);

    /// <summary>Sets <see cref="Turn.Amendments"/>; true when the message can't be taken, and why was said.</summary>
    public bool Read(string text)
    {
        var named = ItemPlaces.Read(text) is { Count: > 0 } items && items.All(IsKnown) ? items : Titled(text);
        if (named is []) return false;
        var found = new List<Amendment>();
        foreach (var item in named)
        {
            if (Find(item) is not [var first, ..] places) return true;
            if (!item.Rest.Any(char.IsLetterOrDigit)) return Refuse("ItemAlone", ("place", Wording.Number(first + 1)));
            found.AddRange(places.Select(place => new Amendment(place, recognize(item.Rest))));
        }

        if (!found.All(f => IsOfTheOpen(f.Heard))) return false;
        turn.Amendments = found;
        return false;
    }

    /// <summary>A change that names no item is for all of them when it says so, and else for nobody knows which.</summary>
    public bool IsUnclear(string text)
    {
        var heard = turn.Heard;
        if (turn.Amendments is not [] || heard.Table is not null || heard.Slots.Count == 0 || !IsOfTheOpen(heard) || IsWhole(heard)) return false;
        if (SharedWords.AreIn(text, Each)) turn.Amendments = [.. Enumerable.Range(0, expected.Items).Select(place => new Amendment(place, recognize(text)))];
        return turn.Amendments is [] && Refuse("WhichItem", ("count", Wording.Number(expected.Items)));
    }

    /// <summary>A deadline or a person is of the items, unless it is said of a problem of its own.</summary>
    private bool IsOfTheOpen(Recognition heard) => heard.Intent == turn.InProgress || heard.Intent switch
    {
        IntentNames.Correction or IntentNames.Deny or IntentNames.Cancel or IntentNames.Confirm or IntentNames.None => true,
        IntentNames.AssignResponsible or IntentNames.SetDueDate => heard.Slots[SlotNames.ProblemRef] is not RefsSlot { Items: [ItemRef.Numbered, ..] },
        _ => false,
    };

    /// <summary>One more item, and no change to those that are shown.</summary>
    private static bool IsWhole(Recognition heard) =>
        heard.Intent != IntentNames.Correction && (heard.Slots[SlotNames.Title] ?? heard.Slots[SlotNames.Measure] ?? heard.Slots[SlotNames.Message] ?? (heard.Slots[SlotNames.Date] is null ? null : heard.Slots[SlotNames.Partners])) is not null;

    private bool IsKnown(NamedItem item) => item.Place is not null || Bearing(item.Name).Count > 0;

    private List<int> Bearing(string words) => [.. Enumerable.Range(0, expected.Names.Count).Where(i => expected.Names[i].Contains(words, StringComparison.OrdinalIgnoreCase))];

    /// <summary>The whole name of one item, and what is said besides.</summary>
    private IReadOnlyList<NamedItem> Titled(string text)
    {
        var places = Enumerable.Range(0, expected.Names.Count).Where(i => expected.Names[i].Length > 1 && text.Contains(expected.Names[i], StringComparison.OrdinalIgnoreCase)).ToList();
        if (places is not [var place] || recognize(text).Intent is IntentNames.AddProblem or IntentNames.LogActivity or IntentNames.AddMeasure) return [];
        return [new NamedItem(place + 1, "", text.Replace(expected.Names[place], "", StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The item's place, from 0, or all of them; none when there is none such or several may be meant, which then was said.</summary>
    private int[] Find(NamedItem item)
    {
        switch (item.Place)
        {
            case ItemPlaces.Every:
                return [.. Enumerable.Range(0, expected.Items)];
            case ItemPlaces.Last:
                return [expected.Items - 1];
            case { } place when place > expected.Items:
                Refuse("NoSuchItem", ("place", Wording.Number(place)), ("count", Wording.Number(expected.Items)));
                return [];
            case { } place:
                return [place - 1];
            case null when Bearing(item.Name) is var bearing && bearing is [var only]:
                return [only];
            default:
                Refuse("ItemUnclear", ("words", item.Name), ("places", Wording.List(turn.Language, Bearing(item.Name).Select(p => Wording.Number(p + 1)))));
                return [];
        }
    }

    private bool Refuse(string key, params ReadOnlySpan<Hole> holes)
    {
        turn.Say(Folder, key, holes);
        turn.Report.Note(StepKind.Rejected);
        return true;
    }
}
