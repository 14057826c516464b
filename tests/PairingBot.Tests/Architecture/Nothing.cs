namespace PairingBot.Tests.Architecture;

internal static class Nothing
{
    /// <summary>Fails with the list of offenders, one on each line.</summary>
    public static void Offends(IEnumerable<string> offenders)
    {
        var list = string.Join('\n', offenders.Distinct().Order(StringComparer.Ordinal));
        Assert.True(list.Length == 0, list);
    }
}
