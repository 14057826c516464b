using System.Globalization;
using System.Text.RegularExpressions;

namespace PairingBot.Language.Dates;

/// <summary>Days that are written as dates and do not exist: 11月31号, 2月30日.</summary>
internal static partial class ImpossibleDays
{
    private const int LeapYear = 2028;

    /// <summary>The words of such a day; null when there is none.</summary>
    public static string? Find(string key)
    {
        foreach (Match match in Written().Matches(key))
        {
            if (!TryRead(match.Groups["month"], out var month) || !TryRead(match.Groups["day"], out var day)) continue;
            var year = TryRead(match.Groups["year"], out var said) && said is >= 1949 and <= 2100 ? said : LeapYear;
            if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return match.Value;
        }

        return null;
    }

    private static bool TryRead(Group group, out int number) => int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    [GeneratedRegex(@"(?:(?<year>(?:19|20)\d\d)年)?(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})(?:日|号|(?=[^\d个份]|$))|(?<!\d)(?<year>20\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)")]
    private static partial Regex Written();
}
