using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Permissions;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Takes the names that were said into the frame: whose activity it is, with whom, and which names must be asked about.</summary>
internal sealed class PartnerFilling(IRoster roster)
{
    private const int LongestName = 60;
    private static readonly string[] OwnSide = SharedWords.Read("WordsOwnSide", "LogActivity");
    private static readonly string[] OnBehalf = SharedWords.Read("WordsOnBehalf", "LogActivity");
    private static readonly string[] WithOwnSide = SharedWords.Read("WordsWithOwnSide", "LogActivity");

    /// <summary>The branch whose activity it is.</summary>
    public Branch BranchOf(LogFrame frame, Speaker speaker) =>
        frame.Branch is { } id && roster.Find(new BranchId(id)) is { } named ? named : speaker.Branch;

    /// <summary>Fills in whose activity it is; a complaint when the speaker may not log for that branch.</summary>
    public Complaint? FillBranch(LogFrame frame, Recognition heard, Speaker speaker)
    {
        var branch = frame.Branch;
        if (heard.Slots.TryGet<BranchesSlot>(SlotNames.Branch, out var subject) && subject.Mentions is [{ Candidates: [var first, ..] candidates }, ..])
        {
            var own = speaker.Branch.Id.Value;
            branch = candidates.Contains(own) ? own : IsPartner(heard, own) && !IsOnBehalf(heard) ? null : first;
        }

        var named = branch is { } id && roster.Find(new BranchId(id)) is { } other ? other : speaker.Branch;
        if (!PermissionTable.Allows(speaker, PermittedAction.LogActivity, named.Id)) return new Complaint(SlotNames.Branch, "NotPermitted", ("branch", named.Name));
        frame.Branch = branch;
        return null;
    }

    /// <summary>Fills in the partners; adds to those known when the message says so, else replaces them.</summary>
    public Complaint? FillPartners(LogFrame frame, Recognition heard, Speaker speaker, bool adds)
    {
        var branch = BranchOf(frame, speaker);
        if (!heard.Slots.TryGet<BranchesSlot>(SlotNames.Partners, out var said)) return frame.Partners is [] && SharedWords.AreIn(heard.Text, WithOwnSide) ? new Complaint(SlotNames.Partners, "PartnerIsOwnBranch", ("branch", branch.Name)) : null;
        var others = said.Mentions.Where(m => !Means(m, branch)).ToList();

        // "A and B did" without "we", where B is the own branch: it is the own branch's activity with A.
        if (IsPartner(heard, branch.Id.Value) && heard.Slots.TryGet<BranchesSlot>(SlotNames.Branch, out var subject)) others.InsertRange(0, subject.Mentions.Where(m => !Means(m, branch)));
        if (others is [])
        {
            if (frame.Partners is not [] && heard.Slots.Count > 1) return null;
            frame.Partners.Clear();
            return new Complaint(SlotNames.Partners, "PartnerIsOwnBranch", ("branch", branch.Name));
        }

        if (!adds && frame.Questions is [] && frame.Partners is not [] && heard.Replaces is BranchesSlot old && (frame.Partners.Count > 1 || old.Mentions.Any(m => m.Candidates is not [])) && !old.Mentions.Any(m => Means(m, branch)) && Named(frame, old) is []) return NotThere(old);
        if (others.Find(m => m.Candidates is [] && m.Text.Length > LongestName) is not null) return new Complaint(SlotNames.Partners, "PartnerTooLong");
        if (frame.Questions is not []) frame.Questions.RemoveAt(0); // other names instead of an answer
        else if (!adds) RemoveReplaced(frame, heard);
        foreach (var mention in others) Add(frame, mention, branch);
        return null;
    }

    /// <summary>不是启德，是宗濂: both by a part of their names, which only who is named already tells; false when nobody is called so.</summary>
    public bool TakeShortName(LogFrame frame, Recognition heard, Speaker speaker)
    {
        if (heard is not { Replaces: TextSlot { Value.Length: > 1 } old, Slots.Count: 1 } || !heard.Slots.TryGet<TextSlot>(SlotNames.Topic, out var said) || frame.Topic?.Contains(old.Value, StringComparison.OrdinalIgnoreCase) == true) return false;
        if (frame.Partners.FindAll(p => p.Name.Contains(old.Value, StringComparison.OrdinalIgnoreCase)) is not [var gone]) return false;
        frame.Remember(heard.Text);
        frame.Partners.Remove(gone);
        List<int> candidates = [.. roster.Branches.Where(b => b.Name.Contains(said.Value, StringComparison.OrdinalIgnoreCase)).Select(b => b.Id.Value)];
        Add(frame, new BranchMention(said.Value, candidates, said.Start, said.Length), BranchOf(frame, speaker));
        return true;
    }

    /// <summary>团委没来，去掉: takes the names out that a message denies; why not, when one of them is no partner.</summary>
    public List<Complaint> LeaveOut(LogFrame frame, Recognition heard)
    {
        frame.Remember(heard.Text);
        return heard.Replaces is BranchesSlot old && RemoveNamed(frame, old) == 0 ? [NotThere(old)] : [];
    }

