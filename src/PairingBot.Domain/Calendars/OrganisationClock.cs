namespace PairingBot.Domain.Calendars;

/// <summary>The organisation's clock: instants in UTC, "today" and "now" in its own time zone (Asia/Shanghai by default).</summary>
public sealed class OrganisationClock(TimeProvider time, TimeZoneInfo zone)
{
    /// <summary>This instant.</summary>
    public DateTimeOffset UtcNow => time.GetUtcNow();

    /// <summary>The organisation's wall clock.</summary>
    public DateTime Now => TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime;

    /// <summary>The organisation's day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>The organisation's day of an instant.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The organisation's wall clock at an instant.</summary>
    public DateTime At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;

    /// <summary>The instant at which the organisation's wall clock shows this.</summary>
    public DateTimeOffset InstantOf(DateTime local) => new(local, zone.GetUtcOffset(local));

    /// <summary>The instant at which a day of the organisation begins.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }
}
