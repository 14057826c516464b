using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PairingBot.Commands.LanguageChecks;

/// <summary>What the commands <c>recognize</c> and <c>evaluate</c> were asked for.</summary>
internal sealed record LanguageArguments
{
    /// <summary>The moment for which the labelled examples are written.</summary>
    private static readonly DateTime ExamplesWereWritten = new(2026, 11, 23, 10, 0, 0);

    /// <summary>The organisation's local time.</summary>
    public DateTime Now { get; private init; } = ExamplesWereWritten;

    /// <summary>JSON with branches (<c>name</c>, <c>aliases</c>); null for the sample organisation.</summary>
    public string? Branches { get; private init; }

    /// <summary>Dates are read instead of whole utterances.</summary>
    public bool Dates { get; private init; }

    /// <summary>One text whose understanding is to be explained.</summary>
    public string? Explain { get; private init; }

    /// <summary>The intent of the dialog in which the explained text is said.</summary>
    public string? Context { get; private init; }

    /// <summary>The slot that this dialog waits for.</summary>
    public string? Asked { get; private init; }

    /// <summary>The explained text is said right after an activity was saved.</summary>
    public bool Saved { get; private init; }

    /// <summary>Every error is listed below the figures.</summary>
    public bool Errors { get; private init; }

    /// <summary>SmallTalk counts apart from OutOfScope, and other permitted intents do not count.</summary>
    public bool Strict { get; private init; }

    /// <summary>The problems and people that labelled conversations stand on; null for a file of utterances and dates.</summary>
    public string? Fixture { get; private init; }

    /// <summary>The labelled file.</summary>
    public string? File { get; private init; }

    /// <summary>False when an argument is not known or its value is missing.</summary>
    public static bool TryParse(IReadOnlyList<string> args, [NotNullWhen(true)] out LanguageArguments? arguments)
    {
        var read = new LanguageArguments();
        arguments = null;
        for (var i = 0; i < args.Count; i++)
        {
            var value = i + 1 < args.Count ? args[i + 1] : null;
            if (Switch(read, args[i]) is { } switched) read = switched;
            else if (value is not null && Valued(read, args[i], value) is { } valued) (read, i) = (valued, i + 1);
            else if (!args[i].StartsWith('-') && read.File is null) read = read with { File = args[i] };
            else return false;
        }

        arguments = read;
        return true;
    }

    private static LanguageArguments? Switch(LanguageArguments read, string name) => name switch
    {
        "--dates" => read with { Dates = true },
        "--errors" => read with { Errors = true },
        "--saved" => read with { Saved = true },
        "--strict" => read with { Strict = true },
        _ => null,
    };

    private static LanguageArguments? Valued(LanguageArguments read, string name, string value) => name switch
    {
        "--now" when DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now) => read with { Now = now.DateTime },
        "--branches" => read with { Branches = value },
        "--fixture" => read with { Fixture = value },
        "--explain" => read with { Explain = value },
        "--context" => read with { Context = value },
        "--asked" => read with { Asked = value },
        _ => null,
    };
}
