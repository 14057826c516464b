using PairingBot.Channels;
using PairingBot.Tests.Outbox;

namespace PairingBot.Tests.Telemetry;

/// <summary>Refusals that a stranger causes are told, and cost no more lines the more there are.</summary>
public sealed class RefusalLogTests
{
    private readonly TestClock _clock = new();
    private readonly LinesOnly<RefusalLog> _log = new();

    [Fact]
    public void The_first_of_a_kind_are_told_one_by_one_and_the_others_once_a_minute_by_their_number()
    {
        using var refusals = new RefusalLog(_clock, _log);

        Refuse(refusals, 500);
        Assert.Equal(RefusalCounts.AtOnce, _log.Lines.Count);
        _clock.Advance(RefusalLog.Pause);
        Assert.Equal("495 more requests were refused since. 401 Unauthorized: 495", _log.Lines.Last());

        Refuse(refusals, 300); // it goes on: only the number
        _clock.Advance(RefusalLog.Pause);
        Assert.Equal(RefusalCounts.AtOnce + 2, _log.Lines.Count);
        Assert.StartsWith("300 more", _log.Lines.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_kind_is_told_in_the_midst_of_a_flood_and_counted_with_it()
    {
        using var refusals = new RefusalLog(_clock, _log);

        Refuse(refusals, 10);
        refusals.Note(413, "MessageSizeTooBig", "Too big.");
        Assert.Equal("A request was refused with 413: Too big.", _log.Lines.Last());
        for (var n = 0; n < 6; n++) refusals.Note(413, "MessageSizeTooBig", "Too big.");
        _clock.Advance(RefusalLog.Pause);
        Assert.Equal("7 more requests were refused since. 401 Unauthorized: 5, 413 MessageSizeTooBig: 2", _log.Lines.Last());
    }

    [Fact]
    public void After_a_quiet_minute_they_are_told_one_by_one_again()
    {
        using var refusals = new RefusalLog(_clock, _log);

        Refuse(refusals, 10);
        _clock.Advance(RefusalLog.Pause);
        _clock.Advance(RefusalLog.Pause);
        var before = _log.Lines.Count;
        Refuse(refusals, 1);
        Assert.Equal(before + 1, _log.Lines.Count);
        _clock.Advance(RefusalLog.Pause);
        Assert.Equal(before + 1, _log.Lines.Count); // nothing was left to count
    }

    [Fact]
    public void What_was_only_counted_is_told_when_the_service_stops()
    {
        using (var refusals = new RefusalLog(_clock, _log)) Refuse(refusals, 8);

        Assert.Equal("3 more requests were refused since. 401 Unauthorized: 3", _log.Lines.Last());
    }

    private static void Refuse(RefusalLog refusals, int times)
    {
        for (var n = 0; n < times; n++) refusals.Note(401, "Unauthorized", "The token is not valid.");
    }
}
