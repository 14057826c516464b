using PairingBot.Dialogs.Ledgers;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Language;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Which recipients a question is about: all, those of a kind, or those of a branch.</summary>
internal sealed class ReceiptSelection(IRoster roster)
{
    private const string Kind = "kind:";

    /// <summary>The first page of those that the slots name.</summary>
    public static ReceiptsShown Of(BroadcastNumber broadcast, SlotValues slots)
    {
        var audience = slots[SlotNames.Audience] as AudienceSlot;
        var words = (audience?.Groups ?? []).Where(g => g.StartsWith(Kind, StringComparison.Ordinal)).Select(g => g[Kind.Length..]).Concat((slots[SlotNames.Kind] as ChoiceSlot)?.Values ?? []);
        var mentions = ((slots[SlotNames.Branch] as BranchesSlot)?.Mentions ?? []).Concat(audience?.Branches ?? []);
        return new ReceiptsShown(broadcast.Value) { Kinds = [.. words.Select(LedgerWords.KindOf).OfType<BranchKind>().Distinct()], Branches = [.. mentions.SelectMany(m => m.Candidates).Distinct()] };
    }

    /// <summary>Those of all that are asked about.</summary>
    public IReadOnlyList<RecipientStanding> Narrow(IReadOnlyList<RecipientStanding> all, ReceiptsShown page) => page is { Kinds: [], Branches: [] }
        ? all
        : [.. all.Where(r => page.Branches.Contains(r.Recipient.Branch.Value) || (roster.Find(r.Recipient.Branch) is { } branch && page.Kinds.Contains(branch.Kind)))];
}
