using System.Runtime.CompilerServices;

namespace PairingBot.Commands.LanguageChecks.Input;

/// <summary>The lines of a source before they are text, each as soon as it has come.</summary>
internal static class ByteLines
{
    private const int Buffer = 64 * 1024;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF]; // of UTF-8 at the beginning of a file

    /// <summary>The lines, counted from 1, without their ends.</summary>
    /// <exception cref="InputRefusedException">The source can't be read on.</exception>
    public static async IAsyncEnumerable<(int Number, byte[] Bytes)> ReadAsync(Stream stream, InputPlace place, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (buffer, line, number) = (new byte[Buffer], new List<byte>(), 0);
        int read;
        while ((read = await ReadAsync(stream, buffer, place, cancellationToken)) > 0)
        {
            var begin = 0;
            while (Array.IndexOf(buffer, (byte)'\n', begin, read - begin) is var end and >= 0)
            {
                line.AddRange(buffer.AsSpan(begin, end - begin));
                yield return (++number, Taken(line, number));
                begin = end + 1;
            }

            line.AddRange(buffer.AsSpan(begin, read - begin));
        }

        if (line.Count > 0) yield return (++number, Taken(line, number));
    }

    private static byte[] Taken(List<byte> line, int number)
    {
        var bytes = line.ToArray();
        line.Clear();
        return number == 1 && bytes.AsSpan().StartsWith(Mark) ? bytes[Mark.Length..] : bytes;
    }

    private static async Task<int> ReadAsync(Stream stream, byte[] buffer, InputPlace place, CancellationToken cancellationToken)
    {
        try
        {
            return await stream.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception error) when (InputLines.Why(error) is { } why)
        {
            throw InputLines.Refusal(place, why);
        }
    }
}
