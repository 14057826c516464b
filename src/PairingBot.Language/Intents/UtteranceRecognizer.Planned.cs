using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <content>What is planned and did not take place yet.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>How far ahead a day without its year is that of this year and not that of the last.</summary>
    private const int DaysAhead = 45;

    /// <summary>12月5号和教务处开展共建, said in November: this December, which has not come yet, and not the one of last year; with 准备 or 计划 however far ahead.</summary>
    private static Recognition Planned(Recognition heard, RecognitionContext context)
    {
        if ((heard.Intent == IntentNames.LogActivity || context.Intent == IntentNames.LogActivity) && heard.Slots.TryGet<DateSlot>(SlotNames.Date, out var date) && date.Value.Year == context.Now.Year - 1
            && date.Start + date.Length <= heard.Text.Length && MonthAndDay().IsMatch(heard.Text.AsSpan(date.Start, date.Length)) && !LastYear().IsMatch(heard.Text))
        {
            var ahead = date.Value.AddYears(1).DayNumber - DateOnly.FromDateTime(context.Now).DayNumber;
            if (ahead > 0 && (ahead <= DaysAhead || Plans().IsMatch(heard.Text))) heard.Slots[SlotNames.Date] = date with { Value = date.Value.AddYears(1) };
        }

        return heard;
    }

    [GeneratedRegex("^(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?|^\\d{1,2}[./]\\d{1,2}(?!\\d)")]
    private static partial Regex MonthAndDay();

    [GeneratedRegex("去年|上年|前年|补[录记登报]|last\\syear", RegexOptions.IgnoreCase)]
    private static partial Regex LastYear();

    [GeneratedRegex("准备|打算|计划|预备|拟|将要?|\\bplan", RegexOptions.IgnoreCase)]
    private static partial Regex Plans();
}
