using System.Text.RegularExpressions;
using PairingBot.Language.Dates;

namespace PairingBot.Language.Activities;

/// <summary>A day of an activity that has not come yet. An activity is of the past, so a day without its year would be that of last year; close ahead, or with a word of planning, it is this year's, for which it is too early.</summary>
internal static partial class PlannedDays
{
    /// <summary>Said without a word of planning, a day up to so many days ahead is this year's.</summary>
    private const int DaysAhead = 45;

    /// <summary>12月5号和教务处开展共建, said in November: this December.</summary>
    /// <param name="day">The day as one of the past.</param>
    /// <param name="key">The words among which it stands.</param>
    /// <param name="today">The day on which it is said.</param>
    public static DateMatch Of(DateMatch day, string key, DateOnly today)
    {
        if (day.To.Year != today.Year - 1 || !MonthAndDay().IsMatch(key.AsSpan(day.Start, day.Length)) || LastYear().IsMatch(key)) return day;
        var ahead = day.To.AddYears(1).DayNumber - today.DayNumber;
        return ahead > 0 && (ahead <= DaysAhead || Plans().IsMatch(key)) ? day with { From = day.From.AddYears(1), To = day.To.AddYears(1) } : day;
    }

    [GeneratedRegex("^(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?|^\\d{1,2}[./]\\d{1,2}(?!\\d)|^(?:on\\s)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\s\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?![^,]{0,9}\\d{4})")]
    private static partial Regex MonthAndDay();

    [GeneratedRegex("去年|上年|前年|补[录记登报]|last\\syear")]
    private static partial Regex LastYear();

    [GeneratedRegex("准备|打算|计划|预备|拟|将要?|\\bplan")]
    private static partial Regex Plans();
}
