using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;
using PairingBot.Language.Intents;
using PairingBot.Tests.Language;

namespace PairingBot.Tests.Conversations;

/// <summary>What is not surely understood is not done: the likeliest requests are offered, and what is pressed is understood for certain.</summary>
public sealed class UnsureTests
{
    private const string Text = "电梯年检过了十一部";

    [Fact]
    public void The_likeliest_requests_are_offered_with_the_words_that_were_said()
    {
        var turn = Heard(IntentNames.UpdateProgress, IntentNames.SetDueDate);
        Assert.True(Unsure.Offers(turn));
        var reply = Assert.Single(turn.Replies);
        Assert.Equal(["报进展: " + Text, "改期限: " + Text], reply.SuggestedActions.Actions.Select(action => (string)action.Value));
    }

    [Fact]
    public void What_is_pressed_is_understood_for_certain()
    {
        var turn = Heard(IntentNames.SetDueDate, IntentNames.UpdateProgress);
        Unsure.Offers(turn);
        foreach (var (action, intent) in turn.Replies[0].SuggestedActions.Actions.Zip([IntentNames.SetDueDate, IntentNames.UpdateProgress]))
        {
            var understood = Sample.Say((string)action.Value);
            Assert.Equal((intent, 1.0), (understood.Intent, understood.Score));
        }
    }

    [Fact]
    public void Other_business_answers_for_itself() => Assert.False(Unsure.Offers(Heard(IntentNames.OutOfScope, IntentNames.UpdateProgress)));

    [Fact]
    public void What_is_sure_is_not_asked_about() => Assert.False(Unsure.Offers(Heard()));

    private static Turn Heard(params string[] alternatives) => new(null!, null!, SpokenLanguage.Chinese)
    {
        Heard = new Recognition(Text, alternatives.FirstOrDefault() ?? IntentNames.UpdateProgress, 0.4, []) { Alternatives = alternatives },
    };
}
