using System.Globalization;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>A day or moment in ISO form; with <paramref name="End"/> a period from <paramref name="Start"/>, both inclusive.</summary>
public sealed record DateValue(string Start, string? End = null)
{
    /// <inheritdoc/>
    public override string ToString() => End is null ? Start : Start + "/" + End;
}

/// <summary>Reads one date expression of a sentence in the form that its type asks for, as <c>recognize --dates</c> answers.</summary>
public sealed class DateRecognition(DateModel dates)
{
    /// <param name="text">The whole sentence.</param>
    /// <param name="expr">The expression in it; the whole sentence is read when it is empty.</param>
    /// <param name="type">date, datetime, range or deadline; anything else takes the form of what was read.</param>
    /// <param name="tense">What the caller knows about the day.</param>
    /// <param name="now">The organisation's local date and time.</param>
    /// <returns>Null where nothing was understood.</returns>
    public DateValue? Recognize(string text, string? expr, string? type, Tense tense, DateTime now)
    {
        var match = string.IsNullOrWhiteSpace(expr) ? null : Best(dates.Find(expr, now, tense), 0, expr.Length);
        if (match is null)
        {
            var (key, part) = (Utterance.KeyOf(text), Utterance.KeyOf(expr ?? ""));
            var at = part.Length == 0 ? 0 : Math.Max(0, key.IndexOf(part, StringComparison.Ordinal));
            match = Best(dates.Find(text, now, tense), at, part.Length == 0 ? key.Length : part.Length);
        }

        return match is null ? null : Value(match, type, tense, now);
    }

    // The match that says most of the expression; of equals the first.
    private static DateMatch? Best(IReadOnlyList<DateMatch> matches, int start, int length) =>
        matches.Where(match => match.Start < start + length && start < match.Start + match.Length)
            .MaxBy(match => Math.Min(match.Start + match.Length, start + length) - Math.Max(match.Start, start));

    private static DateValue Value(DateMatch match, string? type, Tense tense, DateTime now)
    {
        if (match.Kind == DateKind.Time) match = Today(match, tense, now);
        var isRange = match.Kind == DateKind.Range;
        return (type ?? "") switch
        {
            "range" when match.Time is { } time => new DateValue(Moment(match.From, time, false), Moment(match.To, match.TimeTo ?? time, match.IsNextDay)),
            "range" => new DateValue(Day(match.From), Day(match.To)),
            "deadline" => match.Time is { } last ? new DateValue(Moment(match.To, isRange ? match.TimeTo ?? last : last, match.IsNextDay)) : new DateValue(Day(match.To)),
            "date" => new DateValue(Day(match.From)),
            "datetime" => match.Time is { } at ? new DateValue(Moment(match.From, at, match.IsNextDay)) : new DateValue(Day(match.From)),
            _ when isRange => new DateValue(Day(match.From), Day(match.To)),
            _ => new DateValue(match.Value),
        };
    }

    // A clock time alone is today's, or tomorrow's when a plan's has gone by.
    private static DateMatch Today(DateMatch match, Tense tense, DateTime now)
    {
        var day = DateOnly.FromDateTime(now);
        if (tense == Tense.Future && match.Time < TimeOnly.FromDateTime(now) && !match.IsNextDay) day = day.AddDays(1);
        return match with { From = day, To = day, Kind = DateKind.DateTime };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateOnly day, TimeOnly time, bool isNextDay) =>
        Day(isNextDay ? day.AddDays(1) : day) + time.ToString("'T'HH:mm", CultureInfo.InvariantCulture);
}
