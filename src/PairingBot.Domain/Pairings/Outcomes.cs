namespace PairingBot.Domain.Pairings;

/// <summary>How logging an activity ended; a dialog switches on it.</summary>
public abstract record LogOutcome
{
    private LogOutcome()
    {
    }

    /// <summary>It is written under this number.</summary>
    public sealed record Logged(ActivityNumber Number) : LogOutcome;

    /// <summary>The speaker may not log for that branch; its members, its secretary and the office may.</summary>
    public sealed record NotPermitted : LogOutcome;

    /// <summary>The day has not come yet.</summary>
    public sealed record DateInFuture : LogOutcome;

    /// <summary>No partner besides the own branch.</summary>
    public sealed record NoPartner : LogOutcome;

    /// <summary>There is no problem with that number.</summary>
    public sealed record ProblemUnknown : LogOutcome;
}
