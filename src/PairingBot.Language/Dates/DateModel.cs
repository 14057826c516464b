using Microsoft.Recognizers.Text;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>Chinese and English dates, clock times, periods and deadlines from 1949 to 2100.</summary>
/// <param name="isWorkingDay">Says which days count in "five working days"; by default <see cref="WorkingDays"/>.</param>
public sealed class DateModel(Func<DateOnly, bool>? isWorkingDay = null)
{
    private static readonly DateOnly First = new(1949, 1, 1);
    private static readonly DateOnly Last = new(2100, 12, 31);

    private readonly Func<DateOnly, bool> _isWorkingDay = isWorkingDay ?? WorkingDays.IsWorkingDay;

    /// <summary>All dates of a text from left to right. Never throws on any text.</summary>
    public IReadOnlyList<DateMatch> Find(string text, DateTime now, Tense tense) => FindIn(Utterance.Of(text).Key, now, tense);

    /// <summary>The same as a model of Microsoft.Recognizers.Text, for one moment and tense.</summary>
    public IModel For(DateTime now, Tense tense) => new DateTextModel(this, now, tense);

    internal List<DateMatch> FindIn(string key, DateTime now, Tense tense)
    {
        // Amounts of time reach 250 years, and DateOnly ends in the year 1: a clock outside these years is not an organisation's.
        if (now.Year is < 1949 or > 2100) return [];
        key = DateText.Of(key);
        var frame = new DateFrame(now, tense, _isWorkingDay);
        var matches = new DateJoiner(key, frame, DateRules.Read(key, frame)).Join();
        matches.RemoveAll(match => match.From < First || match.To >= Last && match.IsNextDay || match.To > Last);
        matches.RemoveAll(match => IsOfOtherYear(key, match));
        return matches;
    }

    /// <summary>12月31日 of 9999年12月31日 is no day of this year.</summary>
    private static bool IsOfOtherYear(string key, DateMatch match) =>
        match.Start > 1 && key[match.Start - 1] == '年' && char.IsAsciiDigit(key[match.Start - 2]);
}
