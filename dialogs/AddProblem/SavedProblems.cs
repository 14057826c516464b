using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.AddProblem;

/// <summary>Makes frames of saved problems, and problems' facts of frames.</summary>
internal sealed class SavedProblems(ProblemWording wording)
{
    /// <summary>The choices' keys among the shared texts, in the order of their values.</summary>
    public static readonly string[] Priorities = ["Normal", "Key"];

    /// <summary>The choices' keys among the shared texts, in the order of their values.</summary>
    public static readonly string[] Sources = ["Research", "TeachersAndStudents", "BranchCommittee", "MembersMeeting", "Superior"];

    /// <summary>A frame that corrects a problem and changes nothing yet.</summary>
    public Frame OfCorrection(Problem problem, Speaker speaker)
    {
        var frame = Frame.Of(speaker);
        frame.Corrects = Of(problem);
        foreach (var (slot, value) in frame.Corrects.Values) frame.Values[slot] = value;
        return frame;
    }

    /// <summary>A problem as it is saved now.</summary>
    public SavedFrame Of(Problem problem)
    {
        var facts = problem.Facts;
        var values = new SortedDictionary<string, FrameValue>(StringComparer.Ordinal)
        {
            [SlotNames.Branch] = new FrameValue(wording.Branch(facts.Branch), [facts.Branch.Value]) { IsAssumed = true },
            [SlotNames.Title] = new FrameValue(facts.Title),
            [SlotNames.Priority] = new FrameValue(Priorities[(int)facts.Priority], [(int)facts.Priority]),
        };
        if (facts.Responsible is { } person) values[SlotNames.Responsible] = new FrameValue(person.Name, person.Member is { } member ? [member.Value] : null);
        if (facts.Due is { } due) values[SlotNames.Due] = new FrameValue("", Day: due);
        if (facts.Source is { } source) values[SlotNames.Source] = new FrameValue(Sources[(int)source], [(int)source]);
        return new SavedFrame(problem.Number.Value, problem.Version, values);
    }

    /// <summary>The facts that a frame holds.</summary>
    public static ProblemFacts FactsOf(Frame frame, BranchId branch) => new(branch, frame[SlotNames.Title]!.Text)
    {
        Responsible = frame[SlotNames.Responsible] is { } person ? new ResponsiblePerson(person.Text, person.Numbers is [var member] ? new MemberId(member) : null) : null,
        Due = frame[SlotNames.Due]?.Day,
        Source = frame[SlotNames.Source]?.Numbers is [var source] ? (ProblemSource)source : null,
        Priority = frame[SlotNames.Priority]?.Numbers is [var priority] ? (ProblemPriority)priority : ProblemPriority.Normal,
    };
}
