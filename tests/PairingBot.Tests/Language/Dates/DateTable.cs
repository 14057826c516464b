using System.Globalization;
using PairingBot.Language.Dates;
using PairingBot.Tests.Architecture;

namespace PairingBot.Tests.Language.Dates;

/// <summary>One line of a table of expressions: what was said, when, and what it means.</summary>
public sealed record DateLine(DateTime Now, Tense Tense, string Type, string Expression, string Value, string Text);

/// <summary>The tables of date expressions beside this file, tab-separated; <c>now = …</c> sets the clock of the lines below it.</summary>
internal static class DateTable
{
    public static IEnumerable<DateLine> Lines(string name)
    {
        var now = default(DateTime);
        foreach (var line in File.ReadLines(PathOf(name)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith("now = ", StringComparison.Ordinal)) now = DateTime.Parse(line[6..], CultureInfo.InvariantCulture);
            else if (line.Split('\t') is [var tense, var type, var expression, var value, .. var rest])
                yield return new DateLine(now, Enum.Parse<Tense>(tense, ignoreCase: true), type, expression, value, rest is [var text] ? text : expression);
        }
    }

    public static IEnumerable<string> Texts(string name) => File.ReadLines(PathOf(name)).Where(line => line.Length > 0 && line[0] != '#');

    private static string PathOf(string name) => Path.Combine(Repository.Root, "tests/PairingBot.Tests/Language/Dates", name);
}
