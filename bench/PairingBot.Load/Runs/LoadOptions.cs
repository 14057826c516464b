namespace PairingBot.Load.Runs;

/// <summary>What to play, against whom and how often.</summary>
internal sealed record LoadOptions
{
    /// <summary>The bot's endpoint, such as <c>http://127.0.0.1:3978/api/messages</c>.</summary>
    public required Uri Url { get; init; }

    /// <summary>A person's lines in order.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>What the last reply of a conversation must contain; null when any will do.</summary>
    public string? ExpectedLast { get; init; }

    /// <summary>Conversations at once.</summary>
    public int AtOnce { get; init; }

    /// <summary>Conversations to measure.</summary>
    public int Measured { get; init; }

    /// <summary>Conversations before them.</summary>
    public int WarmUp { get; init; }

    /// <summary>People are <c>PREFIX1</c> … <c>PREFIXn</c>, taken in turn.</summary>
    public string UserPrefix { get; init; } = "";

    public int Users { get; init; }

    public string Channel { get; init; } = "";

    public string Locale { get; init; } = "";

    /// <summary>How long a reply may take, and how long to wait for the bot to listen.</summary>
    public TimeSpan Patience { get; init; }

    /// <summary>The bot's process, to read its CPU time and memory; 0 when it is elsewhere.</summary>
    public int Pid { get; init; }

    /// <summary>A file that gets one JSON line for each run; null for none.</summary>
    public string? Json { get; init; }

    public string Label { get; init; } = "";

    public static LoadOptions From(Arguments arguments)
    {
        var options = new LoadOptions
        {
            Url = new Uri(arguments.Needed("url")),
            Lines = [.. File.ReadLines(arguments.Needed("script")).Where(line => line.Length > 0 && !line.StartsWith("##", StringComparison.Ordinal))],
            ExpectedLast = arguments.Text("expect-last"),
            AtOnce = arguments.Whole("at-once", 16),
            Measured = arguments.Whole("measured", 3000),
            WarmUp = arguments.Whole("warm-up", 1500),
            UserPrefix = arguments.Text("user-prefix") ?? "demo-load-",
            Users = arguments.Whole("users", 200),
            Channel = arguments.Text("channel") ?? "emulator",
            Locale = arguments.Text("locale") ?? "zh-CN",
            Patience = TimeSpan.FromSeconds(arguments.Whole("patience", 15)),
            Pid = arguments.Whole("pid", 0),
            Json = arguments.Text("json"),
            Label = arguments.Text("label") ?? "",
        };
        arguments.AllRead();
        if (options.Lines.Count == 0) throw new UsageException("The script has no lines.");
        return options;
    }
}
