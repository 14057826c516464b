using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Problems;

/// <summary>Where a problem is in its life.</summary>
public enum ProblemState
{
    /// <summary>已提出.</summary>
    Proposed,

    /// <summary>已立项: a meeting of the branch has decided to solve it.</summary>
    Confirmed,

    /// <summary>推进中.</summary>
    InProgress,

    /// <summary>销号待审: the branch says that it is solved.</summary>
    SignOffRequested,

    /// <summary>已销号.</summary>
    SignedOff,
}

/// <summary>How much a problem matters.</summary>
public enum ProblemPriority
{
    /// <summary>一般.</summary>
    Normal,

    /// <summary>重点: its extensions are decided by the committee.</summary>
    Key,
}

/// <summary>Where a problem came from.</summary>
public enum ProblemSource
{
    /// <summary>调研.</summary>
    Research,

    /// <summary>师生反映.</summary>
    TeachersAndStudents,

    /// <summary>支委会.</summary>
    BranchCommittee,

    /// <summary>党员大会.</summary>
    MembersMeeting,

    /// <summary>上级交办.</summary>
    Superior,
}

/// <summary>责任人, as people name him or her.</summary>
/// <param name="Member">The member of the roster; null when only the name is known.</param>
public sealed record ResponsiblePerson(string Name, MemberId? Member)
{
    /// <summary>True when the speaker is meant: by id, or by name within the problem's branch while only the name is known.</summary>
    public bool Is(Speaker speaker, BranchId branch) => Member is { } member ? member == speaker.Id : speaker.Branch.Id == branch && speaker.Name == Name;
}

/// <summary>任务书.</summary>
/// <param name="Goal">What is to be reached.</param>
/// <param name="Test">How one will know that it is solved.</param>
public sealed record TaskBook(string Goal, string? Test);

/// <summary>What was asked for and waits for the committee's decision; a problem has at most one.</summary>
/// <param name="NewDue">The later due date of an extension; null when the sign-off is asked for.</param>
/// <param name="AskedBy">Who asked; this person can't decide. Null for one that was imported.</param>
public sealed record PendingRequest(DateOnly? NewDue, MemberId? AskedBy);

/// <summary>What is known of a problem at one time. The history keeps these before and after each change.</summary>
public sealed record ProblemFacts(BranchId Branch, string Title)
{
    /// <summary>Where it is in its life.</summary>
    public ProblemState State { get; init; }

    /// <summary>重点 or 一般.</summary>
    public ProblemPriority Priority { get; init; }

    /// <summary>Where it came from; null when nobody said.</summary>
    public ProblemSource? Source { get; init; }

    /// <summary>Who answers for it.</summary>
    public ResponsiblePerson? Responsible { get; init; }

    /// <summary>The last day, to its end, on the organisation's clock.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The task book, where one was written.</summary>
    public TaskBook? TaskBook { get; init; }

    /// <summary>A code of the organisation's own, such as CW-2026-03.</summary>
    public string? Code { get; init; }

    /// <summary>What waits for the committee's decision.</summary>
    public PendingRequest? Pending { get; init; }

    /// <summary>How many measures were ever added; the next one's place is one higher.</summary>
    public int Measures { get; init; }
}
