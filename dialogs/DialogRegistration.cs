using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PairingBot.Dialogs.Bindings;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.LogActivity;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs;

/// <summary>Brings the conversations into the host.</summary>
public static class DialogRegistration
{
    /// <summary>
    /// Registers the bot (<see cref="IBot"/>, scoped: a scope is a turn), its dialogs and their utterances.
    /// The host brings <c>IStorage</c>, <c>IUtteranceRecognizer</c> and the domain's services. Throws when a dialog has no utterances.
    /// </summary>
    public static IServiceCollection AddDialogs(this IServiceCollection services)
    {
        ConversationCatalog.Check(ConversationCatalog.Dialogs.Select(ConversationDialog.IdOf), ConversationCatalog.Model.Spoken);
        services.AddSingleton(ConversationCatalog.Model);
        services.TryAddSingleton<ITokenSource, RandomTokens>();
        services.TryAddScoped<ConversationState>();
        services.AddScoped<ConversationMemory>().AddScoped<RequestQueue>();
        services.AddScoped<IBot, PairingBotActivityHandler>();
        services.AddScoped<GroupFloor>().AddScoped<OpenDialogs>().AddScoped<TableQuestion>();
        services.AddScoped<PrivateReplies>().AddScoped<TaskSwitch>();
        services.AddScoped<MessageTurns>().AddScoped<TurnOpening>();
        services.AddScoped<CardTurns>();
        services.AddLogActivity().AddProblems().AddLedgers().AddBroadcasts().AddBindings();
        services.AddScoped<FrameTools>().AddScoped<FramePrompts>();
        foreach (var dialog in ConversationCatalog.Dialogs) services.AddScoped(typeof(ConversationDialog), dialog);
        services.AddScoped(MakeDialogSet);
        return services;
    }

    /// <summary>How people say what they want; a recognizer is made of it.</summary>
    public static IntentModel Model => ConversationCatalog.Model;

    private static DialogSet MakeDialogSet(IServiceProvider scope)
    {
        var dialogs = new DialogSet(new PersonalState<DialogState>(scope.GetRequiredService<ConversationState>(), nameof(DialogState)));
        foreach (var dialog in scope.GetServices<ConversationDialog>()) dialogs.Add(dialog);
        return dialogs;
    }
}
