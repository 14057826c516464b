using System.Text.Json;
using PairingBot.Commands.LanguageChecks.Input;
using PairingBot.Language.Branches;

namespace PairingBot.Commands.LanguageChecks;

/// <summary>The branches that a language command knows, from a file or from the sample organisation; no store is opened.</summary>
internal sealed class KnownBranches
{
    private const string Sample = "samples/branches.json";
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private KnownBranches(IReadOnlyList<BranchName> names) => Names = names;

    public IReadOnlyList<BranchName> Names { get; }

    /// <summary>The name of a branch by the id that recognitions bear.</summary>
    public string NameOf(int id) => Names[id - 1].Name;

    /// <exception cref="InputRefusedException">The file is no such JSON.</exception>
    /// <param name="file">JSON, an array of objects with <c>name</c> and <c>aliases</c>; null for the sample organisation.</param>
    public static async Task<KnownBranches> ReadAsync(string? file, CancellationToken cancellationToken)
    {
        if (file is not null) return new KnownBranches(await ReadFileAsync(file, cancellationToken));
        await using var stream = typeof(KnownBranches).Assembly.GetManifestResourceStream(Sample)!;
        var rows = await JsonSerializer.DeserializeAsync<List<Row>>(stream, Options, cancellationToken) ?? [];
        return new KnownBranches([.. rows.Select((row, i) => new BranchName(i + 1, row.Name, row.Aliases ?? []))]);
    }

    private static async Task<IReadOnlyList<BranchName>> ReadFileAsync(string file, CancellationToken cancellationToken) =>
    [
        .. (await InputLines.ReadFileAsync(file, cancellationToken)).List().Select((row, i) =>
            new BranchName(i + 1, row.Object().Field("name").Text(), [.. (row.Optional("aliases")?.List() ?? []).Select(alias => alias.Text())])),
    ];

    private sealed record Row(string Name, List<string>? Aliases);
}
