using System.Text;

namespace PairingBot.Channels.DirectLine.Terminal;

/// <summary>Lines in and out.</summary>
internal sealed class ChatTerminal(TextReader input, TextWriter output, TextWriter errors)
{
    /// <summary>The process's own, in UTF-8 whatever the system's code page.</summary>
    public static ChatTerminal Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new ChatTerminal(
            new StreamReader(Console.OpenStandardInput(), utf8),
            new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true });
    }

    /// <summary>The next line; null at the end. Reading a terminal blocks, so it waits on a thread of its own.</summary>
    public Task<string?> ReadLineAsync() => Task.Run(input.ReadLine);

    public Task WriteAsync(string line) => output.WriteLineAsync(line);

    public Task WriteErrorAsync(string line) => errors.WriteLineAsync(line);
}
