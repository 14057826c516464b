using System.Reflection;
using System.Text.RegularExpressions;

namespace PairingBot.Tests.Architecture;

/// <summary>Which part of the product may know which other.</summary>
public sealed partial class RoomTests
{
    [Fact]
    public void Assemblies_refer_one_way()
    {
        Assert.All(References(Product.Domain), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
        Assert.Empty(Ours(Product.Language));
        Assert.Empty(Ours(Product.Dialogs).Except(["PairingBot.Domain", "PairingBot.Language", "PairingBot.BotBuilder"]));
        Assert.DoesNotContain(References(Product.Dialogs), name => name.Contains("EntityFramework", StringComparison.Ordinal) || name.Contains("Sqlite", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_store_knows_its_database() => Nothing.Offends(
        from d in Product.Dependencies
        where Database().IsMatch(d.To) && !In(d.From, "PairingBot.Store")
        select $"{d.From} → {d.To}");

    /// <summary>What puts the service together, at the root or in the channels' own room, may name them all.</summary>
    [Fact]
    public void Only_a_channel_itself_knows_its_wire_format() => Nothing.Offends(
        from d in Product.Dependencies
        let channel = ChannelOf(d.To)
        where channel is not null && ChannelOf(d.From) != channel
        where !IsComposition(d.From)
        select $"{d.From} → {d.To}");

    [Fact]
    public void Dependencies_are_really_read() =>
        Assert.Contains(("PairingBot.Outbox.OutboxDispatcher", "PairingBot.Outbox.IOutboxStore"), Product.Dependencies);

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static IEnumerable<string> Ours(Assembly assembly) => References(assembly).Where(name => name.StartsWith("PairingBot", StringComparison.Ordinal));

    private static bool In(string type, string room) => type.StartsWith(room + ".", StringComparison.Ordinal);

    private static string? ChannelOf(string type) => Channel().Match(type) is { Success: true } match ? match.Groups["name"].Value : null;

    private static bool IsComposition(string type) => Composition().IsMatch(type);

    [GeneratedRegex(@"^(Microsoft\.EntityFrameworkCore|Microsoft\.Data\.Sqlite|SQLitePCL)\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Database();

    /// <summary>A type within the folder of one channel; not a type of the room itself, nor one nested in that.</summary>
    [GeneratedRegex(@"^PairingBot\.Channels\.(?<name>\w+)\.\w", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Channel();

    [GeneratedRegex(@"^(Program|PairingBot\.(Channels\.)?[^.]+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Composition();
}
