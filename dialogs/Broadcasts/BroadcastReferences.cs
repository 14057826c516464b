using System.Globalization;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Domain.Broadcasts;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Which broadcast a sentence names: 通知3.</summary>
internal static class BroadcastReferences
{
    private static readonly string[] Words = SharedWords.Read("WordsNotice", BroadcastWording.Folder);

    /// <summary>The number behind the word for a notice; null when there is none.</summary>
    public static BroadcastNumber? In(string text)
    {
        foreach (var word in Words)
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                var rest = text.AsSpan(at + word.Length).TrimStart(" #");
                var end = rest.IndexOfAnyExceptInRange('0', '9');
                if (int.TryParse(end < 0 ? rest : rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return new BroadcastNumber(number);
            }
        }

        return null;
    }
}
