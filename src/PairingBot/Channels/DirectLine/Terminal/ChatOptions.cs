namespace PairingBot.Channels.DirectLine.Terminal;

/// <summary>What the terminal chat is asked for.</summary>
/// <param name="User">Whom to be: an account of the channel, such as <c>demo-member</c>.</param>
/// <param name="Service">The service to talk to.</param>
/// <param name="Locale">The language of the person.</param>
/// <param name="Settings">Settings such as <c>--Store:ConnectionString=…</c> for a service of its own.</param>
internal sealed record ChatOptions(string User, Uri Service, string Locale, IReadOnlyList<string> Settings)
{
    /// <summary>How to call it.</summary>
    public const string Usage = "PairingBot -- chat [--as demo-member] [--service http://127.0.0.1:3978] [--locale zh-CN]";

    /// <summary>Reads what follows the word <c>chat</c>; null when it can't be understood.</summary>
    public static ChatOptions? Parse(IEnumerable<string> arguments, string address)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["--as"] = "demo-member", ["--service"] = address, ["--locale"] = "zh-CN" };
        var settings = new List<string>();
        var left = new Queue<string>(arguments);
        while (left.TryDequeue(out var argument))
        {
            if (IsSetting(argument))
                settings.Add(argument);
            else if (values.ContainsKey(argument) && left.TryDequeue(out var value))
                values[argument] = value;
            else
                return null;
        }

        return Uri.TryCreate(values["--service"], UriKind.Absolute, out var service) && service.Scheme is "http" or "https"
            ? new ChatOptions(values["--as"], service, values["--locale"], settings)
            : null;
    }

    /// <summary>True for a setting of the service rather than an option of the chat.</summary>
    public static bool IsSetting(string argument)
        => argument.StartsWith("--", StringComparison.Ordinal) && argument.Contains('=', StringComparison.Ordinal);
}
