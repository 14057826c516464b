using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace PairingBot.Dialogs.Turns;

/// <summary>Opens the dialogs of a conversation.</summary>
internal static class DialogSetExtensions
{
    /// <summary>The dialogs as they stand. One that this version does not know any more, or can't read, is dropped.</summary>
    public static async Task<DialogContext> OpenAsync(this DialogSet dialogs, ITurnContext context, CancellationToken cancellationToken)
    {
        var dc = await dialogs.CreateContextAsync(context, cancellationToken);
        if (dc.Stack.Exists(open => dialogs.Find(open.Id) is null)) dc.Stack.Clear();
        return dc;
    }
}
