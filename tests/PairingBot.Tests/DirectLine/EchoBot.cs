using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace PairingBot.Tests.DirectLine;

/// <summary>Greets, and says what it hears.</summary>
internal sealed class EchoBot : IBot
{
    private const string Card = """
        {"type":"AdaptiveCard","version":"1.5","refresh":{"action":{"type":"Action.Execute","verb":"again"}},
         "body":[{"type":"TextBlock","text":"共建"},{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"对","verb":"confirm","data":{"card":"7"}}]}],
         "actions":[{"type":"Action.Execute","title":"取消","verb":"cancel"}]}
        """;

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        switch (activity.Type)
        {
            case ActivityTypes.ConversationUpdate:
                await turnContext.SendActivityAsync($"你好，{activity.MembersAdded[0].Id}", cancellationToken: cancellationToken);
                break;
            case ActivityTypes.Message when activity.Text == "fail":
                await turnContext.SendActivityAsync("never seen", cancellationToken: cancellationToken);
                throw new InvalidOperationException("The bot failed.");
            case ActivityTypes.Message when activity.Text == "card":
                var attachment = new Attachment("application/vnd.microsoft.card.adaptive", content: JObject.Parse(Card));
                await turnContext.SendActivityAsync(MessageFactory.Attachment(attachment, "共建：只给看不到卡片的人"), cancellationToken);
                break;
            case ActivityTypes.Message when activity.Text == "change":
                var sent = await turnContext.SendActivityAsync("before", cancellationToken: cancellationToken);
                await turnContext.UpdateActivityAsync(new Activity(ActivityTypes.Message, sent.Id, text: "after"), cancellationToken);
                await turnContext.DeleteActivityAsync(sent.Id, cancellationToken);
                break;
            case ActivityTypes.Message when activity.Text == "typing":
                await turnContext.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
                await turnContext.SendActivityAsync(new Activity(ActivityTypes.Trace, name: "state"), cancellationToken);
                await turnContext.SendActivityAsync("typed", cancellationToken: cancellationToken);
                break;
            case ActivityTypes.Message:
                await turnContext.SendActivityAsync($"{activity.From.Id}/{activity.From.Role}: {activity.Text}{activity.Value}", cancellationToken: cancellationToken);
                break;
        }
    }
}
