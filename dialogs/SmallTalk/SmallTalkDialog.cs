using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.SmallTalk;

/// <summary>Answers thanks and other kindness, questions about the bot itself, and complaints about it.</summary>
internal sealed class SmallTalkDialog : SideQuestion
{
    private static readonly string[] Complaints = SharedWords.Read("WordsComplaint", "SmallTalk");
    private static readonly string[] AboutTheBot = SharedWords.Read("WordsAboutTheBot", "SmallTalk");

    /// <inheritdoc/>
    protected override StepKind Does => StepKind.SmallTalked;

    /// <inheritdoc/>
    protected override Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var text = turn.Heard.Text;
        Say(turn, SharedWords.AreIn(text, Complaints) ? "Sorry" : SharedWords.AreIn(text, AboutTheBot) ? "Introduction" : Pausing.Is(text) || Pausing.IsLook(text) ? "NoHurry" : "Welcome");
        return Task.CompletedTask;
    }
}
