using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>The objections of a turn: what holds for several items, of one request or of several, is said once and names them all.</summary>
internal sealed class ObjectionsSaid
{
    private readonly List<(Activity Reply, Objection Why, List<string> Items)> _said = [];

    /// <summary>Adds the item to a like objection that was said in this turn; false when there is none.</summary>
    public bool TryJoin(Objection why, Turn turn)
    {
        var at = why.Item is null ? -1 : _said.FindIndex(said => said.Why.Reason == why.Reason && turn.Replies.Contains(said.Reply));
        if (at < 0) return false;
        var (reply, before, items) = _said[at];
        if (items.Contains(why.Item!, StringComparer.Ordinal)) return true;
        items.Add(why.Item!);
        var all = before.For(Wording.List(turn.Language, items));
        reply.Text = TextCatalog.Embedded.Find(turn.Language, all.Folder, all.Key).Fill(all.Holes);
        return true;
    }

    /// <summary>Notes what was just said.</summary>
    public void Add(Objection why, Turn turn)
    {
        if (why.Item is not null) _said.Add((turn.Replies[^1], why, [why.Item]));
    }
}
