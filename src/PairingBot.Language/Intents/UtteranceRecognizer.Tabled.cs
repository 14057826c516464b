using PairingBot.Language.Dates;
using PairingBot.Language.Tables;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>A pasted table: each row is a problem or an activity of its own.</content>
public sealed partial class UtteranceRecognizer
{
    private const int MostRows = 20;
    private const int LeastNamed = 3;

    /// <summary>The requests that a table makes, in the order of its rows; null when the text holds none, or another request than to record it.</summary>
    private Recognition? Tabled(string text, RecognitionContext context)
    {
        if (!MayBeTabled(context) || PastedTable.Of(text) is not { } table) return null;
        if (table.Parts.All(part => part.Rows is [])) return HeaderOnly(text, table, context);
        if (BesideOf(table, context) is not { } beside) return null;
        List<TableMeaning> parts = [.. table.Parts.Select(part => TableMeaning.Of(part, beside.OfActivities, cell => IsDay(cell, context)))];
        if ((parts.Find(part => part is { Head: not null, IsSure: true }) ?? parts.Find(part => part.Head is not null)) is not { } main) return null;
        List<TableMeaning> taken = [.. parts.Where(part => part.Head is not null && part.IsOfActivities == main.IsOfActivities && (part.IsSure || !main.IsSure))];
        var rows = taken.SelectMany(part => part.Part.Rows.Select((cells, i) => (Part: part, Cells: cells, Of: beside.For(part.Part.Places[i])))).ToList();
        var intent = main.IsOfActivities ? IntentNames.LogActivity : IntentNames.AddProblem;
        var read = rows.Take(MostRows).Select((row, i) => Tabled(row.Part, row.Cells, i + 1, row.Of, context)).ToList();
        List<Recognition> items = [.. read.Where(row => row.Item is not null).Select(row => row.Item!)];
        if (items is []) return null;
        var notes = new TableNotes([.. Enumerable.Range(1, read.Count).Where(place => read[place - 1].Item is null)], [.. taken.SelectMany(UnreadColumns).Distinct()], rows.Count - read.Count)
        {
            Cells = [.. read.SelectMany(row => row.Unread)],
            UnknownColumns = [.. taken.Where(part => part.Part.Header is null).SelectMany(UnknownColumns).Distinct().Order()],
            Lines = beside.Unread,
            Others = [.. parts.Except(taken).Where(part => part.Part.Rows is not []).Select(part => new OtherTable(part.Part.Header ?? [], part.Part.Rows.Count))],
            IsDoubtful = (context.Intent != intent || context.ExpectedSlot is not (SlotNames.Title or SlotNames.Topic)) && !beside.Asks && (beside.IsForOthers || !main.IsSure),
        };
        return items[0] with { Also = items[1..], Table = notes, Score = notes.IsDoubtful ? Unsure - 0.1 : items[0].Score };
    }

    /// <summary>Where a text is awaited a table may be part of it.</summary>
    private static bool MayBeTabled(RecognitionContext context) =>
        !AsksForWords(context) || context.ExpectedSlot is SlotNames.Responsible or SlotNames.Due || context is { Intent: IntentNames.AddProblem, ExpectedSlot: SlotNames.Title } or { Intent: IntentNames.LogActivity, ExpectedSlot: SlotNames.Topic };

    /// <summary>The names of columns, and nothing below them.</summary>
    private static Recognition? HeaderOnly(string text, PastedTable table, RecognitionContext context)
    {
        var isOurs = table.Parts[0].Header is { } header && TableColumns.IsHeader(header, strict: true) && (!table.IsByGaps || (context.Intent is null && header.Count >= LeastNamed));
        return isOurs ? new Recognition(Utterance.Of(text).Text, IntentNames.None, 0, []) { Table = new TableNotes([], [], 0) { IsHeaderOnly = true }, Evidence = [new Evidence("table:header", 0, text.Length, "")] } : null;
    }

    private static IEnumerable<string> UnreadColumns(TableMeaning part) =>
        part.Part.Header is { } header ? header.Where((name, i) => part.Slots[i] is null && name.Length > 0 && part.Part.Rows.Any(row => i < row.Count && row[i].Length > 0)) : [];

