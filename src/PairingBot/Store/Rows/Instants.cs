namespace PairingBot.Store.Rows;

/// <summary>Instants in the store: milliseconds since 1970 in UTC, the same in every database.</summary>
internal static class Instants
{
    public static long ToStore(this DateTimeOffset instant) => instant.ToUnixTimeMilliseconds();

    public static DateTimeOffset FromStore(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
