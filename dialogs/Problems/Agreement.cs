using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Problems;

/// <summary>同意, where nothing is open: of the problem spoken of right before, when it waits for the speaker's decision. It is still confirmed.</summary>
internal sealed class Agreement(ProblemReferences references)
{
    private const int Longest = 12;
    private static readonly string[] Agreed = SharedWords.Read("WordsAgreed", "ApproveClose");

    /// <summary>Makes the message the approval; false when it is none.</summary>
    public async Task<bool> ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (turn.Heard is not { Intent: IntentNames.Confirm, Also: [] } heard || heard.Text.Length > Longest || !SharedWords.AreIn(heard.Text, Agreed)) return false;
        if (await references.LastAsync(context, cancellationToken) is not { } last || ProblemRules.Refuse(turn.Speaker, ProblemRules.DecisionOn(last), last) is not null) return false;
        turn.Heard = heard with { Intent = IntentNames.ApproveClose, Slots = new SlotValues { [SlotNames.ProblemRef] = new RefsSlot([new ItemRef.Last()], 0, 0) } };
        return true;
    }
}
