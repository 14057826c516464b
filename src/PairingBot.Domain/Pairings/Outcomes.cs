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

/// <summary>How taking an activity back ended.</summary>
public enum TakeBackOutcome
{
    /// <summary>It is taken back.</summary>
    TakenBack,

    /// <summary>There is no such activity.</summary>
    Unknown,

    /// <summary>It had been taken back before.</summary>
    AlreadyTakenBack,

    /// <summary>Another person logged it.</summary>
    NotYours,
}
