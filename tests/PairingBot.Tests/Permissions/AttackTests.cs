using CsCheck;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using PairingBot.Domain.Permissions;
using PairingBot.Tests.Conversations;

namespace PairingBot.Tests.Permissions;

/// <summary>No sequence of words, of buttons or of other people's numbers and cards gives anybody what the programme's rules refuse.</summary>
public sealed class AttackTests : IAsyncLifetime
{
    private const int Sequences = 200;
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));
    private readonly People _people = new();
    private readonly Dictionary<string, int> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<PermittedAction, int> _refused = [];
    private ServiceChatHost _host = null!;
    private int _played;
    private long _judged;

    public async ValueTask InitializeAsync()
    {
        _host = new ServiceChatHost(new ChatWorld(_people.Roster, [], new FakeTimeProvider(Now)));
        await _host.StartAsync();
        using var store = Open();
        _judged = StoredChange.Since(store, 0) is [.., var last] ? last.Id : 0; // the roster's own
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Nobody_gets_what_the_rules_refuse_whatever_is_said_pressed_or_forged()
    {
        foreach (var steps in Step.Sweep()) await PlayAsync(steps);
        var (written, refused) = (Names(_written.Keys), Names(_refused.Keys));
        await Step.Sequences.SampleAsync(PlayAsync, iter: Sequences, threads: 1);

        TestContext.Current.TestOutputHelper?.WriteLine($"written: {string.Join(", ", _written)}\nrefused: {string.Join(", ", _refused)}");
        // Else something was not attacked.
        Assert.Equal(["BindingCode", "Broadcast", "BroadcastReminder", "MemberAccounts", "PairingActivity", "Problem", "Receipt"], written);
        Assert.Equal(Names(Enum.GetValues<PermittedAction>()), refused);
    }

    private static List<string> Names<T>(IEnumerable<T> values) => [.. values.Select(v => v!.ToString()!).Order(StringComparer.Ordinal)];

    private async Task PlayAsync(Step[] steps)
    {
        _people.Restore();
        var number = ++_played;
        await _host.AddAsync(GivenProblems.Of(_people, number));
        var scene = new Scene(_host, number);
        foreach (var step in steps) await scene.PlayAsync(step);
        foreach (var action in scene.Refused) _refused[action] = _refused.GetValueOrDefault(action) + 1;
        var offences = Judge(scene);
        if (scene.Leak is { } leak) offences.Add(leak);
        Assert.True(offences is [], $"{string.Join('\n', offences)}\n\n{scene}");
    }

    private SqliteConnection Open()
    {
        var store = new SqliteConnection(_host.ConnectionString + ";Pooling=False");
        store.Open();
        return store;
    }

    private List<string> Judge(Scene scene)
    {
        using var store = Open();
        var verdict = new Verdict(store, _people);
        var offences = new List<string>();
        foreach (var change in StoredChange.Since(store, _judged))
        {
            _judged = change.Id;
            _written[change.Subject] = _written.GetValueOrDefault(change.Subject) + 1;
            if (verdict.Offence(change, scene.SenderOf(change.ActivityId)) is { } offence) offences.Add($"{offence}: {change}");
        }

        return offences;
    }
}
