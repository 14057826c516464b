using System.Text;

namespace PairingBot.Dialogs.Texts;

/// <summary>A sentence with named holes: <c>和{partners}共建</c>. <c> [今天] [昨天]</c> at its end are buttons that say what stands on them.</summary>
internal sealed class TextTemplate
{
    private readonly (string Literal, string? Hole)[] _pieces;

    private TextTemplate((string Literal, string? Hole)[] pieces, IReadOnlyList<string> buttons) => (_pieces, Buttons) = (pieces, buttons);

    /// <summary>What stands on the buttons below the sentence.</summary>
    public IReadOnlyList<string> Buttons { get; }

    /// <summary>The names of the holes.</summary>
    public IEnumerable<string> Holes => _pieces.Select(p => p.Hole).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Throws <see cref="FormatException"/> when a brace is left open.</summary>
    public static TextTemplate Parse(string source)
    {
        var buttons = new List<string>();
        while (source.EndsWith(']') && source.LastIndexOf('[') is var open && (open > 0 ? source[open - 1] == ' ' : open == 0))
        {
            buttons.Insert(0, source[(open + 1)..^1]);
            source = source[..open].TrimEnd(' ');
        }

        var pieces = new List<(string, string?)>();
        for (var at = 0; at < source.Length;)
        {
            var open = source.IndexOf('{', at);
            if (open < 0)
            {
                pieces.Add((source[at..], null));
                break;
            }

            var close = source.IndexOf('}', open);
            if (close < 0) throw new FormatException($"A hole is left open in: {source}");
            pieces.Add((source[at..open], source[(open + 1)..close]));
            at = close + 1;
        }

        return new TextTemplate([.. pieces], buttons);
    }

    /// <summary>The same for a card.</summary>
    public string FillCard(params ReadOnlySpan<Hole> holes) => Fill(PlainText.QuoteInCard, holes);

    /// <summary>The sentence with its holes filled; what fills them can't become a mention, link or line of its own.</summary>
    public string Fill(params ReadOnlySpan<Hole> holes) => Fill(PlainText.Quote, holes);

    private string Fill(Func<string?, string> quote, ReadOnlySpan<Hole> holes)
    {
        if (_pieces is [var only] && only.Hole is null) return only.Literal;
        var text = new StringBuilder();
        foreach (var (literal, hole) in _pieces)
        {
            text.Append(literal);
            if (hole is not null) text.Append(quote(Hole.Find(holes, hole)));
        }

        return text.ToString();
    }
}
