using System.Text;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Writes text as UTF-8 into a buffer at once, without a buffer of its own. Newtonsoft splits a string only where it
/// escapes a character, never between the halves of one, so each write stands alone.
/// </summary>
internal sealed class Utf8Writer(PooledBuffer buffer) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (value < 0x80)
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
        => buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.Reserve(text.Length * 3)));
}
