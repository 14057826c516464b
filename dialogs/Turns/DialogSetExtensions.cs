using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Conversations;

namespace PairingBot.Dialogs.Turns;

/// <summary>Opens the dialogs of a conversation.</summary>
internal static class DialogSetExtensions
{
    /// <summary>The dialogs as they stand. One that this version does not know any more, or can't read, is dropped.</summary>
    public static async Task<DialogContext> OpenAsync(this DialogSet dialogs, ITurnContext context, CancellationToken cancellationToken)
    {
        var dc = await dialogs.CreateContextAsync(context, cancellationToken);
        if (dc.Stack.Exists(open => !IsReadable(dialogs.Find(open.Id), open))) dc.Stack.Clear();
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
