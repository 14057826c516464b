using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.QueryStats;

/// <summary>Whose figures are meant when nothing is said of it.</summary>
internal static class AssumedScope
{
    private static readonly string[] With = SharedWords.Read("WordsWith", "QueryStats");

    /// <summary>All branches where they are compared, and in 西北工业大学来过几次; else what the person is there for: 跟教务处搞过几次 leaves out who, and means us.</summary>
    public static string Of(Turn turn)
    {
        var slots = turn.Heard.Slots;
        var comparesBranches = slots.TryGet<ChoiceSlot>(SlotNames.StatsBy, out var by) && by.Values.Any(v => v is "branch" or "ranking");
        var isOfOthers = slots[SlotNames.Partners] is { } partners && !Array.Exists(With, w => turn.Heard.Text[..Math.Min(partners.Start, turn.Heard.Text.Length)].TrimEnd().EndsWith(w, StringComparison.OrdinalIgnoreCase));
        return comparesBranches || isOfOthers ? Scopes.All : Scopes.DefaultOf(turn.Speaker);
    }
}
