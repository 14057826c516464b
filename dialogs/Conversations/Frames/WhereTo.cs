using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>附上模板, said at a text that is shown: to be added to it, or to be it; either is one press away, or one word.</summary>
internal static class WhereTo
{
    private const int LongestAnswer = 16;
    private static readonly string[] AddTo = SharedWords.Read("WordsAddTo");
    private static readonly string[] TakePlace = SharedWords.Read("WordsTakePlace");
    private static readonly string[] Neither = SharedWords.Read("WordsNeither");
    private static readonly char[] Endings = SharedWords.Read("WordsEndings").SelectMany(word => word).ToArray();

    /// <summary>Asks it, and keeps the words until the next message.</summary>
    public static void Ask(Frame frame, Turn turn, string words)
    {
        turn.Say(Reply.Text(Text(turn, "AskWhereTo", words), [Text(turn, "ButtonAddTo", words), Text(turn, "ButtonTakePlace", words)]));
        (frame.Asked, frame.Offered) = (FramePrompts.AnyChange, words);
    }

    /// <summary>The answer as if its button had been pressed; whatever else is said leaves the words.</summary>
    public static Recognition Take(Frame frame, Turn turn)
    {
        var (words, heard) = (frame.Offered, turn.Heard);
        frame.Offered = null;
        if (words is null || heard.Text.Length > LongestAnswer) return heard;
        var said = heard.Text.Trim().TrimEnd(Endings);
        if (AddTo.Contains(said, StringComparer.OrdinalIgnoreCase)) return heard with { Intent = IntentNames.Correction, Text = Text(turn, "ButtonAddTo", words), Slots = [], Unread = [] };
        if (TakePlace.Contains(said, StringComparer.OrdinalIgnoreCase)) return heard with { Intent = IntentNames.Correction, Slots = new SlotValues { [SlotNames.Message] = new TextSlot(words, 0, 0) }, Unread = [] };
        if (Neither.Contains(said, StringComparer.OrdinalIgnoreCase)) return heard with { Intent = IntentNames.Deny, Text = Neither[0], Slots = [], Unread = [] };
        // A yes says neither: it is asked again.
        return heard is { Intent: IntentNames.Confirm, Slots.Count: 0, Also: [] } ? heard with { Intent = IntentNames.Deny, Unread = [words] } : heard;
    }

    private static string Text(Turn turn, string key, string words) => TextCatalog.Embedded.Find(turn.Language, Field.Folder, key).Fill(("words", words));
}
