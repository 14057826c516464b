using System.Text.Json.Nodes;
using PairingBot.Commands.LanguageChecks;
using PairingBot.Commands.LanguageChecks.Input;
using PairingBot.Commands.LanguageChecks.Scoring;
using PairingBot.Store.Rosters;

namespace PairingBot.Commands.Conversing;

/// <summary>
/// <c>PairingBot -- converse --fixture FILE</c> plays conversations, one in a line of JSON, against the service on a temporary store filled from the fixture;
/// out comes a line for each turn with what the bot said and did. Exit codes: 0 done, 2 wrong usage or unreadable input.
/// </summary>
internal static class ConverseCommand
{
    public const string Name = "converse";

    public static async Task<int> RunAsync(string[] args, Stream input, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (args is not ["--fixture", var file])
        {
            await errors.WriteLineAsync("用法 usage: converse --fixture FILE.json < conversations.jsonl > turns.jsonl");
            return 2;
        }

        try
        {
            var fixture = await Fixture.ReadAsync(file, cancellationToken);
            var conversations = new List<JsonNode>();
            await foreach (var line in InputLines.ReadAsync(input, InputLines.StandardInput, cancellationToken))
            {
                ExpectedConversations.Check(line);
                conversations.Add(line.Json!);
            }

            await PlayAsync(fixture, conversations, output, cancellationToken);
            return 0;
        }
        catch (InputRefusedException refused)
        {
            await errors.WriteLineAsync(refused.Sentence.ToString());
            return 2;
        }
    }

    /// <summary>Plays labelled conversations and scores them.</summary>
    public static async Task ScoreAsync(string file, IReadOnlyList<JsonNode> conversations, DialogScore score, CancellationToken cancellationToken)
    {
        var fixture = await Fixture.ReadAsync(file, cancellationToken);
        await using var output = new StringWriter();
        await PlayAsync(fixture, conversations, output, cancellationToken);
        var played = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToLookup(turn => turn["id"]!.ToJsonString());
        foreach (var conversation in conversations) score.Add(conversation, [.. played[conversation["id"]!.ToJsonString()]]);
    }

    private static async Task PlayAsync(Fixture fixture, IReadOnlyList<JsonNode> conversations, TextWriter output, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("converse-").FullName;
        try
        {
            var roster = Fixture.Roster(conversations.SelectMany(c => SpeakersOf(c, fixture)).Concat(fixture.People));
            var filled = Path.Combine(folder, "filled.db");
            await (await PlayedService.OpenAsync(filled, fixture, roster, cancellationToken)).DisposeAsync();
            for (var i = 0; i < conversations.Count; i++)
            {
                var store = Path.Combine(folder, $"{i}.db");
                File.Copy(filled, store);
                await PlayAsync(conversations[i], store, fixture, roster, output, cancellationToken);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task PlayAsync(JsonNode conversation, string store, Fixture fixture, RosterData roster, TextWriter output, CancellationToken cancellationToken)
    {
        await using var service = await PlayedService.OpenAsync(store, fixture, roster, cancellationToken);
        var inGroup = (string?)conversation["channel"] == "group";
        var number = 0;
        CollectingChannel? before = null;
        foreach (var turn in (JsonArray)conversation["turns"]!)
        {
            var person = PlayedPerson.Read((turn!["speaker"] ?? conversation["speaker"])!, fixture.Speakers);
            var played = await service.SayAsync((string)turn["user"]!, person, inGroup, cancellationToken);
            if (!played.IsHeard && before is not null) played.Report.InProgress = before.Report.InProgress; // what was not for the bot leaves all as it was
            before = played;
            await output.WriteLineAsync(JsonLines.Write(TurnJson.Of(conversation["id"], number++, played)));
        }
    }

    private static IEnumerable<PlayedPerson> SpeakersOf(JsonNode conversation, Fixture fixture) =>
        (conversation["turns"] as JsonArray ?? []).Select(t => t!["speaker"]).Prepend(conversation["speaker"]).OfType<JsonNode>().Select(s => PlayedPerson.Read(s, fixture.Speakers));
}
