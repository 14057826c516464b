namespace PairingBot.Commands.Conversing;

/// <summary>A clock that stands at the time for which a fixture is written.</summary>
internal sealed class StillClock(DateTimeOffset at) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => at.ToUniversalTime();
}
