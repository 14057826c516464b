namespace PairingBot.Language.Branches;

/// <summary>A branch as people name it.</summary>
/// <param name="Id">The id that recognitions name it by.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Aliases">Other names; the same alias under two branches is ambiguous.</param>
public sealed record BranchName(int Id, string Name, IReadOnlyList<string> Aliases);
