using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>和去年同期比呢: figures of the period that was asked for and of another, each counted apart and shown beside the other.</summary>
internal static class Comparison
{
    private const int DaysOfYear = 300;

    /// <summary>The question for both; null where figures can't be compared. Without a period of its own it is of this year beside another, else of this month.</summary>
    public static LedgerQuestion? Of(LedgerQuestion question, Against against, DateOnly today)
    {
        if (question.Intent is not (IntentNames.QueryStats or IntentNames.ListActivities)) return null;
        if (IsYearBesidePart(question, against, out var years)) against = against with { Years = years };
        var period = PeriodOf(question, against, today);
        var other = against switch
        {
            { Years: { } back } => (From: PeriodShift.YearsBefore(period.From, back), To: PeriodShift.YearsBefore(period.To, back)),
            { First: { } first, Last: { } last } => (From: first, To: last),
            _ => PeriodShift.Before(period),
        };
        return question with
        {
            Intent = IntentNames.QueryStats,
            Items = question.Intent == IntentNames.ListActivities ? LedgerItems.Activities : question.Items,
            From = period.From,
            To = period.To,
            AgainstFrom = other.From,
            AgainstTo = other.To,
            Next = 0,
            Total = 0,
        };
    }

    /// <summary>这个月…和去年比: a month beside a whole year means the same month of it.</summary>
    private static bool IsYearBesidePart(LedgerQuestion question, Against against, out int years)
    {
        years = question.From is { } from && against.First is { } first ? from.Year - first.Year : 0;
        return years > 0 && against is { First: { DayOfYear: 1 }, Last: { Month: 12, Day: 31 } } && question.To < question.From?.AddYears(1).AddDays(-1);
    }

    /// <summary>The same days of another year: what is not over yet is counted until today in both.</summary>
    private static (DateOnly From, DateOnly To) PeriodOf(LedgerQuestion question, Against against, DateOnly today)
    {
        if (question is { From: { } from, To: { } to }) return (from, against.Years is null || to <= today || from > today ? to : today);
        var isOfYear = against is { Years: not null } || against.Last?.DayNumber - against.First?.DayNumber > DaysOfYear;
        var first = new DateOnly(today.Year, isOfYear ? 1 : today.Month, 1);
        return (first, against.Years is not null ? today : first.AddMonths(isOfYear ? 12 : 1).AddDays(-1));
    }
}
