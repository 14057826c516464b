using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PairingBot.Channels.BotFramework;

namespace PairingBot.Tests.BotFramework;

/// <summary>Messages in the form that Teams takes.</summary>
public sealed class TeamsMessagesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Up_to_three_buttons_are_suggested_in_a_personal_chat(int count)
    {
        var fitted = TeamsMessages.Fit(Message("选哪个？", "personal", count));
        Assert.Equal(count, fitted.SuggestedActions.Actions.Count);
        Assert.All(fitted.SuggestedActions.Actions, action => Assert.Equal(ActionTypes.ImBack, action.Type));
        Assert.Null(fitted.Attachments);
    }

    [Theory]
    [InlineData("personal", 4)]
    [InlineData("personal", 13)]
    [InlineData("groupChat", 1)]
    [InlineData("channel", 3)]
    public void Other_buttons_stand_on_a_card_that_says_their_words_without_a_mention(string type, int count)
    {
        var fitted = TeamsMessages.Fit(Message("选哪个？", type, count));
        Assert.Null(fitted.SuggestedActions);
        Assert.Equal("选哪个？", fitted.Text);
        var rows = ((JObject)Assert.Single(fitted.Attachments).Content)["body"]!;
        Assert.All(rows, row => Assert.InRange(row["actions"]!.Count(), 1, 6));
        var buttons = rows.SelectMany(row => row["actions"]!).ToList();
        Assert.Equal(Enumerable.Range(1, count).Select(i => $"选项{i}"), buttons.Select(button => (string)button["data"]!["msteams"]!["text"]!));
        Assert.All(buttons, button => Assert.Equal(("Action.Submit", "messageBack"), ((string)button["type"]!, (string)button["data"]!["msteams"]!["type"]!)));
        Assert.All(buttons, button => Assert.Equal((string)button["title"]!, (string)button["data"]!["msteams"]!["displayText"]!));
    }

    [Fact]
    public void A_long_text_leaves_in_pieces_that_end_with_a_line_and_lose_nothing()
    {
        var lines = Enumerable.Range(1, 2000).Select(i => $"难题{i}：采购流程慢，尚未解决").ToList();
        var message = Message(string.Join('\n', lines), "personal", 2);
        var pieces = TeamsMessages.Split(message).ToList();
        Assert.InRange(pieces.Count, 3, 20);
        Assert.Equal(lines, pieces.SelectMany(piece => piece.Text.Split('\n')));
        Assert.All(pieces, piece => Assert.InRange(TeamsMessages.SizeOf(piece), 1, TeamsMessages.Longest));
        Assert.All(pieces, piece => Assert.Equal(("a", "u", "b"), (piece.Conversation.Id, piece.Recipient.Id, piece.From.Id)));
        Assert.Equal([null, 2], new[] { pieces[0], pieces[^1] }.Select(piece => piece.SuggestedActions?.Actions.Count));
    }

    [Fact]
    public void A_text_without_lines_is_cut_between_characters()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 20_000));
        var pieces = TeamsMessages.Split(Message(text, "personal", 0)).ToList();
        Assert.Equal(text, string.Concat(pieces.Select(piece => piece.Text)));
        Assert.All(pieces, piece => Assert.False(char.IsLowSurrogate(piece.Text[0]) || char.IsHighSurrogate(piece.Text[^1])));
        Assert.All(pieces, piece => Assert.InRange(TeamsMessages.SizeOf(piece), 1, TeamsMessages.Longest));
    }

    [Fact]
    public void A_card_that_is_too_large_is_left_out_and_the_text_says_the_same()
    {
        var message = Message("请核对", "personal", 0);
        message.Attachments = [new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = new JObject { ["type"] = "AdaptiveCard", ["text"] = new string('长', 15_000) } }];
        var fitted = TeamsMessages.Fit(message);
        Assert.Null(fitted.Attachments);
        Assert.Equal("请核对", fitted.Text);
    }

    [Fact]
    public void A_short_text_and_a_notice_stay_as_they_are()
    {
        var message = Message("好", "personal", 0);
        Assert.Same(message, Assert.Single(TeamsMessages.Split(message)));
        var typing = new Activity(ActivityTypes.Typing);
        Assert.Same(typing, TeamsMessages.Fit(typing));
    }

    private static Activity Message(string text, string type, int buttons) => new(ActivityTypes.Message)
    {
        Text = text,
        ChannelId = "msteams",
        Conversation = new ConversationAccount(id: "a", conversationType: type),
        From = new ChannelAccount("b"),
        Recipient = new ChannelAccount("u"),
        SuggestedActions = buttons == 0 ? null : new SuggestedActions { Actions = [.. Enumerable.Range(1, buttons).Select(i => new CardAction { Type = ActionTypes.ImBack, Title = $"选项{i}", Value = $"选项{i}" })] },
    };
}
