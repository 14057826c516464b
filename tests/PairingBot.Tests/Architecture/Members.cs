using System.Text.RegularExpressions;

namespace PairingBot.Tests.Architecture;

/// <summary>A method, constructor, property or operator with a body.</summary>
/// <param name="Lines">From the first line of its declaration to its closing brace or semicolon.</param>
internal sealed record Member(string Header, int FirstLine, int Lines);

/// <summary>Finds the members of a file by its braces.</summary>
internal static partial class Members
{
    public static IReadOnlyList<Member> Of(SourceFile file)
    {
        var members = new List<Member>();
        var inTypes = new Stack<bool>();
        var begin = 0;
        var code = file.Code;
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] is not ('{' or '}' or ';')) continue;
            var header = code[begin..i];
            var inType = inTypes.TryPeek(out var type) && type;
            var beginsType = TypeHeader().IsMatch(BeforeConstraints(header));
            if (code[i] == '}') inTypes.TryPop(out _);
            else if (code[i] == '{' && (beginsType || !inType)) inTypes.Push(beginsType);
            else if (inType)
            {
                var first = begin + header.Length - header.TrimStart().Length;
                i = End(code, i, header);
                if (!IsField(header)) members.Add(new Member(OneLine(header), file.LineOf(first), file.LineOf(i) - file.LineOf(first) + 1));
            }

            begin = i + 1;
        }

        return members;
    }

    /// <summary>The last character of a member whose declaration ends here: its closing brace, or the semicolon after an expression.</summary>
    private static int End(string code, int i, string header)
    {
        var untilSemicolon = code[i] == ';' || IsField(header) || Outside(header).Contains("=>", StringComparison.Ordinal);
        for (var depth = 0; i < code.Length; i++)
        {
            if (code[i] == '{') depth++;
            if (code[i] == '}') depth--;
            if (depth == 0 && code[i] == (untilSemicolon ? ';' : '}')) return i;
        }

        return code.Length - 1;
    }

    /// <summary>A field or a property's first value: data, however long.</summary>
    private static bool IsField(string header) => Assignment().IsMatch(Outside(header));

    /// <summary>The declaration without what stands in parentheses, such as default values.</summary>
    private static string Outside(string header)
    {
        while (Parenthesised().IsMatch(header)) header = Parenthesised().Replace(header, " ");
        return header;
    }

    private static string BeforeConstraints(string header) => Constraint().Split(header)[0];

    private static string OneLine(string header) => Spaces().Replace(header, " ").Trim();

    [GeneratedRegex(@"(^|[\s\]])(class|struct|record|interface|enum)\s+\w", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TypeHeader();

    [GeneratedRegex(@"\swhere\s+\w+\s*:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Constraint();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Parenthesised();

    [GeneratedRegex(@"^[^=]*[^=!<>]=(?![=>])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Spaces();
}
