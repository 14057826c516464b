using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Bindings;

/// <summary>The binding codes and bound accounts in the store. What is given out is saved with the turn.</summary>
public interface IBindings
{
    /// <summary>Adds a new code.</summary>
    void Add(BindingCode code);

    /// <summary>The codes that have not ended and begin like this; they may be out of date.</summary>
    Task<IReadOnlyList<BindingCode>> OpenByLeadAsync(string lead, CancellationToken cancellationToken);

    /// <summary>A member's codes that have not ended.</summary>
    Task<IReadOnlyList<BindingCode>> OpenOfAsync(MemberId member, CancellationToken cancellationToken);

    /// <summary>The wrong tries of an account; none when there were none.</summary>
    Task<WrongTries> TriesAsync(ChannelAccount account, CancellationToken cancellationToken);

    /// <summary>The member that an account is bound to in the store, or null.</summary>
    Task<MemberId?> OwnerAsync(ChannelAccount account, CancellationToken cancellationToken);

    /// <summary>A member's accounts.</summary>
    Task<IReadOnlyList<ChannelAccount>> AccountsAsync(MemberId member, CancellationToken cancellationToken);

    /// <summary>Binds an account that is nobody's.</summary>
    void Bind(ChannelAccount account, MemberId member);

    /// <summary>Ends the binding of an account.</summary>
    Task UnbindAsync(ChannelAccount account, CancellationToken cancellationToken);
}
