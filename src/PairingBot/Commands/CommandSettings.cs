namespace PairingBot.Commands;

/// <summary>Tells settings of the service from a command's own arguments.</summary>
internal static class CommandSettings
{
    private static readonly string[] Options = ["--lang", "--dry-run", "--all"];

    /// <summary>Those of the form <c>--Store:ConnectionString=…</c>; the others are the command's. An option of a command is never a setting.</summary>
    public static string[] Split(string[] args, out string[] rest)
    {
        rest = [.. args.Where(arg => !IsSetting(arg))];
        return [.. args.Where(IsSetting)];
    }

    private static bool IsSetting(string arg) =>
        arg.StartsWith("--", StringComparison.Ordinal) && arg.Split('=') is [var name, _, ..] && !Options.Contains(name, StringComparer.OrdinalIgnoreCase);
}
