using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Domain.Broadcasts;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Which broadcast a sentence names: 通知3.</summary>
internal static class BroadcastReferences
{
    private static readonly string[] Words = SharedWords.Read("WordsNotice", BroadcastWording.Folder);

    /// <summary>The number behind the word for a notice; null when there is none.</summary>
    public static BroadcastNumber? In(string text) => SharedWords.NumberBehind(text, Words) is { } number ? new BroadcastNumber(number) : null;
}
