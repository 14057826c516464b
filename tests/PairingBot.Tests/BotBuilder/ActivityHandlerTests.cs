using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace PairingBot.Tests.BotBuilder;

public sealed class ActivityHandlerTests
{
    private readonly OpenAdapter adapter = new(new FakeChannel());
    private readonly Noting bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "update")]
    [InlineData(ActivityTypes.MessageDelete, "delete")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData("strange", "unrecognized")]
    public async Task Each_kind_of_activity_has_its_method(string type, string noted)
    {
        await adapter.RunAsync(OpenAdapter.Inbound(type), bot.OnTurnAsync);
        Assert.Equal([noted], bot.Notes);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "removed")]
    [InlineData("remove-upgrade", "removed")]
    public async Task Teams_upgrades_are_installations_too(string action, string noted)
    {
        var inbound = OpenAdapter.Inbound(ActivityTypes.InstallationUpdate);
        inbound.Action = action;
        await adapter.RunAsync(inbound, bot.OnTurnAsync);
        Assert.Equal([noted], bot.Notes);
    }

    [Fact]
    public async Task The_bot_alone_is_no_new_member()
    {
        var inbound = OpenAdapter.Inbound(ActivityTypes.ConversationUpdate);
        inbound.MembersAdded = [new ChannelAccount("bot-1")];
        await adapter.RunAsync(inbound, bot.OnTurnAsync);
        Assert.Empty(bot.Notes);

        inbound.MembersAdded = [new ChannelAccount("bot-1"), new ChannelAccount("user-2")];
        await adapter.RunAsync(inbound, bot.OnTurnAsync);
        Assert.Equal(["added 2"], bot.Notes);
    }

    [Fact]
    public async Task A_button_of_a_card_is_answered_with_200()
    {
        var inbound = OpenAdapter.Inbound(ActivityTypes.Invoke);
        inbound.Name = "adaptiveCard/action";
        inbound.Value = JObject.Parse("""{"action":{"type":"Action.Execute","verb":"agree","data":{"n":1}}}""");

        var result = await adapter.RunAsync(inbound, bot.OnTurnAsync);

        Assert.Equal(200, result.Status);
        Assert.Equal("agree", Assert.IsType<AdaptiveCardInvokeResponse>(result.Body).Value);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Submit"}}""")]
    [InlineData("""{}""")]
    [InlineData("""{"action":[]}""")]
    public async Task A_malformed_button_is_answered_with_400(string value)
    {
        var inbound = OpenAdapter.Inbound(ActivityTypes.Invoke);
        inbound.Name = "adaptiveCard/action";
        inbound.Value = JObject.Parse(value);
        Assert.Equal(400, (await adapter.RunAsync(inbound, bot.OnTurnAsync)).Status);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("signin/verifyState")]
    public async Task An_invoke_without_a_method_is_answered_with_501(string name)
    {
        var inbound = OpenAdapter.Inbound(ActivityTypes.Invoke);
        inbound.Name = name;
        Assert.Equal(501, (await adapter.RunAsync(inbound, new ActivityHandler().OnTurnAsync)).Status);
    }

    private sealed class Noting : ActivityHandler
    {
        public List<string> Notes { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("update");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("delete");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("removed");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note("added " + membersAdded.Count);

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
            => Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = invokeValue.Action.Verb });

        private Task Note(string what)
        {
            Notes.Add(what);
            return Task.CompletedTask;
        }
    }
}
