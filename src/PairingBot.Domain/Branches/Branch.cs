namespace PairingBot.Domain.Branches;

/// <summary>Identifies a branch within the organisation.</summary>
public readonly record struct BranchId(int Value);

/// <summary>What sort of unit a branch belongs to; with it go the five kinds of pairing (五个共建).</summary>
public enum BranchKind
{
    /// <summary>机关: an administrative or directly affiliated unit.</summary>
    AdministrativeUnits,

    /// <summary>教学科研: a school, department or laboratory.</summary>
    TeachingResearch,

    /// <summary>学生: a student branch, or one of teachers and students.</summary>
    Students,

    /// <summary>地方高校: local government or a brother university.</summary>
    GovernmentAndUniversities,

    /// <summary>企业: a company.</summary>
    Enterprises,
}

/// <summary>党支部, or an outside organisation that branches pair with.</summary>
/// <param name="Aliases">Other names; the same alias under two branches is ambiguous and must be asked about.</param>
public sealed record Branch(BranchId Id, string Name, BranchKind Kind, IReadOnlyList<string> Aliases);
