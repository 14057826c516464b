using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Bindings;

/// <summary>How asking for a binding code ended.</summary>
public abstract record CodeOutcome
{
    private CodeOutcome()
    {
    }

    /// <summary>Here it is.</summary>
    /// <param name="Characters">The code, for the person who asked and nobody else.</param>
    public sealed record Given(BindingCode Code, string Characters) : CodeOutcome;

    /// <summary>The speaker gives out no codes for that branch.</summary>
    public sealed record NotPermitted(BranchId Branch) : CodeOutcome;

    /// <summary>The member may act beyond the branch, so the office alone gives a code for him or her.</summary>
    public sealed record OfficeOnly : CodeOutcome;

    /// <summary>Nobody on the roster.</summary>
    public sealed record NotFound : CodeOutcome;
}

/// <summary>How sending a binding code ended. Why it failed is not said: that would help to guess.</summary>
public abstract record BindOutcome
{
    private BindOutcome()
    {
    }

    /// <summary>The account is bound.</summary>
    /// <param name="Replaced">True when it took the place of another account of the member on the same channel.</param>
    public sealed record Bound(Speaker Member, MemberId GivenBy, int Code, bool Replaced) : BindOutcome;

    /// <summary>It is not.</summary>
    public sealed record Refused : BindOutcome;
}

/// <summary>How unbinding a member ended.</summary>
public abstract record UnbindOutcome
{
    private UnbindOutcome()
    {
    }

    /// <summary>All accounts are unbound, and codes withdrawn.</summary>
    public sealed record Done(int Accounts) : UnbindOutcome;

    /// <summary>The office alone unbinds.</summary>
    public sealed record NotPermitted : UnbindOutcome;

    /// <summary>Nobody shuts himself or herself out.</summary>
    public sealed record Oneself : UnbindOutcome;

    /// <summary>There is neither an account nor a code.</summary>
    public sealed record NothingBound : UnbindOutcome;

    /// <summary>Nobody on the roster.</summary>
    public sealed record NotFound : UnbindOutcome;
}