    /// <summary>Answers the first open question with what was said; false when the answer is to be heard as any other message.</summary>
    public bool TakeAnswer(LogFrame frame, Recognition heard)
    {
        var question = frame.Questions[0];
        var chosen = Chosen(question, heard);
        if (chosen is [] && heard.Intent != IntentNames.Deny) return false;
        frame.Questions.RemoveAt(0);
        frame.Misses = 0;
        if (chosen is [])
        {
            frame.DeniedGuess = question.Text;
        }
        else
        {
            frame.Remember(heard.Text);
            foreach (var id in chosen) Add(frame, id);
        }

        return chosen is not [] || heard.Slots.Count == 0;
    }

    /// <summary>The names of branches.</summary>
    public IEnumerable<string> Names(IEnumerable<int> ids) => ids.Select(id => roster.Find(new BranchId(id))?.Name).OfType<string>();

    /// <summary>替教务处录: the branch that is named is the one that it is to be recorded for, and is no partner.</summary>
    public static bool IsOnBehalf(Recognition heard) =>
        heard.Slots[SlotNames.Branch] is BranchesSlot { Mentions: [var first, ..] } && heard.Text[..Math.Min(first.Start, heard.Text.Length)].TrimEnd() is var before && Array.Exists(OnBehalf, w => before.EndsWith(w, StringComparison.OrdinalIgnoreCase));

    private List<int> Chosen(FrameQuestion question, Recognition heard)
    {
        if (question.IsGuess && heard.Intent == IntentNames.Confirm) return question.Candidates;
        if (heard.Slots.TryGet<BranchesSlot>(SlotNames.Partners, out var said))
        {
            List<int> named = [.. said.Mentions.Where(m => m is { IsGuess: false, Candidates: [_] }).Select(m => m.Candidates[0]).Where(question.Candidates.Contains)];
            if (named is not []) return named;
        }

        return [.. SharedWords.Choose(heard.Text, [.. Names(question.Candidates)]).Select(i => question.Candidates[i])];
    }

    private static bool IsPartner(Recognition heard, int branch) =>
        heard.Slots.TryGet<BranchesSlot>(SlotNames.Partners, out var partners) && partners.Mentions.Any(m => m.Candidates.Contains(branch));

    private static bool Means(BranchMention mention, Branch branch) =>
        (mention is { IsGuess: false, Candidates: [var only] } && only == branch.Id.Value) || (mention.Candidates is [] && OwnSide.Contains(mention.Text.Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>"Not A but B" replaces A alone; without an A that is known, all that was known goes.</summary>
    private static void RemoveReplaced(LogFrame frame, Recognition heard)
    {
        var removed = heard.Replaces is BranchesSlot old ? RemoveNamed(frame, old) : 0;
        if (removed == 0) frame.Partners.Clear();
    }

    private static int RemoveNamed(LogFrame frame, BranchesSlot old) => Named(frame, old) is { Count: > 0 } gone ? frame.Partners.RemoveAll(gone.Contains) : 0;

    /// <summary>The partners among the names that were said; by a part of a name only where it fits to one of them.</summary>
    private static List<FramePartner> Named(LogFrame frame, BranchesSlot said)
    {
        var exact = frame.Partners.FindAll(p => IsNamed(p, said));
        var partly = exact is [] ? frame.Partners.FindAll(p => said.Mentions.Any(m => m is { Candidates: [], Text.Length: > 1 } && p.Name.Contains(m.Text, StringComparison.OrdinalIgnoreCase))) : [];
        return exact is not [] ? exact : partly is [_] ? partly : [];
    }

    /// <summary>True when a partner is among the names that were said.</summary>
    public static bool IsNamed(FramePartner partner, BranchesSlot said) => said.Mentions.Any(m => m.Text == partner.Name || (partner.Branch is { } id && m.Candidates.Contains(id)));

    private Complaint NotThere(BranchesSlot old) =>
        new(SlotNames.Partners, "PartnerNotThere", ("name", old.Mentions[0] is { Candidates: [var only] } ? Names([only]).FirstOrDefault() ?? old.Mentions[0].Text : old.Mentions[0].Text));

    private void Add(LogFrame frame, BranchMention mention, Branch own)
    {
        var candidates = mention.Candidates.Where(c => c != own.Id.Value).ToList();
        if (candidates is [] || (mention.IsGuess && mention.Text == frame.DeniedGuess)) AddOutside(frame, mention.Text);
        else if (candidates is [var only] && !mention.IsGuess) Add(frame, only);
        else if (!candidates.Exists(c => frame.Partners.Exists(p => p.Branch == c))) frame.Questions.Add(new FrameQuestion(mention.Text, candidates, mention.IsGuess));
    }

    private void Add(LogFrame frame, int id)
    {
        if (roster.Find(new BranchId(id)) is { } branch && !frame.Partners.Exists(p => p.Branch == id)) frame.Partners.Add(new FramePartner(branch.Name, id));
    }

    private static void AddOutside(LogFrame frame, string name)
    {
        if (!frame.Partners.Exists(p => p.Name == name)) frame.Partners.Add(new FramePartner(name, null));
    }
}
