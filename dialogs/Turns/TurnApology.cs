using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Texts;

namespace PairingBot.Dialogs.Turns;

/// <summary>What the host says when a turn failed and nothing of it was saved.</summary>
public static class TurnApology
{
    /// <summary>Says so in the language of the message.</summary>
    public static Task SayAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var language = LanguageChoice.Choose(null, context.Activity.Text ?? "", context.Activity.Locale);
        return context.SendActivityAsync(Reply.Text(TextCatalog.Embedded.Find(language, "Turns", "Failed").Fill(), []), cancellationToken);
    }
}
