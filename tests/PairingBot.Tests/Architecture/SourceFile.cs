namespace PairingBot.Tests.Architecture;

/// <summary>A C# file taken apart: its code with comments and literals blanked out, line by line as in the file, and its string literals.</summary>
internal sealed record SourceFile(string Path, string Code, IReadOnlyList<Literal> Strings)
{
    public int Lines { get; } = Code.TrimEnd('\n').Count(c => c == '\n') + 1;

    public static SourceFile Read(string path) => Parse(Repository.RelativeTo(path), File.ReadAllText(path));

    public static SourceFile Parse(string path, string text)
    {
        var lexer = new Lexer(text.ReplaceLineEndings("\n"));
        lexer.Run();
        return new SourceFile(path, lexer.Code, lexer.Strings);
    }

    public int LineOf(int index) => Code.AsSpan(0, index).Count('\n') + 1;
}

/// <summary>A string literal as it is written, with the line that it begins on. The code in an interpolated string's holes is not part of it.</summary>
internal sealed record Literal(string Text, int Line);
