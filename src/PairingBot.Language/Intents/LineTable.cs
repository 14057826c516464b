using System.Buffers;

namespace PairingBot.Language.Intents;

/// <summary>The utterances word for word, with a day for any day and a branch for any branch; punctuation does not count. Each line is kept as a number.</summary>
internal sealed class LineTable
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(" ,。.!;:~-…、");

    private static readonly SearchValues<char> Holes = SearchValues.Create("BDHLMNP0");

    /// <summary>Stands for all dialogs, with lines that mean the same in each.</summary>
    public const string AnyDialog = "*";

    /// <summary>The intents that have lines.</summary>
    public required IReadOnlyList<string> Intents { get; init; }

    /// <summary>The lines, in rising order.</summary>
    public required ulong[] Keys { get; init; }

    /// <summary>For each line the place of its intent.</summary>
    public required byte[] IntentOf { get; init; }

    /// <summary>The intent whose line the utterance is; null when it is none, or one of several intents.</summary>
    /// <param name="skeleton">The form of the utterance.</param>
    /// <param name="dialog">The dialog in progress, whose own lines come first; null outside any.</param>
    public string? Find(Skeleton skeleton, string? dialog = null) =>
        dialog is null ? At(KeyOf(skeleton, null)) : At(KeyOf(skeleton, dialog)) ?? At(KeyOf(skeleton, AnyDialog)) ?? At(KeyOf(skeleton, null));

    /// <summary>A line as a number, with a deadline as any day; null where a hole for the speaker's own words makes it fit anything, and where nothing but things are named.</summary>
    public static ulong? KeyOf(Skeleton skeleton, string? dialog)
    {
        var text = Plain(skeleton.Text);
        return !text.AsSpan().ContainsAnyExcept(Holes) || text.Contains('H', StringComparison.Ordinal) ? null : Hash.Of(dialog is null ? text : $"{dialog}>{text}");
    }

    private string? At(ulong? key) => key is { } known && Array.BinarySearch(Keys, known) is >= 0 and var at ? Intents[IntentOf[at]] : null;

    private static string Plain(string text) => (text.AsSpan().IndexOfAny(Marks) < 0 ? text : string.Concat(text.Where(c => !Marks.Contains(c)))).Replace('L', 'D');
}
