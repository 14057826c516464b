using PairingBot.Domain.Branches;

namespace PairingBot.Turns;

/// <summary>Is told whose an account is, once that is on the disk.</summary>
internal interface IAccountListener
{
    /// <summary>The account is this member's now, or nobody's. Must not throw.</summary>
    void Rebound(ChannelAccount account, MemberId? member);
}
