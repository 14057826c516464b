using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace PairingBot.Tests.BotBuilder;

public sealed class TurnTests
{
    private readonly OpenAdapter adapter = new(new FakeChannel());

    [Fact]
    public async Task A_reply_bears_the_inbound_id_and_goes_back_to_the_sender()
    {
        await adapter.RunAsync(OpenAdapter.Inbound(), (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));

        var (method, path, body) = Assert.Single(adapter.Channel.Requests);
        Assert.Equal("POST", method);
        Assert.Equal("/api/v3/conversations/a%3Bb%2Fc/activities/in-1", path);
        Assert.Equal("in-1", body!.Value<string>("replyToId"));
        Assert.Equal("bot-1", body.SelectToken("from.id"));
        Assert.Equal("user-1", body.SelectToken("recipient.id"));
        Assert.Equal("zh-CN", body.Value<string>("locale"));
        Assert.Equal("https://channel.example/api", body.Value<string>("serviceUrl"));
    }

    [Fact]
    public async Task A_sent_activity_takes_the_id_that_the_channel_gives()
    {
        var reply = MessageFactory.Text("hello");
        var responded = false;
        await adapter.RunAsync(OpenAdapter.Inbound(), async (turn, token) =>
        {
            var response = await turn.SendActivityAsync(reply, token);
            Assert.Equal("sent-1", response.Id);
            responded = turn.Responded;
        });

        Assert.Equal("sent-1", reply.Id);
        Assert.True(responded);
    }

    [Fact]
    public async Task Expected_replies_are_in_the_answer_and_not_on_the_wire()
    {
        var inbound = OpenAdapter.Inbound();
        inbound.DeliveryMode = DeliveryModes.ExpectReplies;

        var result = await adapter.RunAsync(inbound, async (turn, token) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: token);
            await turn.SendActivityAsync("two", cancellationToken: token);
        });

        Assert.Equal(200, result.Status);
        Assert.Equal(["one", "two"], Assert.IsType<ExpectedReplies>(result.Body).Activities.Select(a => a.Text));
        Assert.Empty(adapter.Channel.Requests);
    }

    [Fact]
    public async Task A_message_has_no_result() => Assert.Null(await adapter.RunAsync(OpenAdapter.Inbound(), (_, _) => Task.CompletedTask));

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_answered_with_501()
        => Assert.Equal(501, (await adapter.RunAsync(OpenAdapter.Inbound(ActivityTypes.Invoke), (_, _) => Task.CompletedTask)).Status);

    [Fact]
    public async Task An_invoke_is_answered_with_what_the_bot_sends_as_its_response()
    {
        var answer = new InvokeResponse { Status = 418, Body = "tea" };

        var result = await adapter.RunAsync(
            OpenAdapter.Inbound(ActivityTypes.Invoke),
            (turn, token) => turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = answer }, token));

        Assert.Same(answer, result);
        Assert.Empty(adapter.Channel.Requests);
    }

    [Fact]
    public async Task A_trace_goes_to_the_emulator_alone_and_is_no_response()
    {
        await adapter.RunAsync(OpenAdapter.Inbound(), async (turn, token) =>
        {
            await turn.SendActivityAsync(Activity.CreateTraceActivity("state", value: "secret"), token);
            Assert.False(turn.Responded);
        });

        Assert.Empty(adapter.Channel.Requests);
    }

    [Fact]
    public async Task The_turn_knows_the_sender_and_the_clients()
    {
        var inbound = OpenAdapter.Inbound();
        await adapter.RunAsync(inbound, (turn, _) =>
        {
            Assert.NotNull(turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey));
            Assert.NotNull(turn.TurnState.Get<IConnectorClient>());
            Assert.NotNull(turn.TurnState.Get<UserTokenClient>());
            Assert.NotNull(turn.TurnState.Get<ConnectorFactory>());
            Assert.NotNull(turn.TurnState.Get<BotCallbackHandler>());
            Assert.Equal("audience", turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey));
            return Task.CompletedTask;
        });

        Assert.Equal("caller", inbound.CallerId);
    }

    [Fact]
    public async Task A_conversation_goes_on_with_an_event_that_names_its_reference()
    {
        var reference = OpenAdapter.Inbound().GetConversationReference();
        Activity? seen = null;
        await adapter.ContinueConversationAsync(
            "bot-app",
            reference,
            (turn, token) =>
            {
                seen = turn.Activity;
                return turn.SendActivityAsync("later", cancellationToken: token);
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(ActivityEventNames.ContinueConversation, seen!.Name);
        Assert.Equal("user-1", seen.From.Id);
        Assert.Equal(seen.Id, Assert.Single(adapter.Channel.Requests).Body!.Value<string>("replyToId"));
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_holds_a_message_back()
    {
        await adapter.RunAsync(OpenAdapter.Inbound(), async (turn, token) =>
        {
            turn.OnSendActivities((_, activities, next) => activities[0].Text == "stop" ? Task.FromResult<ResourceResponse[]>([]) : next());
            await turn.SendActivityAsync("stop", cancellationToken: token);
            await turn.SendActivityAsync("go", cancellationToken: token);
        });

        Assert.Equal("go", Assert.Single(adapter.Channel.Requests).Body!.Value<string>("text"));
    }

    [Fact]
    public void Nothing_empty_can_be_added_to_the_turn()
    {
        using var state = new TurnContextStateCollection();
        Assert.Throws<ArgumentNullException>(() => state.Add<string>("key", null!));
        state.Add("key", "value");
        Assert.Throws<ArgumentException>(() => state.Add("key", "other"));
    }

    [Fact]
    public async Task What_a_turn_throws_goes_to_the_caller_unless_somebody_sees_to_it()
    {
        static Task Fail(ITurnContext turn, CancellationToken token) => throw new InvalidOperationException("no");
        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.RunAsync(OpenAdapter.Inbound(), Fail));

        Exception? seen = null;
        adapter.OnTurnError = (_, e) =>
        {
            seen = e;
            return Task.CompletedTask;
        };
        await adapter.RunAsync(OpenAdapter.Inbound(), Fail);
        Assert.IsType<InvalidOperationException>(seen);
    }
}
