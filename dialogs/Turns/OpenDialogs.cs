using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Conversations;

namespace PairingBot.Dialogs.Turns;

/// <summary>The dialogs that are open for the speaker of a turn.</summary>
internal sealed class OpenDialogs(DialogSet dialogs, GroupFloor floor, PrivateReplies privately, TableQuestion tables)
{
    /// <summary>Whose yes is awaited in the group, when it is not the speaker's.</summary>
    public GroupFloor Floor => floor;

    /// <summary>Whether a pasted table is to be recorded, where that has to be asked.</summary>
    public TableQuestion Tables => tables;

    /// <summary>The dialogs as they stand. One that this version does not know any more, or can't read, is dropped, and so is one that was begun by somebody else.</summary>
    public async Task<DialogContext> OpenAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var dc = await dialogs.CreateContextAsync(context, cancellationToken);
        if (dc.Stack.Exists(open => !IsReadable(dialogs.Find(open.Id), open))) dc.Stack.Clear();
        if (dc.ActiveDialog is { } last && dc.FindDialog(last.Id) is IOngoing ongoing && !await ongoing.MayGoOnAsync(last, turn, context, cancellationToken)) dc.Stack.Clear();
        return dc;
    }

    /// <summary>Notes what is left open at the end of the turn, and keeps out of a group what is for one person.</summary>
    public async Task CloseAsync(DialogContext dc, Turn turn, CancellationToken cancellationToken)
    {
        privately.Part(turn);
        await floor.NoteAsync(dc.ActiveDialog is not null, turn, dc.Context, cancellationToken);
        if (dc.Context.TurnState.Get<TurnReport>() is not { } report) return;
        var open = dc.ActiveDialog ?? await floor.OpenDialogAsync(turn, dc.Context, cancellationToken);
        report.InProgress = open is not null && dialogs.Find(open.Id) is IOngoing ongoing ? ongoing.Describe(open) : null;
    }

    private static bool IsReadable(Dialog? dialog, DialogInstance open)
    {
        try
        {
            if (dialog is IOngoing ongoing) _ = ongoing.Expects(open);
            return dialog is not null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidCastException or NullReferenceException)
        {
            return false;
        }
    }
}
