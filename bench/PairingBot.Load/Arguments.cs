using System.Globalization;

namespace PairingBot.Load;

/// <summary>The command line could not be understood.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>Options as <c>--name value</c>; whatever follows <c>--</c> is a command to start.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The words after <c>--</c>.</summary>
    public IReadOnlyList<string> Command { get; private init; } = [];

    public static Arguments Parse(string[] words)
    {
        var end = Array.IndexOf(words, "--");
        var options = end < 0 ? words : words[..end];
        var parsed = new Arguments { Command = end < 0 ? [] : words[(end + 1)..] };
        if (options.Length % 2 != 0) throw new UsageException("Options come as --name value.");
        for (var i = 0; i < options.Length; i += 2)
        {
            if (!options[i].StartsWith("--", StringComparison.Ordinal)) throw new UsageException($"'{options[i]}' is not an option.");
            parsed._values[options[i][2..]] = options[i + 1];
        }

        return parsed;
    }

    public string? Text(string name) => _values.Remove(name, out var value) ? value : null;

    public string Needed(string name) => Text(name) ?? throw new UsageException($"--{name} is missing.");

    public int Whole(string name, int otherwise)
    {
        if (Text(name) is not { } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return value;
        throw new UsageException($"--{name} is a whole number.");
    }

    /// <summary>Call when all options have been read: what is left was misspelt.</summary>
    public void AllRead()
    {
        if (_values.Count > 0) throw new UsageException($"Unknown option --{_values.Keys.First()}.");
    }
}
