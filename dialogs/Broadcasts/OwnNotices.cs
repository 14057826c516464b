using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Broadcasts;
using PairingBot.Language.Announcements;
using Notice = PairingBot.Domain.Broadcasts.Broadcast; // else the namespace of that conversation is meant

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Says which notices the speaker was sent and whether they were answered (我回执了吗), and what one says (通知1内容); for the speaker alone.</summary>
internal sealed class OwnNotices(BroadcastReceipts receipts, BroadcastWording wording, ConversationMemory memory)
{
    private const int Most = 10;

    /// <summary>Answers such a question; false for another.</summary>
    public async Task<bool> TrySayAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var said = turn.Replies.Count;
        if (NoticeQuestions.IsText(turn.Heard.Text)) await ReadOutAsync(turn, context, cancellationToken);
        else if (NoticeQuestions.IsOwn(turn.Heard.Text)) await ListAsync(turn, cancellationToken);
        else return false;
        turn.Report.Note(StepKind.Answered);
        turn.Confide(said);
        return true;
    }

    private async Task ListAsync(Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var number = BroadcastReferences.In(turn.Heard.Text);
        var isOpenOnly = NoticeQuestions.IsOwnOpen(turn.Heard.Text);
        var sent = (await receipts.ToSpeakerAsync(turn.Speaker, int.MaxValue, cancellationToken)).Where(s => number is null || s.Broadcast.Number == number).Where(s => !isOpenOnly || IsOpen(s.Broadcast, s.Recipient)).ToList();
        if (sent is [])
        {
            turn.Say(BroadcastWording.Folder, isOpenOnly ? "MineNoneOpen" : "MineNone");
            return;
        }

        var title = BroadcastWording.Text(language, isOpenOnly ? "MineOpenTitle" : "MineTitle", ("count", Wording.Number(Math.Min(sent.Count, Most))));
        var lines = sent.Take(Most).Select(s => BroadcastWording.Text(language, "MineLine", ("broadcast", BroadcastWording.Name(language, s.Broadcast)), ("author", s.Broadcast.AuthorName), ("time", wording.Moment(s.Broadcast.At, language)), ("state", StateOf(s.Broadcast, s.Recipient, language))));
        turn.Say(Reply.Text(string.Join('\n', lines.Prepend(title)), Buttons([.. sent.Where(s => IsOpen(s.Broadcast, s.Recipient)).Select(s => s.Broadcast)], language)));
    }

    private async Task ReadOutAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        if (await receipts.ReadAsync(turn.Speaker, BroadcastReferences.In(turn.Heard.Text), cancellationToken) is not { Broadcast: var broadcast } read)
        {
            turn.Say(BroadcastWording.Folder, "TextNotYours");
            return;
        }

        List<string> lines = [BroadcastWording.Text(language, "TextTitle", ("number", Wording.Number(broadcast.Number.Value)), ("author", broadcast.AuthorName), ("time", wording.Moment(broadcast.At, language))), PlainText.QuoteLines(broadcast.Text)];
        if (read.Recipient is { } own) lines.Add(BroadcastWording.Text(language, "TextState", ("state", StateOf(broadcast, own, language))));
        turn.Say(Reply.Text(string.Join('\n', lines), read.Recipient is { } mine && IsOpen(broadcast, mine) ? Buttons([broadcast], language) : []));
        if (read.Recipient is null) await memory.WriteBroadcastAsync(context, broadcast.Number, cancellationToken);
    }

    private static bool IsOpen(Notice broadcast, Recipient recipient) => broadcast.WantsReceipt && recipient.Receipt is null;

    private static string[] Buttons(IReadOnlyList<Notice> open, SpokenLanguage language) => open switch
    {
        [] => [],
        [var one] => [BroadcastWording.Text(language, "ButtonAnswer", ("number", Wording.Number(one.Number.Value)))],
        _ => [BroadcastWording.Text(language, "ButtonAnswerAll")],
    };

    private string StateOf(Notice broadcast, Recipient recipient, SpokenLanguage language) => recipient.Receipt switch
    {
        null => BroadcastWording.Text(language, broadcast.WantsReceipt ? "MineOpen" : "StateNoReceipt"),
        { Remark: { } remark } receipt => BroadcastWording.Text(language, "MineAnsweredWithRemark", ("by", receipt.ByName), ("time", wording.Moment(receipt.At, language)), ("remark", remark)),
        var receipt => BroadcastWording.Text(language, "MineAnswered", ("by", receipt.ByName), ("time", wording.Moment(receipt.At, language))),
    };
}
