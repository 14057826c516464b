using PairingBot.Language.Dates;
using PairingBot.Language.Tables;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>A pasted table: each row is a problem or an activity of its own.</content>
public sealed partial class UtteranceRecognizer
{
    private const int MostRows = 20;

    /// <summary>The requests that a table makes, in the order of its rows; null when the text holds none, or another request than to record it.</summary>
    private Recognition? Tabled(string text, RecognitionContext context)
    {
        if (!MayBeTabled(context) || PastedTable.Of(text) is not { } table || !AsksToRecord(table.Before) || !AsksToRecord(table.After)) return null;
        var isNamed = TableColumns.IsHeader(table.Rows[0]);
        var rows = isNamed ? [.. table.Rows.Skip(1)] : table.Rows;
        string?[] slots = isNamed ? TableColumns.Of(table.Rows[0]) : new PlainColumns(cell => IsDay(cell, context)).Of(rows);
        var intent = slots.Contains(SlotNames.Partners) ? IntentNames.LogActivity : IntentNames.AddProblem;
        var head = intent == IntentNames.AddProblem ? SlotNames.Title : SlotNames.Partners;
        if (!slots.Contains(head)) return null;
        var said = SaidOfAll(table, context, intent);
        var read = rows.Take(MostRows).Select(row => Tabled(TableRow.Of(row, slots), intent, said, context)).ToList();
        List<Recognition> items = [.. read.Where(item => item.Slots[head] is not null)];
        if (items is []) return null;
        int[] missed = [.. Enumerable.Range(1, read.Count).Where(place => read[place - 1].Slots[head] is null)];
        string[] unread = isNamed ? [.. table.Rows[0].Where((name, i) => slots[i] is null && name.Length > 0 && rows.Any(row => i < row.Count && row[i].Length > 0))] : [];
        return items[0] with { Also = items[1..], Table = new TableNotes(missed, unread, Math.Max(0, rows.Count - MostRows)) };
    }

    /// <summary>Where a text is awaited a table may be part of it.</summary>
    private static bool MayBeTabled(RecognitionContext context) =>
        !AsksForWords(context) || context is { Intent: IntentNames.AddProblem, ExpectedSlot: SlotNames.Title } or { Intent: IntentNames.LogActivity, ExpectedSlot: SlotNames.Topic };

    /// <summary>True for nothing, or words that go with a table to be recorded.</summary>
    private bool AsksToRecord(string around)
    {
        if (around.Length == 0) return true;
        var said = _intents.Read(Utterance.Of(around), _branches);
        return said.Intent is IntentNames.AddProblem or IntentNames.LogActivity or IntentNames.Greeting or IntentNames.SmallTalk or IntentNames.None or IntentNames.Confirm || (said is { Intent: IntentNames.AssignResponsible or IntentNames.SetDueDate, HasProblem: false }) || said.HasNoCue || said.Score < Unsure;
    }

    /// <summary>都由李明负责，年底前: what is said beside a table holds for each row that says nothing else.</summary>
    private SlotValues SaidOfAll(PastedTable table, RecognitionContext context, string intent)
    {
        var all = new SlotValues();
        if (intent != IntentNames.AddProblem) return all;
        foreach (var around in (string[])[table.Before, table.After])
        {
            if (around.Length == 0) continue;
            var slots = _slots.Read(Utterance.Of(around), new RecognitionContext(context.Now), intent).Slots;
            foreach (var slot in (string[])[SlotNames.Responsible, SlotNames.Due, SlotNames.Source, SlotNames.Priority, SlotNames.Branch]) all[slot] ??= slots[slot];
        }

        return all;
    }

    private Recognition Tabled(TableRow row, string intent, SlotValues all, RecognitionContext context)
    {
        var slots = new SlotValues();
        foreach (var (slot, span) in row.Cells)
        {
            slots[slot] = Cell(row.Utterance, slot, span, context);
            if (slot == SlotNames.Date) slots[SlotNames.Time] = _slots.ReadValue(row.Utterance, new RecognitionContext(context.Now), SlotNames.Time, span);
        }

        foreach (var (slot, value) in all) slots[slot] ??= value with { Start = 0, Length = 0 };
        return new Recognition(row.Utterance.Text, intent, 0.9, slots) { ImpossibleDay = ImpossibleDays.Find(row.Utterance.Key), Evidence = [new Evidence("table", 0, row.Utterance.Text.Length, "")] };
    }

    /// <summary>A cell's value; words that are none stay as they are, so that the dialog can say what is wrong with them.</summary>
    private SlotValue? Cell(Utterance row, string slot, Mark span, RecognitionContext context)
    {
        if (slot is SlotNames.Title or SlotNames.Topic or SlotNames.Venue or SlotNames.Progress) return Whole(row, span);
        if (_slots.ReadValue(row, new RecognitionContext(context.Now), slot, span) is { } value) return value;
        return slot switch
        {
            SlotNames.Due or SlotNames.Responsible => Whole(row, span),
            SlotNames.Priority when "是√✓y1".Contains(row.Key[span.Start], StringComparison.Ordinal) => new ChoiceSlot(["重点"], span.Start, span.Length),
            SlotNames.Partners => Outside(row, span with { Start = span.Start + 1 }),
            SlotNames.Branch => Outside(row, span),
            _ => null,
        };
    }

    private static TextSlot Whole(Utterance row, Mark span) => new(row.Text[span.Start..span.End], span.Start, span.Length);

    /// <summary>Names that no list knows.</summary>
    private static BranchesSlot Outside(Utterance row, Mark span)
    {
        var mentions = new List<BranchMention>();
        foreach (var name in row.Text[span.Start..span.End].Split(['、', '/', ',', '\uFF0C', ';', '\uFF1B']))
        {
            if (name.Trim() is { Length: > 1 } trimmed && row.Text.IndexOf(trimmed, span.Start, StringComparison.Ordinal) is var at) mentions.Add(new BranchMention(trimmed, [], at, trimmed.Length));
        }

        return new BranchesSlot(mentions, span.Start, span.Length);
    }

    private bool IsDay(string cell, RecognitionContext context)
    {
        var utterance = Utterance.Of(cell);
        return utterance.Key.Length is > 1 and < 16 && _slots.ReadValue(utterance, new RecognitionContext(context.Now), SlotNames.Due, new Mark(0, utterance.Key.Length)) is { } due && due.Length * 2 >= utterance.Key.Length;
    }
}
