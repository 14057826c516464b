using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Texts;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Turns;

/// <summary>Takes a pressed button to the dialog that showed it; says why when that dialog is over or has moved on.</summary>
internal sealed class CardTurns(OpenDialogs dialogs, ConversationMemory memory, TaskSwitch tasks, ReceiptAnswers receipts)
{
    private const string Folder = "Turns";

    /// <summary>Answers a press; null stands for a button that no card of ours has.</summary>
    public async Task PressAsync(Turn turn, ITurnContext context, CardPress? press, CancellationToken cancellationToken)
    {
        if (press is { Verb: CardPress.Received })
        {
            await receipts.PressAsync(press.Token, turn, cancellationToken); // an answer to a notice disturbs nothing that is open
            return;
        }

        var dc = await dialogs.OpenAsync(turn, context, cancellationToken);
        var standing = press is not null && dc.ActiveDialog is { } open && dc.FindDialog(open.Id) is IOngoing ongoing
            ? ongoing.StandingOf(open, press)
            : CardStanding.Unknown;
        if (standing == CardStanding.Latest)
        {
            turn.InProgress = dc.ActiveDialog!.Id;
            turn.Heard = new Recognition("", IntentOf(press!.Verb), 1, []);
            await tasks.SettleAsync(dc, cancellationToken);
            await dc.ContinueDialogAsync(cancellationToken);
            await tasks.Queue.GoOnAsync(dc, cancellationToken);
        }
        else if (standing == CardStanding.Outdated)
        {
            turn.Say(Folder, "CardOutdated");
            await dc.RepromptDialogAsync(cancellationToken);
        }
        else
        {
            await ExplainAsync(turn, context, press, cancellationToken);
        }

        await dialogs.CloseAsync(dc, turn, cancellationToken);
    }

    private static string IntentOf(string verb) => verb switch
    {
        CardPress.Confirm => IntentNames.Confirm,
        CardPress.Cancel => IntentNames.Cancel,
        _ => IntentNames.Deny,
    };

    private static string SavedKey(WrittenKind kind) => kind switch
    {
        WrittenKind.Activity => "CardSaved",
        WrittenKind.Correction => "CardSavedCorrection",
        WrittenKind.Broadcast => "CardSent",
        WrittenKind.Urging => "CardUrged",
        WrittenKind.Code or WrittenKind.Unbinding => "CardDone",
        _ => "CardSavedProblem",
    };

    private async Task ExplainAsync(Turn turn, ITurnContext context, CardPress? press, CancellationToken cancellationToken)
    {
        var spent = await memory.ReadSpentCardsAsync(context, cancellationToken);
        if (press is null || !spent.TryFind(press.Token, out var written)) turn.Say(Folder, "CardUnknown");
        else if (written is { } saved) turn.Say(Folder, SavedKey(saved.Kind), ("number", Wording.Number(saved.Number)));
        else turn.Say(Folder, "CardDropped");
    }
}
