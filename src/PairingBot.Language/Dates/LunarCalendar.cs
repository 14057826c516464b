namespace PairingBot.Language.Dates;

/// <summary>The Chinese lunar calendar from a table: computed ones in common runtimes are a day late in some years, 2027 among them.</summary>
internal static class LunarCalendar
{
    /// <summary>The day of a lunar date; null when that month is too short or the table does not reach the year.</summary>
    public static DateOnly? Day(int year, int month, int day)
    {
        if (Entry(year) is not { } entry || month is < 1 or > 12 || day < 1) return null;
        var place = Place(entry, month);
        return day <= Length(entry, place) ? First(year, entry, place).AddDays(day - 1) : null;
    }

    /// <summary>The last day of a lunar year, 除夕.</summary>
    public static DateOnly? LastDay(int year) => Entry(year) is { } entry ? First(year, entry, Months(entry)).AddDays(-1) : null;

    /// <summary>The number of days of a lunar month.</summary>
    public static int? MonthLength(int year, int month) => Entry(year) is { } entry ? Length(entry, Place(entry, month)) : null;

    /// <summary>清明 of a calendar year.</summary>
    public static DateOnly? Qingming(int year) => Entry(year) is { } entry ? new DateOnly(year, 4, 4 + ((entry >> 23) & 3)) : null;

    /// <summary>冬至 of a calendar year.</summary>
    public static DateOnly? WinterSolstice(int year) => Entry(year) is { } entry ? new DateOnly(year, 12, 21 + ((entry >> 25) & 3)) : null;

    private static int? Entry(int year) =>
        year >= LunarTable.FirstYear && year < LunarTable.FirstYear + LunarTable.Years.Length ? LunarTable.Years[year - LunarTable.FirstYear] : null;

    private static int Months(int entry) => LeapMonth(entry) > 0 ? 13 : 12;

    private static int LeapMonth(int entry) => (entry >> 6) & 15;

    // A leap month follows the month whose number it bears.
    private static int Place(int entry, int month) => LeapMonth(entry) is > 0 and var leap && month > leap ? month : month - 1;

    private static int Length(int entry, int place) => 29 + ((entry >> (10 + place)) & 1);

    private static DateOnly First(int year, int entry, int place)
    {
        var day = new DateOnly(year, 1, 1).AddDays(entry & 63);
        for (var i = 0; i < place; i++) day = day.AddDays(Length(entry, i));
        return day;
    }
}
