using System.Globalization;

namespace PairingBot.Dialogs.Texts;

/// <summary>Days, times, lists and roles in the words of a language.</summary>
internal static class Wording
{
    private const string Folder = "Texts";
    private static readonly Words[] ByLanguage = [new(SpokenLanguage.Chinese), new(SpokenLanguage.English)];

    /// <summary>The day with its weekday.</summary>
    public static string Day(SpokenLanguage language, DateOnly day)
    {
        var words = ByLanguage[(int)language];
        return words.Day.Fill(
            ("year", Number(day.Year)),
            ("month", words.Months[day.Month - 1]),
            ("day", Number(day.Day)),
            ("weekday", words.Weekdays[(int)day.DayOfWeek]));
    }

    /// <summary>A clock time, or from when to when.</summary>
    public static string Time(TimeOnly from, TimeOnly? to) =>
        to is { } end ? $"{Clock(from)}–{Clock(end)}" : Clock(from);

    /// <summary>The items one after the other.</summary>
    public static string List(SpokenLanguage language, IEnumerable<string> items) => string.Join(ByLanguage[(int)language].Separator, items);

    /// <summary>A number in digits.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private sealed class Words(SpokenLanguage language)
    {
        public TextTemplate Day { get; } = TextCatalog.Embedded.Find(language, Folder, "Day");

        public string[] Months { get; } = Split(language, "Months");

        public string[] Weekdays { get; } = Split(language, "Weekdays");

        public string Separator { get; } = TextCatalog.Embedded.Find(language, Folder, "Separator").Fill();

        private static string[] Split(SpokenLanguage language, string key) => TextCatalog.Embedded.Find(language, Folder, key).Fill().Split('|');
    }
}
