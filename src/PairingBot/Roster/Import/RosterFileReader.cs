using System.Globalization;
using System.Text.RegularExpressions;
using PairingBot.Domain.Branches;

namespace PairingBot.Roster.Import;

/// <summary>Turns the rows of a sheet into what they say, noting every cell that can't be understood.</summary>
internal sealed partial class RosterFileReader(ImportErrors errors)
{
    private const int LongestCell = 200;
    private const int LongestList = 2000;

    private readonly RosterFile _file = new();

    public static RosterFile Read(Sheet sheet, ImportErrors errors)
    {
        var reader = new RosterFileReader(errors);
        foreach (var row in sheet.Rows) reader.Read(row);
        return reader._file;
    }

    private void Read(SheetRow row)
    {
        CheckCells(row);
        AddFaults(row);
        if (TypeOf(row) is not { } type) return;
        var left = Left(row);
        RowShape.Of(type, left).Check(row, type, errors);

        // A row is taken with its gaps: so all of its errors come at once, and who refers to it is not told that it is missing.
        switch (type)
        {
            case RowType.Branch:
                _file.Branches.Add(new(row, row[Column.Name], Kind(row), CellText.List(row[Column.Aliases])));
                break;
            case RowType.Member:
                ReadMember(row, left);
                break;
            case RowType.Liaison:
                _file.Liaisons.Add(new(row, Key(row), row[Column.Name], CellText.List(row[Column.Branch]), left));
                break;
            default:
                ReadAccount(row, Key(row), left);
                break;
        }
    }

    private RowType? TypeOf(SheetRow row)
    {
        var word = row[Column.Type];
        if (RosterWords.RowTypes.Find(word) is { } type) return type;
        if (word.Length > 0) errors.Add(row, Column.Type, "row-type-unknown", ("value", word));
        else if (row.FaultOf(Column.Type) is null) errors.Add(row, Column.Type, "row-type-empty");
        return null;
    }

    private void ReadMember(SheetRow row, bool left)
    {
        var key = Key(row);
        _file.Members.Add(new(row, key, row[Column.Name], row[Column.Branch], RolesOf(row), left));
        if (left || (row[Column.Channel] + row[Column.Tenant] + row[Column.Account]).Length == 0) return;
        foreach (var column in new[] { Column.Channel, Column.Account })
            if (row[column].Length == 0 && row.FaultOf(column) is null) errors.Add(row, column, "account-incomplete");
        ReadAccount(row, key, ended: false);
    }

    private void ReadAccount(SheetRow row, string key, bool ended)
    {
        if (AccountReader.Read(row, errors) is { } account) _file.Accounts.Add(new(row, key, row[Column.Name], account, ended));
    }

    private string Key(SheetRow row)
    {
        var key = CellText.HalfWidthPunctuation(row[Column.Key]);
        if (Scientific().IsMatch(key)) errors.Add(row, Column.Key, "key-scientific", ("value", key));
        return key;
    }

    private BranchKind? Kind(SheetRow row)
    {
        var kind = RosterWords.Kinds.Find(row[Column.Kind]);
        if (kind is null && row[Column.Kind].Length > 0) errors.Add(row, Column.Kind, "kind-unknown", ("value", row[Column.Kind]));
        return kind;
    }

    private Roles? RolesOf(SheetRow row)
    {
        var roles = Roles.Member;
        var unknown = row.FaultOf(Column.Roles) is not null;
        foreach (var word in CellText.List(row[Column.Roles]))
        {
            if (RosterWords.Roles.Find(word) is { } role)
            {
                roles |= role;
                continue;
            }

            errors.Add(row, Column.Roles, "role-unknown", ("value", word));
            unknown = true;
        }

        return unknown ? null : roles;
    }

    private bool Left(SheetRow row)
    {
        var word = row[Column.Left];
        if (word.Length == 0) return false;
        if (RosterWords.Answers.Find(word) is { } answer) return answer == Answer.Yes;
        errors.Add(row, Column.Left, "left-unknown", ("value", word));
        return false;
    }

    private void AddFaults(SheetRow row)
    {
        foreach (var column in Enum.GetValues<Column>())
            if (row.FaultOf(column) is { } fault) errors.Add(row, column, fault);
    }

    private void CheckCells(SheetRow row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            if (cell.Length == 0) continue;
            if (i >= row.Header.Titles.Count || row.Header.Titles[i].Length == 0) errors.AddAt(row, i, "cell-without-header");
            else if (RosterWords.Columns.Find(row.Header.Titles[i]) is { } column) CheckCell(row, column, cell);
        }
    }

    private void CheckCell(SheetRow row, Column column, string cell)
    {
        var isList = column is Column.Aliases or Column.Roles or Column.Branch;
        if (cell.Length > (isList ? LongestList : LongestCell)) errors.Add(row, column, "too-long", ("most", (isList ? LongestList : LongestCell).ToString(CultureInfo.InvariantCulture)));
        else if (!isList && cell.Contains('\n', StringComparison.Ordinal)) errors.Add(row, column, "line-break");
        else if (CellText.HasInvisible(cell)) errors.Add(row, column, "invisible");
    }

    [GeneratedRegex(@"^\d(\.\d+)?E\+\d+$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scientific();
}
