using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Texts;

namespace PairingBot.Dialogs.Turns;

/// <summary>Speaks in place of the bot after it failed: what was just said is not saved, what was said before stays.</summary>
public sealed class Apology : IBot
{
    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.AsMessageActivity() is null) return Task.CompletedTask;
        var language = LanguageChoice.Choose(null, turnContext.Activity.Text ?? "", turnContext.Activity.Locale);
        return turnContext.SendActivityAsync(TextCatalog.Embedded.Find(language, "Turns", "Failed").Fill(), cancellationToken: cancellationToken);
    }
}
