using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Problems;

/// <summary>责任人, as people name him or her.</summary>
/// <param name="Name">One name, or several parted by a Chinese enumeration comma or by a comma and a space.</param>
/// <param name="Member">The member of the roster; null when only the name is known, and for several.</param>
public sealed record ResponsiblePerson(string Name, MemberId? Member)
{
    private static readonly string[] Separators = ["\u3001", ", "];

    /// <summary>True when the speaker is meant, or is one of several: by id, or by name within the problem's branch while only names are known.</summary>
    public bool Is(Speaker speaker, BranchId branch) => Member is { } member ? member == speaker.Id : speaker.Branch.Id == branch && Name.Split(Separators, StringSplitOptions.TrimEntries).Contains(speaker.Name, StringComparer.Ordinal);
}
