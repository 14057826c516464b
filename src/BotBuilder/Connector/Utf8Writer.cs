using System.Text;

namespace Microsoft.Bot.Connector;

/// <summary>Writes text as UTF-8 into a buffer at once, without a buffer of its own.</summary>
internal sealed class Utf8Writer(PooledBuffer buffer) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    // Half of a character outside the basic plane may end one write, and the other half begin the next.
    private char pendingHigh;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (value < 0x80 && pendingHigh == 0)
        {
            buffer.Reserve(1)[0] = (byte)value;
            buffer.Advance(1);
        }
        else
        {
            Write([value]);
        }
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        if (pendingHigh != 0)
        {
            ReadOnlySpan<char> pair = [pendingHigh, text[0]];
            pendingHigh = '\0';
            var joins = char.IsLowSurrogate(text[0]);
            Encode(joins ? pair : pair[..1]);
            if (joins) text = text[1..];
        }

        if (!text.IsEmpty && char.IsHighSurrogate(text[^1]))
        {
            pendingHigh = text[^1];
            text = text[..^1];
        }

        Encode(text);
    }

    private void Encode(ReadOnlySpan<char> text)
        => buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.Reserve(text.Length * 3)));
}
