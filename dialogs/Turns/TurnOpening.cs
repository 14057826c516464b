using Microsoft.Bot.Builder;
using PairingBot.Dialogs.BindIdentity;
using PairingBot.Dialogs.Bindings;
using PairingBot.Dialogs.Texts;

namespace PairingBot.Dialogs.Turns;

/// <summary>Begins a turn: the language, and who speaks. An account that is nobody's is answered here and gets no further.</summary>
internal sealed class TurnOpening(ConversationMemory memory, IPersonalMessages messages, UnboundTurns unbound)
{
    private const int LongestSentence = 1000;

    /// <summary>The turn, or null when the account is nobody's and was answered.</summary>
    public async Task<Turn?> OpenAsync(ITurnContext context, string text, CancellationToken cancellationToken)
    {
        var isBound = context.TurnState.Get<TurnSpeaker>() is { Speaker: not null };
        var language = await ChooseLanguageAsync(context, isBound ? text : CodeWords.Spoken(text), cancellationToken);
        if (MakeTurn(context, text, language) is { } turn)
        {
            if (await unbound.WithdrawAsync(context, text, cancellationToken)) turn.Say("BindIdentity", "CodeInGroup");
            return turn;
        }

        await context.SendActivityAsync(await unbound.AnswerAsync(context, text, language, cancellationToken), cancellationToken);
        return null;
    }

    /// <summary>The turn of a person who is bound; null for anybody else.</summary>
    public static Turn? MakeTurn(ITurnContext context, string text, SpokenLanguage language)
    {
        if (context.TurnState.Get<TurnSpeaker>() is not { Speaker: { } speaker } known) return null;
        var report = context.TurnState.Get<TurnReport>() ?? new TurnReport();
        var turn = new Turn(speaker, known.Origin with { Sentence = PlainText.Cut(text, LongestSentence) }, language) { Report = report, IsInGroup = Groups.Has(context) };
        context.TurnState.Set(turn);
        return turn;
    }

    /// <summary>True the first time it is asked in a conversation, and once more when a known person comes after strangers.</summary>
    public Task<bool> MayGreetAsync(ITurnContext context, CancellationToken cancellationToken) => memory.MayGreetAsync(context, context.TurnState.Get<TurnSpeaker>() is { Speaker: not null }, cancellationToken);

    /// <summary>The language to answer in, which is remembered.</summary>
    public async Task<SpokenLanguage> ChooseLanguageAsync(ITurnContext context, string text, CancellationToken cancellationToken)
    {
        var remembered = await memory.ReadLanguageAsync(context, cancellationToken) ?? SpokenAlone(context);
        var language = LanguageChoice.Choose(remembered, text, context.Activity.Locale);
        if (LanguageChoice.Remember(remembered, text, language, context.Activity.Locale) is { } news) await memory.WriteLanguageAsync(context, news, cancellationToken);
        return language;
    }

    /// <summary>What a person speaks alone with the bot, where nothing is known of the group.</summary>
    private string? SpokenAlone(ITurnContext context) => Groups.Has(context) && context.TurnState.Get<TurnSpeaker>() is { Speaker: { } speaker } ? messages.LanguageOf(speaker.Id) : null;
}
