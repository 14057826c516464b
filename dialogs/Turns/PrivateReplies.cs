using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Bindings;
using PairingBot.Dialogs.Texts;

namespace PairingBot.Dialogs.Turns;

/// <summary>Keeps what is for one person alone out of a group: it goes to that person's own conversation with the bot, where there is one, and the group hears only that.</summary>
internal sealed class PrivateReplies(IPersonalMessages messages)
{
    private const string Folder = "Turns";
    private const int LongestSaid = 40;

    /// <summary>Leaves what may be said where the person spoke, in its order; the rest is staged for the person alone, or kept back where there is no way to.</summary>
    public void Part(Turn turn)
    {
        if (!turn.IsInGroup || !turn.Replies.Any(turn.IsConfided)) return;
        var reaches = messages.Reaches(turn.Speaker.Id);
        if (reaches) Send(turn);
        var instead = Reply.Text(Text(turn, reaches ? "SentInPrivate" : "AskInPrivate"), []);
        var first = turn.Replies.First(turn.IsConfided);
        turn.SayInstead([.. turn.Replies.Where(r => r == first || !turn.IsConfided(r)).Select(r => r == first ? instead : r)]);
    }

    private static string Text(Turn turn, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(turn.Language, Folder, key).Fill(holes);

    /// <summary>The group's lists are not known there, so the only button asks again; then all goes on from the answer.</summary>
    private void Send(Turn turn)
    {
        var said = CodeWords.Mask(turn.Origin.Sentence ?? "");
        var isShort = said.Length is > 0 and <= LongestSaid;
        messages.Stage(turn.Speaker.Id, Reply.Text(Text(turn, isShort ? "FromGroup" : "FromGroupLong", ("text", said)), []));
        foreach (var reply in turn.Replies.Where(turn.IsConfided))
        {
            var again = isShort && reply.SuggestedActions is not null ? Reply.Text("", [said]).SuggestedActions : null;
            messages.Stage(turn.Speaker.Id, new Activity { Type = reply.Type, Text = reply.Text, TextFormat = reply.TextFormat, Attachments = reply.Attachments, SuggestedActions = again });
        }
    }
}
