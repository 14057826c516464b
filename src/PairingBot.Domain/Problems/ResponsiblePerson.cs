using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Problems;

/// <summary>责任人, as people name him or her.</summary>
/// <param name="Name">One name, or several parted by a Chinese enumeration comma or by a comma and a space.</param>
/// <param name="Member">The member of the roster who is named first; null when only the name is known.</param>
public sealed record ResponsiblePerson(string Name, MemberId? Member)
{
    private static readonly string[] Separators = ["\u3001", ", "];

    /// <summary>The names of those who answer for a problem, one by one, in the order in which <paramref name="names"/> has them and each once; none for null.</summary>
    public static IReadOnlyList<string> Each(string? names) =>
        names is null ? [] : [.. names.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>Names of several in one text, from which <see cref="Each"/> reads them again.</summary>
    public static string Together(IEnumerable<string> names) => string.Join(Separators[0], names);

    /// <summary>True when the speaker is meant, or is one of several: by id, or by name within the problem's branch where only the name is known.</summary>
    public bool Is(Speaker speaker, BranchId branch) =>
        Member == speaker.Id || (speaker.Branch.Id == branch && Each(Name).Skip(Member is null ? 0 : 1).Contains(speaker.Name, StringComparer.Ordinal));
}
