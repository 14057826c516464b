using System.Text;

namespace PairingBot.Tests.Architecture;

/// <summary>Tells code from comments and literals, as far as the architecture tests need it.</summary>
internal sealed class Lexer(string text)
{
    private readonly StringBuilder code = new(text);
    private readonly List<Literal> strings = [];
    private int at;

    /// <summary>The text with spaces in place of comments, literals and preprocessor lines.</summary>
    public string Code => code.ToString();

    public IReadOnlyList<Literal> Strings => strings;

    public void Run()
    {
        while (at < text.Length) Step();
    }

    private void Step()
    {
        if (Sees("//") || AtDirective()) Blank(EndOf("\n", 0));
        else if (Sees("/*")) Blank(EndOf("*/", 2));
        else if (text[at] == '\'') Blank(EndOfQuoted('\''));
        else if (PrefixOfString() is { } prefix) String(prefix);
        else at++;
    }

    private bool Sees(string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    private bool AtDirective() => text[at] == '#' && text[(text.LastIndexOf('\n', at) + 1)..at].Trim().Length == 0;

    private int EndOf(string what, int and)
    {
        var end = text.IndexOf(what, at + and, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + and;
    }

    private int EndOfQuoted(char quote)
    {
        var end = at + 1;
        while (end < text.Length && text[end] != quote && text[end] != '\n') end += text[end] == '\\' ? 2 : 1;
        return Math.Min(end + 1, text.Length);
    }

    /// <summary>What stands before the quotes ("", "@", "$", "$@", "$$" …); null when no string begins here.</summary>
    private string? PrefixOfString()
    {
        var end = at;
        while (end < text.Length && text[end] is '$' or '@') end++;
        return end < text.Length && text[end] == '"' ? text[at..end] : null;
    }

    private void String(string prefix)
    {
        var start = at;
        var literal = new StringBuilder();
        Blank(at + prefix.Length);
        var quotes = text.AsSpan(at).IndexOfAnyExcept('"');
        if (quotes < 0) quotes = text.Length - at;
        var raw = quotes >= 3 && !prefix.Contains('@', StringComparison.Ordinal);
        if (raw) Raw(quotes, literal);
        else Plain(prefix, literal);
        strings.Add(new Literal(literal.ToString(), text.AsSpan(0, start).Count('\n') + 1));
    }

    private void Raw(int quotes, StringBuilder literal)
    {
        var start = at + quotes;
        var end = text.IndexOf(new string('"', quotes), start, StringComparison.Ordinal);
        if (end < 0) end = text.Length;
        literal.Append(text, start, end - start);
        Blank(Math.Min(end + quotes, text.Length));
    }

    private void Plain(string prefix, StringBuilder literal)
    {
        var (verbatim, interpolated) = (prefix.Contains('@', StringComparison.Ordinal), prefix.Contains('$', StringComparison.Ordinal));
        Blank(at + 1);
        while (at < text.Length && text[at] != '"' || verbatim && Sees("\"\""))
        {
            var pair = !verbatim && text[at] == '\\' || verbatim && text[at] == '"' || interpolated && (Sees("{{") || Sees("}}"));
            if (interpolated && !pair && text[at] == '{')
            {
                Hole();
                continue;
            }

            var end = Math.Min(at + (pair ? 2 : 1), text.Length);
            literal.Append(text, at, end - at);
            Blank(end);
        }

        Blank(Math.Min(at + 1, text.Length));
    }

    /// <summary>Code again, up to the brace that closes the hole.</summary>
    private void Hole()
    {
        Blank(at + 1);
        for (var depth = 1; at < text.Length;)
        {
            if (text[at] == '{') depth++;
            if (text[at] == '}' && --depth == 0) break;
            Step();
        }

        Blank(Math.Min(at + 1, text.Length));
    }

    private void Blank(int end)
    {
        for (; at < end; at++)
            if (text[at] != '\n')
                code[at] = ' ';
    }
}
