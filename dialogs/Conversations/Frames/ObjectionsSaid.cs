using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>The objections of a turn: what holds for several items, of one request or of several, is said once and names them all.</summary>
internal sealed class ObjectionsSaid
{
    private readonly List<(Activity Reply, Objection Why)> _said = [];

    /// <summary>Adds the item to a like objection that was said in this turn; false when there is none.</summary>
    public bool TryJoin(Objection why, Turn turn)
    {
        var at = why.Item is null ? -1 : _said.FindIndex(said => said.Why.Reason == why.Reason && turn.Replies.Contains(said.Reply));
        if (at < 0) return false;
        var (reply, before) = _said[at];
        if (before.Item == why.Item) return true;
        var both = before.For(Wording.List(turn.Language, [before.Item!, why.Item!]));
        reply.Text = TextCatalog.Embedded.Find(turn.Language, both.Folder, both.Key).Fill(both.Holes);
        _said[at] = (reply, both);
        return true;
    }

    /// <summary>Notes what was just said.</summary>
    public void Add(Objection why, Turn turn)
    {
        if (why.Item is not null) _said.Add((turn.Replies[^1], why));
    }
}
