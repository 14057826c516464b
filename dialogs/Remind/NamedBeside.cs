using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Language;

namespace PairingBot.Dialogs.Remind;

/// <summary>The problems that were named before a group was added to them: 财务处逾期的也催一下.</summary>
internal static class NamedBeside
{
    /// <summary>Where the frame keeps their numbers; no slot of the language.</summary>
    private const string Key = "namedBeside";

    private static readonly string[] Also = SharedWords.Read("WordsAlso", "Remind");
    private static readonly string[] Groups = [SlotNames.Branch, SlotNames.Responsible, SlotNames.Audience];

    /// <summary>The numbers of a frame.</summary>
    public static List<int>? Of(Frame frame) => frame[Key]?.Numbers;

    /// <summary>Keeps them where a sentence says that a group is meant besides.</summary>
    public static void Keep(Frame frame, Recognition heard)
    {
        if (frame[SlotNames.ProblemRef] is not { Numbers: { } named } || heard.Slots[SlotNames.ProblemRef] is not null || !Array.Exists(Groups, slot => heard.Slots[slot] is not null) || !SharedWords.AreIn(heard.Text, Also)) return;
        frame.Values.Remove(SlotNames.ProblemRef);
        frame.Values[Key] = new FrameValue("", named);
    }
}
