namespace PairingBot.Roster.Import;

/// <summary>Which columns a row of each type must fill and may fill; anything else in it would be lost, so it is an error.</summary>
internal sealed record RowShape(Column[] Required, Column[] Optional)
{
    private static readonly RowShape Branch = new([Column.Name, Column.Kind], [Column.Aliases]);

    private static readonly RowShape Member = new(
        [Column.Key, Column.Name, Column.Branch], [Column.Roles, Column.Channel, Column.Tenant, Column.Account, Column.Left]);

    private static readonly RowShape Leaver = new(
        [Column.Key], [Column.Name, Column.Branch, Column.Roles, Column.Channel, Column.Tenant, Column.Account, Column.Left]);

    private static readonly RowShape Liaison = new([Column.Key, Column.Branch], [Column.Name, Column.Left]);

    private static readonly RowShape Account = new([Column.Key, Column.Channel, Column.Account], [Column.Name, Column.Tenant, Column.Left]);

    public static RowShape Of(RowType type, bool left) => type switch
    {
        RowType.Branch => Branch,
        RowType.Member => left ? Leaver : Member,
        RowType.Liaison => Liaison,
        _ => Account,
    };

    /// <summary>Notes what is missing or out of place.</summary>
    public void Check(SheetRow row, RowType type, ImportErrors errors)
    {
        var types = (("chinese", RosterWords.RowTypes.Title(type, english: false)), ("english", RosterWords.RowTypes.Title(type, english: true)));
        foreach (var column in Enum.GetValues<Column>())
        {
            var empty = row[column].Length == 0;
            if (column == Column.Type) continue;
            if (Required.Contains(column) && empty && row.FaultOf(column) is null) errors.Add(row, column, "required", types.Item1, types.Item2);
            else if (!empty && !Required.Contains(column) && !Optional.Contains(column)) errors.Add(row, column, "not-used", types.Item1, types.Item2);
        }
    }
}
