using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Conversations;

namespace PairingBot.Dialogs.Turns;

/// <summary>Opens the dialogs of a conversation.</summary>
internal static class DialogSetExtensions
{
    /// <summary>The dialogs as they stand. One that this version does not know any more, or can't read, is dropped, and so is one that was begun by somebody else.</summary>
    public static async Task<DialogContext> OpenAsync(this DialogSet dialogs, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var dc = await dialogs.CreateContextAsync(context, cancellationToken);
        if (dc.Stack.Exists(open => !IsReadable(dialogs.Find(open.Id), open))) dc.Stack.Clear();
        if (dc.ActiveDialog is { } last && dc.FindDialog(last.Id) is IOngoing ongoing && !await ongoing.MayGoOnAsync(last, turn, context, cancellationToken)) dc.Stack.Clear();
        return dc;
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
