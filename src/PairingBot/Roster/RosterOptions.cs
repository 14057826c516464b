namespace PairingBot.Roster;

/// <summary>The settings under <c>Roster</c>.</summary>
internal sealed class RosterOptions
{
    public const string Section = "Roster";

    /// <summary>
    /// Whether an account on the channel <c>*</c>, as the sample organisation has them, speaks on every channel.
    /// On in Development unless set; anywhere else the service refuses to start with it.
    /// </summary>
    public bool AnyChannelAccounts { get; set; }
}
