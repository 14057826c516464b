using System.Globalization;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Durability;

/// <summary>One conversation that logs one activity in five turns, with a topic that nobody else has. Sends again what was not accepted.</summary>
internal sealed class LogScript(FakeChannel channel, Uri service, int number)
{
    public string Conversation { get; } = "log-" + number.ToString(CultureInfo.InvariantCulture);

    public string Topic { get; } = "报账培训第" + number.ToString(CultureInfo.InvariantCulture) + "期";

    public List<string> Accepted { get; } = [];

    private string User { get; } = "demo-load-" + ((number % 200) + 1).ToString(CultureInfo.InvariantCulture);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        string[] lines = ["我要录个活动", "昨天", "教务处", Topic, "对"];
        for (var turn = 0; turn < lines.Length; turn++)
        {
            var id = $"{Conversation}-t{turn}";
            var json = channel.Message(Conversation, User, lines[turn], id);
            while (!await AcceptedAsync(json, cancellationToken)) await Task.Delay(50, cancellationToken);
            Accepted.Add(id);
            await channel.ReplyAsync(Conversation, id, TimeSpan.FromSeconds(60));
        }
    }

    private async Task<bool> AcceptedAsync(string json, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await channel.PostAsync(service, json, cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return false; // killed: what became of the message is not known, so it is sent again under the same id
        }
    }
}
