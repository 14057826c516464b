using PairingBot.Domain.Branches;
using PairingBot.Domain.Permissions;

namespace PairingBot.Domain.Problems;

/// <summary>How an act on a problem ended; a dialog switches on it.</summary>
public abstract record ProblemOutcome
{
    private ProblemOutcome()
    {
    }

    /// <summary>It is written.</summary>
    /// <param name="Problem">The problem as it is now.</param>
    /// <param name="Happened">What the history of the problem says of it.</param>
    public sealed record Done(Problem Problem, ProblemEventKind Happened) : ProblemOutcome;

    /// <summary>The speaker may not; <see cref="PermissionTable.WhoMay"/> tells who may.</summary>
    public sealed record NotPermitted(PermittedAction Action, BranchId Branch) : ProblemOutcome;

    /// <summary>Two keys: the speaker asked for it, so another person decides.</summary>
    public sealed record OwnRequest(PermittedAction Action, BranchId Branch) : ProblemOutcome;

    /// <summary>There is no such problem, or its adding was taken back.</summary>
    public sealed record NotFound(ProblemNumber Number) : ProblemOutcome;

    /// <summary>The problem is not in a state for it.</summary>
    public sealed record WrongState(ProblemState State) : ProblemOutcome;

    /// <summary>The committee has to decide on its extension first.</summary>
    /// <param name="NewDue">The due date that was asked for.</param>
    public sealed record ExtensionWaits(DateOnly NewDue, BranchId Branch) : ProblemOutcome;

    /// <summary>The due date has passed already.</summary>
    public sealed record DueInPast : ProblemOutcome;

    /// <summary>Somebody wrote on it after the speaker saw it.</summary>
    public sealed record ChangedMeanwhile : ProblemOutcome;

    /// <summary>The request was decided on, or another was made since then.</summary>
    public sealed record RequestOver : ProblemOutcome;

    /// <summary>It was urged today already.</summary>
    public sealed record UrgedToday(Urging Urging) : ProblemOutcome;

    /// <summary>No measure stands at this place of its list.</summary>
    public sealed record NoSuchMeasure(int Place) : ProblemOutcome;

    /// <summary>It is so already: the same due date, person or measure.</summary>
    public sealed record NothingToChange : ProblemOutcome;
}
