using System.Diagnostics.CodeAnalysis;

namespace PairingBot.Commands;

/// <summary>What the import command was asked for.</summary>
internal sealed record ImportArguments(string File, bool DryRun, bool English, string? Sheet)
{
    /// <summary>The arguments after <c>import</c>; false when they are not <c>FILE.xlsx|csv [--dry-run] [--lang zh|en] [--sheet NAME]</c>.</summary>
    public static bool TryParse(IReadOnlyList<string> args, [NotNullWhen(true)] out ImportArguments? arguments)
    {
        arguments = null;
        string? file = null;
        string? sheet = null;
        var dryRun = false;
        var english = false;
        for (var i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case "--dry-run":
                    dryRun = true;
                    break;
                case "--lang" when i + 1 < args.Count && args[i + 1] is "zh" or "en":
                    english = args[++i] == "en";
                    break;
                case "--sheet" when i + 1 < args.Count && args[i + 1].Trim().Length > 0:
                    sheet = args[++i];
                    break;
                case var other when file is null && !other.StartsWith('-'):
                    file = other;
                    break;
                default:
                    return false;
            }
        }

        if (string.IsNullOrWhiteSpace(file)) return false;
        arguments = new(file, dryRun, english, sheet);
        return true;
    }
}