    private static IEnumerable<int> UnknownColumns(TableMeaning part) =>
        Enumerable.Range(0, part.Slots.Length).Where(i => part.Slots[i] is null && part.Part.Rows.Any(row => i < row.Count && row[i].Length > 0)).Select(i => i + 1);

    /// <summary>What a row asks to record, and its cells that say nothing known; no item for a row that has nothing to record.</summary>
    private (Recognition? Item, List<UnreadCell> Unread) Tabled(TableMeaning part, IReadOnlyList<string> cells, int place, SlotValues all, RecognitionContext context)
    {
        var (slots, row, unread) = (new SlotValues(), TableRow.Of(cells, part.Slots), new List<UnreadCell>());
        var impossible = ImpossibleDays.Find(row.Utterance.Key);
        foreach (var (slot, span, column) in row.Cells)
        {
            slots[slot] = Cell(row.Utterance, slot, span, context);
            if (slot == SlotNames.Date) slots[SlotNames.Time] = _slots.ReadValue(row.Utterance, new RecognitionContext(context.Now), SlotNames.Time, span);
            if (slots[slot] is null && (impossible is null || !cells[column].Contains(impossible, StringComparison.Ordinal))) unread.Add(new UnreadCell(place, part.Part.Header?[column] ?? "", cells[column]));
        }

        if (slots[part.Head!] is null || (slots[part.Head!] is TextSlot { Value: var head } && !head.Any(char.IsLetter)) || cells.Any(cell => cell is "合计" or "总计" or "小计" or "共计")) return (null, []); // a row of sums names nothing
        for (var i = part.Slots.Length; i < cells.Count; i++)
            if (cells[i].Length > 0) unread.Add(new UnreadCell(place, "", cells[i]));
        foreach (var (slot, value) in all) slots[slot] ??= value with { Start = 0, Length = 0 };
        var intent = part.IsOfActivities ? IntentNames.LogActivity : IntentNames.AddProblem;
        return (new Recognition(row.Utterance.Text, intent, 0.9, slots) { ImpossibleDay = impossible, Evidence = [new Evidence("table", 0, row.Utterance.Text.Length, "")] }, unread);
    }

    /// <summary>A cell's value; null for words that are none of the column's.</summary>
    private SlotValue? Cell(Utterance row, string slot, Mark span, RecognitionContext context)
    {
        if (slot is SlotNames.Title or SlotNames.Topic or SlotNames.Venue or SlotNames.Progress) return new TextSlot(row.Text[span.Start..span.End], span.Start, span.Length);
        if (_slots.ReadValue(row, new RecognitionContext(context.Now), slot, span) is { } value) return value;
        return slot switch
        {
            SlotNames.Priority when "是√✓y1".Contains(row.Key[span.Start], StringComparison.Ordinal) => new ChoiceSlot(["重点"], span.Start, span.Length),
            SlotNames.Priority when "否×✗n0".Contains(row.Key[span.Start], StringComparison.Ordinal) => new ChoiceSlot(["一般"], span.Start, span.Length),
            SlotNames.Partners => Outside(row, span with { Start = span.Start + 1 }),
            SlotNames.Branch => Outside(row, span),
            _ => null,
        };
    }

    /// <summary>Names that no list knows.</summary>
    private static BranchesSlot? Outside(Utterance row, Mark span)
    {
        var mentions = new List<BranchMention>();
        foreach (var name in row.Text[span.Start..span.End].Split(['、', '/', ',', '\uFF0C', ';', '\uFF1B']))
        {
            if (name.Trim() is { Length: > 1 } trimmed && row.Text.IndexOf(trimmed, span.Start, StringComparison.Ordinal) is var at) mentions.Add(new BranchMention(trimmed, [], at, trimmed.Length));
        }

        return mentions is [] ? null : new BranchesSlot(mentions, span.Start, span.Length);
    }

    private bool IsDay(string cell, RecognitionContext context)
    {
        var utterance = Utterance.Of(cell);
        return utterance.Key.Length is > 1 and < 16 && _slots.ReadValue(utterance, new RecognitionContext(context.Now), SlotNames.Due, new Mark(0, utterance.Key.Length)) is { } due && due.Length * 2 >= utterance.Key.Length;
    }
}
