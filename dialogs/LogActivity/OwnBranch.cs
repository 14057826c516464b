using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Pairings;
using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Whose an activity is, once it is shown or saved, can be corrected by those who keep several branches' activities; for everybody else a branch that is named is the partner.</summary>
internal static class OwnBranch
{
    private static readonly string[] Named = SharedWords.Read("WordsOwnBranch", "LogActivity");
    private static readonly string[] OtherSide = SharedWords.Read("WordsOtherSide", "LogActivity");

    /// <summary>Makes the branch that was named the one whose activity it is, where that is meant; the former one takes the place of a partner that is that branch now.</summary>
    /// <param name="former">The branch whose activity it was.</param>
    /// <returns>Why not, when that is meant and the speaker may not.</returns>
    public static Complaint? Take(LogFrame frame, Recognition heard, Speaker speaker, Branch former)
    {
        if ((heard.Slots[SlotNames.Branch] ?? heard.Slots[SlotNames.Partners]) is not BranchesSlot slot) return null;
        var named = slot is { Mentions: [{ IsGuess: false, Candidates: [var only] }] } ? new BranchId(only) : (BranchId?)null;
        var isOffice = speaker.Roles.HasFlag(Roles.Office);
        var isUnknown = isOffice && slot.Mentions is [{ Candidates: [] }];
        if ((named == former.Id || isUnknown) && IsSaid(heard))
        {
            (heard.Slots[SlotNames.Partners], heard.Slots[SlotNames.Branch]) = (null, null);
            return isUnknown ? new Complaint(SlotNames.Partners, "OwnBranchUnknown", ("name", slot.Mentions[0].Text)) : new Complaint(SlotNames.Partners, "OwnBranchAlready", ("branch", former.Name));
        }

        if (!IsMeant(former, heard) || (named == speaker.Branch.Id ? !isOffice : named is null && isOffice))
        {
            heard.Slots[SlotNames.Partners] ??= slot;
            heard.Slots[SlotNames.Branch] = null;
            return null;
        }

        heard.Slots[SlotNames.Partners] = null;
        heard.Slots[SlotNames.Branch] = null;
        if (named is not { } branch || !PairingActivityService.MayKeep(speaker, branch)) return new Complaint(SlotNames.Branch, "OwnBranchNotYours", ("branch", slot.Mentions[0].Text));
        heard.Slots[SlotNames.Branch] = slot;
        if (former.Id != branch && frame.Partners.FindIndex(p => p.Branch == branch.Value) is var at and >= 0) frame.Partners[at] = new FramePartner(former.Name, former.Id.Value);
        return null;
    }

    private static bool IsMeant(Branch former, Recognition heard) =>
        (heard.Replaces is BranchesSlot old && old.Mentions.Any(m => m.Candidates is [var only] && only == former.Id.Value)) || IsSaid(heard);

    private static bool IsSaid(Recognition heard) => SharedWords.AreIn(heard.Text, Named) && !SharedWords.AreIn(heard.Text, OtherSide);
}
