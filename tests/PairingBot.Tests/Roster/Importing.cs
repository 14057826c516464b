using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PairingBot.Roster;
using PairingBot.Roster.Import;
using PairingBot.Store.Rosters;

namespace PairingBot.Tests.Roster;

/// <summary>Imports files into a roster of its own.</summary>
internal sealed class Importing
{
    public const string Header = "类型,编号,名称,党支部,类别,别名,角色,平台,租户,账号,离开\n";
    public const string Tenant = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
    public const string Finance = "支部,,财务处党支部,,机关,财务处,,,,,\n";
    public const string Lin = "成员,1001,林晓,财务处党支部,,,党员,网页,,lin,\n";

    public Importing() => Live = new LiveRoster(Store, Options.Create(new RosterOptions()), NullLogger<LiveRoster>.Instance);

    public MemoryRosterStore Store { get; } = new();

    public LiveRoster Live { get; }

    public static string Guid(int i) => $"6f1c2a34-0b5d-4e6f-8a90-{i:D12}";

    public Task<ImportOutcome> RunAsync(byte[] file, bool dryRun = false, string? sheet = null) =>
        dryRun
            ? new RosterImport(Store, Live).TryAsync(new(file, sheet), hasStore: true, TestContext.Current.CancellationToken)
            : new RosterImport(Store, Live).RunAsync(new(file, sheet), TestContext.Current.CancellationToken);

    public Task<ImportOutcome> RunAsync(string file, bool dryRun = false) => RunAsync(Encoding.UTF8.GetBytes(file), dryRun);

    /// <summary>Imports a file that must be right.</summary>
    public Task<RosterChange> TakeAsync(string file) => TakeAsync(Encoding.UTF8.GetBytes(file));

    /// <inheritdoc cref="TakeAsync(string)"/>
    public async Task<RosterChange> TakeAsync(byte[] file)
    {
        var outcome = await RunAsync(file);
        Assert.Equal([], outcome.Errors.Select(ImportTexts.Chinese.Sentence));
        return outcome.Change!;
    }

    public RosterMember Member(string key) => Store.Data.Members.Single(member => member.Key == key);
}
