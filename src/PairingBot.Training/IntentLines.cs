namespace PairingBot.Training;

/// <summary>What people say to begin one conversation: the lines of its <c>utterances.*.txt</c>.</summary>
/// <param name="Intent">The intent, which is the conversation's folder name.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
/// <param name="Lines">One utterance a line; <c>{slot}</c> stands for a value; <c>LogActivity&gt;</c> before it for the dialog in progress.</param>
public sealed record IntentLines(string Intent, string Language, IReadOnlyList<string> Lines)
{
    private const string Prefix = "utterances.";

    /// <summary>Reads a file <c>…/Intent/utterances.zh.txt</c>; empty lines and lines that begin with <c>##</c> are left out.</summary>
    public static IntentLines Read(string path)
    {
        var lines = File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("##", StringComparison.Ordinal));
        return new IntentLines(Path.GetFileName(Path.GetDirectoryName(path))!, Path.GetFileNameWithoutExtension(path)[Prefix.Length..], [.. lines]);
    }
}
