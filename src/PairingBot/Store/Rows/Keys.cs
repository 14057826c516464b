using System.Globalization;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;

namespace PairingBot.Store.Rows;

/// <summary>The keys of groups, as <see cref="Grouping"/> describes them.</summary>
internal static class Keys
{
    public static IEnumerable<string> Of(ProblemCell cell, Grouping by, OrganisationClock clock) => by switch
    {
        Grouping.Branch or Grouping.Source => [cell.Number is { } number ? Text(number) : ""],
        Grouping.Responsible => ResponsiblePerson.Each(cell.Text) is { Count: > 0 } names ? names : [""],
        Grouping.State => [Text((int)cell.State)],
        Grouping.None => [""],
        _ => [OfDay(clock.DayOf(Instants.FromStore(cell.AddedAt)), by)],
    };

    public static IEnumerable<string> Of(ActivityCell cell, Grouping by) => by switch
    {
        Grouping.Branch => [Text(cell.Number)],
        Grouping.Kind => OfKinds(cell.Number),
        Grouping.Month or Grouping.Quarter or Grouping.Year => [OfDay(cell.Day, by)],
        _ => [""],
    };

    private static IEnumerable<string> OfKinds(int bits) =>
        bits == 0 ? [""] : Enum.GetValues<BranchKind>().Where(kind => (bits & (1 << (int)kind)) != 0).Select(kind => Text((int)kind));

    private static string OfDay(DateOnly day, Grouping by) => by switch
    {
        Grouping.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Grouping.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day.Year}-Q{((day.Month - 1) / 3) + 1}"),
        _ => Text(day.Year),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
