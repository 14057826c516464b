using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Pairings;

/// <summary>How correcting or voiding a saved activity ended; a dialog switches on it.</summary>
public abstract record CorrectionOutcome
{
    private CorrectionOutcome()
    {
    }

    /// <summary>It is written.</summary>
    public sealed record Done(PairingActivity Activity) : CorrectionOutcome;

    /// <summary>There is no activity with that number.</summary>
    public sealed record NotFound : CorrectionOutcome;

    /// <summary>It was taken back or voided before.</summary>
    public sealed record NoLongerStands : CorrectionOutcome;

    /// <summary>The speaker may not; the members of that branch and the office may.</summary>
    public sealed record NotPermitted(BranchId Branch) : CorrectionOutcome;

    /// <summary>Somebody else changed it after the speaker had seen it.</summary>
    public sealed record ChangedMeanwhile : CorrectionOutcome;

    /// <summary>The new facts can't be, for the reason for which they could not be logged.</summary>
    public sealed record Implausible(LogOutcome Reason) : CorrectionOutcome;
}
