using System.Globalization;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Store.Rows;

/// <summary>The keys of groups, as <see cref="Grouping"/> describes them.</summary>
internal static class GroupKeys
{
    public static string Of(int? number) => number is { } known ? known.ToString(CultureInfo.InvariantCulture) : "";

    public static string Of(DateOnly day, Grouping by) => by switch
    {
        Grouping.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Grouping.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day.Year}-Q{((day.Month - 1) / 3) + 1}"),
        _ => Of(day.Year),
    };

    /// <param name="bits">Kinds, one bit each.</param>
    public static IEnumerable<string> OfKinds(int bits) =>
        bits == 0 ? [""] : Enum.GetValues<BranchKind>().Where(kind => (bits & (1 << (int)kind)) != 0).Select(kind => Of((int)kind));
}
