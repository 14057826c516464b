using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Tests.Turns;

/// <summary>Who is mentioned, and what is left of the text.</summary>
public sealed class MentionsTests
{
    private const string Bot = "bot";

    [Fact]
    public void The_bots_own_mention_goes_and_anothers_stays_as_a_name()
    {
        var message = Message("<at>小结</at> 难题8交给<at>王芳</at>", (Bot, "<at>小结</at>"), ("u", "<at>王芳</at>"));

        Assert.True(Mentions.Name(message));
        Assert.Equal("难题8交给王芳", Mentions.Text(message));
    }

    [Fact]
    public void Mentions_that_say_nothing_or_are_more_than_people_make_are_left_out()
    {
        var message = Message(new string('a', 2000), [.. Enumerable.Repeat((Bot, ""), 5000), .. Enumerable.Range(0, 5000).Select(i => ("u", $"b{i}")), (Bot, new string('a', 301))]);

        Assert.False(Mentions.Name(message));
        Assert.Equal(50, message.Entities.Count);
        Assert.Equal(new string('a', 2000), Mentions.Text(message));
    }

    [Fact]
    public void Without_a_recipient_too_no_more_are_looked_for_than_people_make()
    {
        var message = Message(string.Concat(Enumerable.Range(0, 60).Select(i => $"<at>{i}</at>,")), [.. Enumerable.Range(0, 60).Select(i => ("u", $"<at>{i}</at>"))]);
        message.Recipient = null;

        Assert.Equal(string.Concat(Enumerable.Range(0, 60).Select(i => i < 50 ? $"{i}," : $"<at>{i}</at>,")), Mentions.Text(message));
    }

    private static Activity Message(string text, params (string Id, string Text)[] mentions) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Recipient = new ChannelAccount(Bot),
        Entities =
        [
            .. mentions.Select(m =>
            {
                var entity = new Entity();
                entity.SetAs(new Mention { Mentioned = new ChannelAccount(m.Id), Text = m.Text, Type = "mention" });
                return entity;
            }),
        ],
    };
}
