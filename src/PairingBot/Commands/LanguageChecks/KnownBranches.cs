using System.Text.Json;
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

    /// <param name="file">JSON, an array of objects with <c>name</c> and <c>aliases</c>; null for the sample organisation.</param>
    public static async Task<KnownBranches> ReadAsync(string? file, CancellationToken cancellationToken)
    {
        await using var stream = file is null
            ? typeof(KnownBranches).Assembly.GetManifestResourceStream(Sample)!
            : File.OpenRead(file);
        var rows = await JsonSerializer.DeserializeAsync<List<Row>>(stream, Options, cancellationToken) ?? [];
        return new KnownBranches([.. rows.Select((row, i) => new BranchName(i + 1, row.Name, row.Aliases ?? []))]);
    }

    private sealed record Row(string Name, List<string>? Aliases);
}
