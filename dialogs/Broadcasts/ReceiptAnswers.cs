using System.Globalization;
using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Calendars;
using PairingBot.Language;
using PairingBot.Language.Announcements;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Notes that somebody has got a broadcast, by a button or in words, and says so.</summary>
internal sealed class ReceiptAnswers(BroadcastService service, BroadcastWording wording, IUtteranceRecognizer recognizer, OrganisationClock clock)
{
    private const int LongestInPassing = 40;
    private static readonly string[] Everything = SharedWords.Read("WordsAll", BroadcastWording.Folder);

    /// <summary>True for an answer to a notice that somebody who owes one says in a group without speaking to the bot.</summary>
    public async Task<bool> IsAwaitedAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (context.TurnState.Get<TurnSpeaker>() is not { Speaker: { } speaker } || PlainText.Clean(context.Activity.Text) is not { Length: > 0 and <= LongestInPassing } text) return false;
        return recognizer.Recognize(text, new RecognitionContext(clock.Now, null, null, false)).Intent == IntentNames.AcknowledgeBroadcast && await service.OwesReceiptAsync(speaker, cancellationToken);
    }

    /// <summary>The button on a notice was pressed.</summary>
    public Task PressAsync(string token, Turn turn, CancellationToken cancellationToken)
    {
        if (int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return AnswerAsync(new BroadcastNumber(number), turn, cancellationToken);
        turn.Say("Turns", "CardUnknown");
        return Task.CompletedTask;
    }

    /// <summary>Somebody has got the broadcast with this number, or for null the latest that waits for an answer.</summary>
    public async Task AnswerAsync(BroadcastNumber? number, Turn turn, CancellationToken cancellationToken)
    {
        var all = number is null && SharedWords.AreIn(turn.Heard.Text, Everything);
        switch (await service.AcknowledgeAsync(turn.Speaker, number, all, RemarkOf(turn), turn.Origin, cancellationToken))
        {
            case ReceiptOutcome.Noted noted:
                turn.Report.Note(StepKind.NotedReceipt);
                turn.Say(Reply.Text(Thanks(noted, turn), Buttons(noted, turn)));
                break;
            case ReceiptOutcome.Remarked { Broadcast: var answered }:
                turn.Report.Note(StepKind.NotedReceipt);
                turn.Say(BroadcastWording.Folder, "Remarked", ("broadcast", BroadcastWording.Name(turn.Language, answered)), ("remark", RemarkOf(turn)));
                break;
            case ReceiptOutcome.Already { Receipt: var receipt, Broadcast: var broadcast }:
                turn.Say(BroadcastWording.Folder, receipt.By == turn.Speaker.Id ? "AlreadyAnswered" : "AnsweredByOther", ("broadcast", BroadcastWording.Name(turn.Language, broadcast)), ("time", wording.Moment(receipt.At, turn.Language)), ("by", receipt.ByName));
                break;
            case ReceiptOutcome.NotForSpeaker other:
                turn.Say(BroadcastWording.Folder, "NotForYou", ("number", Wording.Number(other.Number.Value)));
                break;
            default:
                turn.Say(BroadcastWording.Folder, NoticeReplies.Is(turn.Heard.Text) ? "NothingToReply" : "NothingToAnswer");
                break;
        }
    }

    /// <summary>What is said besides 收到, as it will be shown; a button says nothing.</summary>
    private static string? RemarkOf(Turn turn) => NoticeReplies.RemarkOf(turn.Heard.Text) is { } remark ? PlainText.Cut(remark, Receipt.LongestRemark) : null;

    private static string[] Buttons(ReceiptOutcome.Noted noted, Turn turn) => turn.IsInGroup ? [] : noted.StillOpen switch
    {
        [] => [],
        [var other] => [BroadcastWording.Text(turn.Language, "ButtonAnswer", ("number", Wording.Number(other.Number.Value)))],
        _ => [BroadcastWording.Text(turn.Language, "ButtonAnswerAll")],
    };

    private string Thanks(ReceiptOutcome.Noted noted, Turn turn)
    {
        var language = turn.Language;
        var thanks = BroadcastWording.Text(language, RemarkOf(turn) is null ? "Answered" : "AnsweredWithRemark", ("remark", RemarkOf(turn)), ("broadcast", Wording.List(language, noted.Broadcasts.Select(b => BroadcastWording.Name(language, b)))), ("branch", wording.Branch(noted.Branch)));
        if (noted.StillOpen is [] || turn.IsInGroup) return thanks;
        return thanks + "\n" + BroadcastWording.Text(language, "StillOpen", ("count", Wording.Number(noted.StillOpen.Count)), ("broadcasts", BroadcastWording.List(language, [.. noted.StillOpen.Select(b => BroadcastWording.Name(language, b))])));
    }
}
