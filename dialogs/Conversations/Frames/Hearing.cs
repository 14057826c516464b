using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>The message in which a value stands.</summary>
internal sealed record Hearing(Turn Turn, ITurnContext Context, Recognition Heard)
{
    /// <summary>The language to answer in.</summary>
    public SpokenLanguage Language => Turn.Language;
}
