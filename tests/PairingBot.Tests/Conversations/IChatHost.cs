using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Tests.Conversations;

/// <summary>The service as a chat sees it: activities go in on the channel <c>memory</c>, and what would be sent comes out.</summary>
internal interface IChatHost : IAsyncDisposable
{
    /// <summary>Delivers an activity of an account and returns what the bot says to it.</summary>
    Task<ChatAnswer> DeliverAsync(Activity activity);

    /// <summary>Does what is due by now, and returns what the bot says to whom.</summary>
    Task<IReadOnlyList<Activity>> PassTimeAsync();

    /// <summary>Stops the service and starts it again on the same store.</summary>
    Task RestartAsync();

    /// <summary>An activity of the ledger, or null.</summary>
    Task<PairingActivity?> FindActivityAsync(int number);

    /// <summary>A problem of the lists, or null.</summary>
    Task<Problem?> FindProblemAsync(int number);

    /// <summary>Makes the recognizer understand the next message so, whatever it says.</summary>
    void Understand(Recognition recognition);
}

/// <summary>What the bot says to one activity.</summary>
/// <param name="Replies">Messages in the order of sending.</param>
/// <param name="Answer">The sentence of an invoke's synchronous answer; null when there is none.</param>
internal sealed record ChatAnswer(IReadOnlyList<Activity> Replies, string? Answer);

/// <summary>What a chat stands on.</summary>
internal sealed record ChatWorld(ChatRoster Roster, IReadOnlyList<Problem> Problems, FakeTimeProvider Clock)
{
    /// <summary>The activities that were logged before, numbered from 1.</summary>
    public IReadOnlyList<PairingActivity> Activities { get; init; } = [];
}
