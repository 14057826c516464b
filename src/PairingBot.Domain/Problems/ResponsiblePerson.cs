using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Problems;

/// <summary>责任人, as people name him or her.</summary>
/// <param name="Name">One name, or several parted by a Chinese enumeration comma or by a comma and a space.</param>
/// <param name="Member">The member of the roster; null when only the name is known, and for several.</param>
public sealed record ResponsiblePerson(string Name, MemberId? Member)
{
    private static readonly string[] Separators = ["\u3001", ", "];

    /// <summary>The names of those who answer for a problem, one by one, in the order in which <paramref name="names"/> has them and each once; none for null.</summary>
    public static IReadOnlyList<string> Each(string? names) =>
        names is null ? [] : [.. names.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>True when the speaker is meant, or is one of several: by id, or by name within the problem's branch while only names are known.</summary>
    public bool Is(Speaker speaker, BranchId branch) => Member is { } member ? member == speaker.Id : speaker.Branch.Id == branch && Each(Name).Contains(speaker.Name, StringComparer.Ordinal);
}
