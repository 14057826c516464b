using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Bindings;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Texts;

namespace PairingBot.Dialogs.Turns;

/// <summary>The bot: takes each activity to the dialogs and sends what they say. Whatever it does not know it leaves unanswered.</summary>
internal sealed class PairingBotActivityHandler(MessageTurns messages, CardTurns cards, TurnOpening opening, ConversationState state, ReceiptAnswers receipts) : ActivityHandler
{
    private const string Folder = "Turns";
    private const string MessageAnswer = "application/vnd.microsoft.activity.message";

    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var isMentioned = Mentions.Name(turnContext.Activity);
        var isPress = turnContext.Activity.Value is not null; // of a button under a message of ours; it may say its words too
        if (Groups.Has(turnContext) && !isMentioned && !isPress && !await receipts.IsAwaitedAsync(turnContext, cancellationToken)) return;
        var text = PlainText.Clean(Mentions.Text(turnContext.Activity));
        if (await opening.OpenAsync(turnContext, text, cancellationToken) is not { } turn) return;
        CodeWords.Hush(turnContext, always: false);
        if (text.Length == 0 && turnContext.Activity.Value is not null) await cards.PressAsync(turn, turnContext, CardPress.Read(turnContext.Activity.Value), cancellationToken);
        else await messages.HearAsync(turn, turnContext, text, cancellationToken);
        await SendAsync(turnContext, turn.Replies, cancellationToken);
    }

    /// <summary>What was handled is not undone by changing its words in the chat, so whoever does is told what to do. Other changes and removals need no answer.</summary>
    protected override async Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (!Edits.Has(turnContext.Activity) || (Groups.Has(turnContext) && !Mentions.Name(turnContext.Activity))) return;
        if (await opening.OpenAsync(turnContext, "", cancellationToken) is not { } turn) return;
        turn.Say(Folder, "Edited");
        await SendAsync(turnContext, turn.Replies, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var language = await opening.ChooseLanguageAsync(turnContext, "", cancellationToken);
        if (TurnOpening.MakeTurn(turnContext, "", language) is not { } turn) return Answer(Sentence(language, "Unbound"));
        await cards.PressAsync(turn, turnContext, CardPress.Read(invokeValue.Action.Data), cancellationToken);

        // The answer carries the sentences; only what it can't carry is sent besides, so nothing is said twice.
        await SendAsync(turnContext, [.. turn.Replies.Where(r => r.Attachments is { Count: > 0 })], cancellationToken);
        var said = string.Join('\n', turn.Replies.Where(r => r.Attachments is not { Count: > 0 }).Select(r => r.Text));
        if (said.Length == 0) said = turn.Replies is [{ Text: { Length: > 0 } text }, ..] ? text.Split('\n')[0] : Sentence(language, "CardUnknown");
        return Answer(said);
    }

    /// <inheritdoc/>
    protected override async Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (!Groups.Has(turnContext) && membersAdded.Any(m => !string.Equals(m.Id, turnContext.Activity.Recipient?.Id, StringComparison.Ordinal))) await GreetAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        GreetAsync(turnContext, cancellationToken);

    private static AdaptiveCardInvokeResponse Answer(string text) => new() { StatusCode = 200, Type = MessageAnswer, Value = text };

    private static string Sentence(SpokenLanguage language, string key) => TextCatalog.Embedded.Find(language, Folder, key).Fill();

    private static async Task SendAsync(ITurnContext context, IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        if (replies.Count > 0) await context.SendActivitiesAsync([.. replies], cancellationToken);
    }

    private async Task GreetAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (!await opening.MayGreetAsync(context, cancellationToken)) return;
        if (await opening.OpenAsync(context, "", cancellationToken) is not { } turn) return;
        turn.Say("Greeting", "Hello", ("name", turn.Speaker.Name));
        await SendAsync(context, turn.Replies, cancellationToken);
    }
}
