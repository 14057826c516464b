using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.SwitchLanguage;

/// <summary>Changes the language of the conversation, in a group that of the speaker; without one named, to the other.</summary>
internal sealed class SwitchLanguageDialog(ConversationMemory memory) : SideQuestion
{
    /// <inheritdoc/>
    protected override StepKind Does => StepKind.SwitchedLanguage;

    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var english = turn.Heard.Slots.TryGet<TextSlot>(SlotNames.Language, out var named) ? named.Value == LanguageChoice.Code(SpokenLanguage.English) : turn.Language != SpokenLanguage.English;
        turn.Language = english ? SpokenLanguage.English : SpokenLanguage.Chinese;
        await memory.WriteLanguageAsync(context, LanguageChoice.Code(turn.Language), cancellationToken);
        Say(turn, "Switched");
    }
}
