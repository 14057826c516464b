using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PairingBot.Store;

namespace PairingBot.Commands.LanguageChecks.Input;

/// <summary>What a command is given to read: JSON in UTF-8, an object a line or a whole file.</summary>
internal static class InputLines
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    /// <summary>The standard input.</summary>
    public static Sentence StandardInput { get; } = new("标准输入", "The standard input");

    /// <summary>A file as a source.</summary>
    public static Sentence File(string path) => new($"文件“{path}”", path);

    /// <summary>Opens a file.</summary>
    /// <exception cref="InputRefusedException">It can't be read.</exception>
    public static Stream Open(string path)
    {
        var place = new InputPlace(File(path));
        if (Directory.Exists(path)) throw place.Refuses("这是文件夹，不是文件", "it is a folder and no file");
        try
        {
            return System.IO.File.OpenRead(path);
        }
        catch (Exception error) when (Why(error) is { } why)
        {
            throw Refusal(place, why);
        }
    }

    /// <summary>The whole of a file, as one value of JSON.</summary>
    /// <exception cref="InputRefusedException">It can't be read, or is no JSON.</exception>
    public static async Task<InputNode> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var source = File(path);
        await using var file = Open(path);
        await foreach (var (line, bytes) in ByteLines.ReadAsync(file, new InputPlace(source), cancellationToken)) text.Append(Decode(bytes, new InputPlace(source, line))).Append('\n');
        return new InputNode(Parse(text.ToString(), new InputPlace(source)), new InputPlace(source));
    }

    /// <summary>The lines of a source that are not blank, each a value of JSON.</summary>
    /// <exception cref="InputRefusedException">The next line can't be read, or is no JSON.</exception>
    public static async IAsyncEnumerable<InputNode> ReadAsync(Stream stream, Sentence source, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (line, bytes) in ByteLines.ReadAsync(stream, new InputPlace(source), cancellationToken))
        {
            var place = new InputPlace(source, line);
            var text = Decode(bytes, place);
            if (!string.IsNullOrWhiteSpace(text)) yield return new InputNode(Parse(text, place), place);
        }
    }

    /// <summary>What the system says against reading; null for a bug.</summary>
    internal static Sentence? Why(Exception error) => error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException ? FileFailures.Explain(error) : null;

    internal static InputRefusedException Refusal(InputPlace place, Sentence why) => place.Refuses(why.Chinese.TrimEnd('。'), why.English.TrimEnd('.'));

    private static string Decode(byte[] bytes, InputPlace place)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw place.Refuses("不是UTF-8文字，请存成UTF-8再试", "it is not UTF-8; save it as UTF-8");
        }
    }

    private static JsonNode? Parse(string text, InputPlace place)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: Once);
        }
        catch (JsonException error)
        {
            var at = place.Line is null ? place with { Line = (int)(error.LineNumber ?? 0) + 1 } : place;
            throw at.Refuses($"不是JSON，从第{error.BytePositionInLine + 1}个字节起读不懂", $"it is no JSON from byte {error.BytePositionInLine + 1} on");
        }
    }
}
