using PairingBot.Dialogs.Ledgers;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Language;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Which recipients a question is about: all, those of a kind, or those of a branch.</summary>
internal sealed class ReceiptSelection(IRoster roster)
{
    private const string Kind = "kind:";

    /// <summary>Those that the slots name.</summary>
    public IReadOnlyList<RecipientStanding> Narrow(IReadOnlyList<RecipientStanding> all, SlotValues slots)
    {
        var audience = slots[SlotNames.Audience] as AudienceSlot;
        var words = (audience?.Groups ?? []).Where(g => g.StartsWith(Kind, StringComparison.Ordinal)).Select(g => g[Kind.Length..]).Concat((slots[SlotNames.Kind] as ChoiceSlot)?.Values ?? []);
        var kinds = words.Select(LedgerWords.KindOf).OfType<BranchKind>().ToHashSet();
        var mentions = ((slots[SlotNames.Branch] as BranchesSlot)?.Mentions ?? []).Concat(audience?.Branches ?? []);
        var branches = mentions.SelectMany(m => m.Candidates).ToHashSet();
        if (kinds.Count == 0 && branches.Count == 0) return all;
        return [.. all.Where(r => branches.Contains(r.Recipient.Branch.Value) || (roster.Find(r.Recipient.Branch) is { } branch && kinds.Contains(branch.Kind)))];
    }
}
