namespace PairingBot.Roster.Import.Workbooks;

/// <summary>Finds the one sheet of a workbook that holds a roster.</summary>
internal static class WorkbookRoster
{
    /// <summary>The sheet and its name, null after noting why there is none.</summary>
    /// <param name="wanted">The name of the sheet to take; null for the only visible one that has a header.</param>
    public static (Sheet? Sheet, string? Name) Read(ReadOnlyMemory<byte> bytes, string? wanted, ImportErrors errors)
    {
        try
        {
            using var workbook = new Workbook(bytes);
            if (Choose(workbook, wanted, errors) is not { } chosen) return (null, null);
            return (Sheet.Of(chosen.Header, chosen.Records, errors), CellText.Clean(chosen.Name));
        }
        catch (WorkbookException error)
        {
            errors.AddFile(error.Key);
            return (null, null);
        }
    }

    private static Candidate? Choose(Workbook workbook, string? wanted, ImportErrors errors)
    {
        var visible = workbook.Sheets.Where(sheet => !sheet.IsHidden).ToList();
        if (wanted is not null)
        {
            visible = [.. workbook.Sheets.Where(sheet => string.Equals(sheet.Name.Trim(), wanted.Trim(), StringComparison.OrdinalIgnoreCase))];
            if (visible.Count == 0) errors.AddFile("sheet-unknown", ("value", wanted), ("sheets", Names(workbook.Sheets.Select(sheet => sheet.Name))));
            if (visible.Count == 0) return null;
        }

        var found = Candidates(workbook, visible).ToList();
        if (found.Count == 1) return found[0];
        if (found.Count > 1) errors.AddFile("sheets-many", ("sheets", Names(found.Select(candidate => candidate.Name))));
        else if (wanted is null && Candidates(workbook, workbook.Sheets.Where(sheet => sheet.IsHidden)).Select(candidate => candidate.Name).ToList() is { Count: > 0 } hidden) errors.AddFile("sheet-hidden", ("sheets", Names(hidden)));
        else errors.AddFile("sheet-no-header", ("sheets", Names(visible.Select(sheet => sheet.Name))));
        return null;
    }

    private static IEnumerable<Candidate> Candidates(Workbook workbook, IEnumerable<WorkbookSheet> sheets)
    {
        foreach (var sheet in sheets)
        {
            var records = workbook.Read(sheet);
            if (Sheet.FindHeader(records) is { } header) yield return new(sheet.Name, header, records);
        }
    }

    private static string Names(IEnumerable<string> names) => string.Join("、", names.Select(CellText.Clean));

    private sealed record Candidate(string Name, SheetHeader Header, IReadOnlyList<SheetRecord> Records);
}
