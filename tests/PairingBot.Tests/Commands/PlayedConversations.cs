using System.Text.Json.Nodes;
using PairingBot.Commands.Conversing;
using PairingBot.Commands.LanguageChecks;
using PairingBot.Commands.LanguageChecks.Scoring;

namespace PairingBot.Tests.Commands;

/// <summary>Labelled conversations, played by the command, with where they went otherwise.</summary>
internal static class PlayedConversations
{
    /// <summary>Plays a file and returns a line for each turn that went otherwise, by conversation.</summary>
    public static async Task<(int Conversations, IReadOnlyList<string> Errors)> PlayAsync(string fixture, IReadOnlyList<string> lines)
    {
        List<JsonNode> conversations = [.. lines.Select(line => JsonNode.Parse(line)!)];
        var score = new DialogScore(new SlotUnits(await KnownBranches.ReadAsync(null, TestContext.Current.CancellationToken)));
        await ConverseCommand.ScoreAsync(fixture, conversations, score, TestContext.Current.CancellationToken);
        return (conversations.Count, score.Errors);
    }
}
