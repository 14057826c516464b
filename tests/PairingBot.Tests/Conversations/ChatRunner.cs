using Microsoft.Bot.Schema;

namespace PairingBot.Tests.Conversations;

/// <summary>Plays what people do in a chat and writes down the whole conversation as it went.</summary>
internal sealed class ChatRunner(ChatFile chat, IChatHost host, ChatWorld world)
{
    private readonly List<string> _lines = [];
    private readonly List<Attachment> _cards = [];
    private readonly ChatCodes _codes = new();
    private readonly HashSet<int> _takenBack = [];
    private readonly Dictionary<int, int> _versions = [];
    private int _saved = world.Activities.Count;

    /// <summary>The conversation with what the bot did now.</summary>
    public async Task<string> PlayAsync()
    {
        var input = new ChatInput(chat.Locale, _cards);
        Activity? last = null;
        foreach (var line in chat.Lines.Where(l => !ChatFile.IsOutput(l)))
        {
            _lines.Add(line);
            if (ChatFile.IsSetting(line))
            {
                if (!ChatFile.SetClock(world.Clock, line)) continue;
                foreach (var message in await host.PassTimeAsync()) _lines.AddRange(Transcript.Message(message, "", chat.ShowsCards));
            }
            else if (line == "restart")
            {
                await host.RestartAsync();
            }
            else if (world.Roster.TryBind(line))
            {
                continue;
            }
            else if (ToldRecognition.Read(line, world.Roster) is { } told)
            {
                host.Understand(told);
            }
            else if (line == "again" || input.Read(_codes.Tell(line)) is { } activity && (last = activity) is not null)
            {
                await DeliverAsync(last!);
            }
        }

        return string.Join('\n', _lines) + "\n";
    }

    private async Task DeliverAsync(Activity activity)
    {
        var before = _lines.Count;
        var answer = await host.DeliverAsync(activity);
        if (answer.Answer is { } text) _lines.Add(Transcript.Answer(text));
        foreach (var reply in answer.Replies)
        {
            _lines.AddRange(Transcript.Message(reply, activity.Conversation.Id, chat.ShowsCards).Select(_codes.Hide));
            _cards.AddRange(reply.Attachments ?? []);
        }

        await WriteLedgerAsync();
        await WriteProblemsAsync();
        if (_lines.Count == before) _lines.Add("(nothing)");
    }

    private async Task WriteProblemsAsync()
    {
        int[] numbers = [.. world.Problems.Select(p => p.Number.Value), .. Enumerable.Range(1 + world.Problems.Select(p => p.Number.Value).DefaultIfEmpty().Max(), 9)];
        foreach (var number in numbers)
        {
            if (await host.FindProblemAsync(number) is not { } problem || problem.Version == _versions.GetValueOrDefault(number, world.Problems.Any(p => p.Number.Value == number) ? 0 : -1)) continue;
            _versions[number] = problem.Version;
            _lines.Add(Transcript.Stored(problem, world.Roster));
        }
    }

    private async Task WriteLedgerAsync()
    {
        for (var number = 1; await host.FindActivityAsync(number) is { } activity; number++)
        {
            if (number > _saved) _lines.Add(Transcript.Saved(activity, world.Roster));
            if (activity.TakenBackAt is not null && _takenBack.Add(number)) _lines.Add(Transcript.TakenBack(activity));
            _saved = Math.Max(_saved, number);
        }
    }
}
