using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Problems;

/// <summary>责任人, as people name him or her.</summary>
/// <param name="Member">The member of the roster; null when only the name is known.</param>
public sealed record ResponsiblePerson(string Name, MemberId? Member)
{
    /// <summary>True when the speaker is meant: by id, or by name within the problem's branch while only the name is known.</summary>
    public bool Is(Speaker speaker, BranchId branch) => Member is { } member ? member == speaker.Id : speaker.Branch.Id == branch && speaker.Name == Name;
}
