namespace PairingBot.Domain.Ledgers;

/// <summary>A ledger as a spreadsheet shows it.</summary>
/// <param name="Name">The name of the sheet.</param>
/// <param name="Heading">What stands above the columns: the title, what it was narrowed by, and the time that it stands for.</param>
/// <param name="Rows">The cells by column: <see cref="string"/>, <see cref="int"/>, <see cref="double"/> (a share), <see cref="DateOnly"/> or null.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Heading, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>The cells of the line below the rows that sums them up; null where there is none.</summary>
    public IReadOnlyList<object?>? Total { get; init; }
}

/// <summary>A column of a sheet.</summary>
/// <param name="Width">In characters.</param>
public sealed record Column(string Name, int Width);
