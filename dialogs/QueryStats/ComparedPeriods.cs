using System.Globalization;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Dialogs.QueryStats;

/// <summary>The keys of the years, quarters or months that stand side by side, those without anything among them.</summary>
internal static class ComparedPeriods
{
    private const int Most = 60;

    /// <summary>From the first to the last; none for groups that are no periods.</summary>
    public static IEnumerable<string> Of(LedgerQuestion question, Grouping by)
    {
        var months = by switch { Grouping.Year => 12, Grouping.Quarter => 3, Grouping.Month => 1, _ => 0 };
        if (months == 0 || question is not { From: { } from, To: { } to }) yield break;
        var first = new DateOnly(from.Year, ((from.Month - 1) / months * months) + 1, 1);
        for (var (day, count) = (first, 0); day <= to && count < Most; day = day.AddMonths(months), count++)
            yield return by switch
            {
                Grouping.Year => day.Year.ToString(CultureInfo.InvariantCulture),
                Grouping.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day.Year}-Q{((day.Month - 1) / 3) + 1}"),
                _ => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            };
    }
}
