using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Pairings;
using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Whose a saved activity is can be corrected by those who keep several branches' activities; for everybody else a branch that is named is the partner.</summary>
internal static class OwnBranch
{
    private static readonly string[] Named = SharedWords.Read("WordsOwnBranch", "LogActivity");
    private static readonly string[] OtherSide = SharedWords.Read("WordsOtherSide", "LogActivity");

    /// <summary>Makes the branch that was named the one whose activity it is, where that is meant; the former one takes the place of a partner that is that branch now.</summary>
    /// <param name="nameOfFormer">What the branch is called whose activity it was.</param>
    public static void Take(LogFrame frame, Recognition heard, Speaker speaker, string nameOfFormer)
    {
        if ((heard.Slots[SlotNames.Branch] ?? heard.Slots[SlotNames.Partners]) is not BranchesSlot { Mentions: [{ IsGuess: false, Candidates: [var named] }] } slot || !IsMeant(frame, heard, new BranchId(named), speaker))
        {
            heard.Slots[SlotNames.Partners] ??= heard.Slots[SlotNames.Branch];
            heard.Slots[SlotNames.Branch] = null;
            return;
        }

        (heard.Slots[SlotNames.Branch], heard.Slots[SlotNames.Partners]) = (slot, null);
        if (frame.Branch is { } before && before != named && frame.Partners.FindIndex(p => p.Branch == named) is var at and >= 0) frame.Partners[at] = new FramePartner(nameOfFormer, before);
    }

    private static bool IsMeant(LogFrame frame, Recognition heard, BranchId named, Speaker speaker)
    {
        if (named == speaker.Branch.Id ? !speaker.Roles.HasFlag(Roles.Office) : !PairingActivityService.MayKeep(speaker, named)) return false;
        var replaces = heard.Replaces is BranchesSlot old && old.Mentions.Any(m => m.Candidates.Contains(frame.Branch ?? 0));
        return replaces || (SharedWords.AreIn(heard.Text, Named) && !SharedWords.AreIn(heard.Text, OtherSide));
    }
}
