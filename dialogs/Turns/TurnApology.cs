using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Bindings;
using PairingBot.Dialogs.Texts;

namespace PairingBot.Dialogs.Turns;

/// <summary>What the host says when a turn failed and nothing of it was saved.</summary>
public static class TurnApology
{
    /// <summary>Says so in the language of the message.</summary>
    public static Task SayAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        CodeWords.Hush(context, always: true);
        var language = LanguageChoice.Choose(null, context.Activity.Text ?? "", context.Activity.Locale);
        var sentence = TextCatalog.Embedded.Find(language, "Turns", "Failed").Fill();
        if (context.Activity.Type != ActivityTypes.Invoke) return context.SendActivityAsync(Reply.Text(sentence, []), cancellationToken);
        var shown = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = sentence };
        return context.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200, Body = shown } }, cancellationToken);
    }
}
