namespace PairingBot.Language.Tables;

/// <summary>What the columns of a part stand for.</summary>
/// <param name="Part">The part.</param>
/// <param name="Slots">The slot of each column; null for one that nothing is kept of.</param>
/// <param name="IsOfActivities">True for activities, false for problems.</param>
/// <param name="IsSure">True when the columns alone tell that they are such.</param>
internal sealed record TableMeaning(TablePart Part, string?[] Slots, bool IsOfActivities, bool IsSure)
{
    /// <summary>The slot without which a row is nothing; null when no column has it.</summary>
    public string? Head => (IsOfActivities ? Slots.FirstOrDefault(s => s == SlotNames.Partners) ?? Slots.FirstOrDefault(s => s == SlotNames.Topic) : Slots.FirstOrDefault(s => s == SlotNames.Title)) is { } head && Part.Rows is not [] ? head : null;

    /// <summary>What a part means.</summary>
    /// <param name="asked">What the words beside it ask for; null when they don't say.</param>
    /// <param name="isDay">True for words that are a day.</param>
    public static TableMeaning Of(TablePart part, bool? asked, Func<string, bool> isDay)
    {
        if (part.Header is not { } header)
        {
            var plain = new PlainColumns(isDay).Of(part.Rows);
            return new TableMeaning(part, plain, false, plain.Contains(SlotNames.Due) && plain.Contains(SlotNames.Responsible));
        }

        var isOfActivities = TableColumns.AreOfActivities(header) || (asked is true && !TableColumns.NameProblems(header));
        var slots = TableColumns.Of(header, isOfActivities);
        return new TableMeaning(part, slots, isOfActivities, isOfActivities ? slots.Contains(SlotNames.Partners) : TableColumns.IsHeader(header) && (TableColumns.NameProblems(header) || TableColumns.NameItems(header)));
    }
}
