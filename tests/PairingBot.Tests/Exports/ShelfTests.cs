using Microsoft.Extensions.Time.Testing;
using PairingBot.Domain.Branches;
using PairingBot.Exports;

namespace PairingBot.Tests.Exports;

/// <summary>How many files wait, and whose make room.</summary>
public sealed class ShelfTests
{
    private const int Megabyte = 1024 * 1024;
    private static readonly MemberId Zhao = new(1);
    private static readonly MemberId Qian = new(2);
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch.AddYears(57));
    private readonly ExportShelf _shelf;

    public ShelfTests() => _shelf = new ExportShelf(_clock);

    [Fact]
    public void The_oldest_of_ones_own_make_room_for_the_twenty_first_and_nobody_elses()
    {
        Put(Qian, "qian", 1);
        for (var i = 0; i <= ExportShelf.ShareFiles; i++) Put(Zhao, $"zhao{i}", 1);
        Assert.Equal((false, true, true), (Waits("zhao0"), Waits("zhao1"), Waits("qian")));
        Assert.True(_shelf.HasMadeRoom("zhao0"));
        Assert.False(_shelf.HasMadeRoom("zhao1"));
        Assert.False(_shelf.HasMadeRoom("never given"));
    }

    [Fact]
    public void The_oldest_of_ones_own_make_room_by_size_too_as_many_as_have_to()
    {
        foreach (var name in new[] { "a", "b", "c" }) Put(Zhao, name, 5 * Megabyte);
        Put(Zhao, "d", 7 * Megabyte);
        Assert.Equal((false, false, true, true), (Waits("a"), Waits("b"), Waits("c"), Waits("d")));
    }

    [Fact]
    public void One_person_never_takes_the_room_of_others()
    {
        for (var i = 0; i < 100; i++) Put(Zhao, $"zhao{i}", ExportShelf.ShareBytes);
        foreach (var other in new[] { 2, 3, 4 }) Put(new MemberId(other), $"other{other}", ExportShelf.ShareBytes);
        Assert.True(Waits("zhao99"));
    }

    [Fact]
    public void A_file_for_which_there_is_no_room_is_refused_and_those_that_wait_keep_their_time()
    {
        foreach (var person in new[] { 1, 2, 3, 4 }) Put(new MemberId(person), $"file{person}", ExportShelf.ShareBytes);
        _clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Null(_shelf.Reserve(new MemberId(5), [("small", File(1))]));
        Assert.Equal((true, false), (Waits("file1"), Waits("small")));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Put(new MemberId(5), "new", 1);
        Assert.Equal((false, true), (Waits("file1"), Waits("new")));
        Assert.False(_shelf.HasMadeRoom("file1")); // it expired
    }

    [Fact]
    public void Before_its_turn_is_committed_a_file_is_not_there_and_displaces_nothing()
    {
        Put(Zhao, "old", ExportShelf.ShareBytes);
        using (_shelf.Reserve(Zhao, [("new", File(ExportShelf.ShareBytes))]))
        {
            Assert.Equal((true, false, false), (Waits("old"), Waits("new"), _shelf.HasMadeRoom("new")));
        }

        Assert.Equal((true, false), (Waits("old"), Waits("new")));
    }

    [Fact]
    public void Room_that_was_kept_counts_until_it_is_given_back()
    {
        foreach (var person in new[] { 1, 2, 3 }) Put(new MemberId(person), $"file{person}", ExportShelf.ShareBytes);
        using (_shelf.Reserve(new MemberId(4), [("kept", File(ExportShelf.ShareBytes))])) Assert.Null(_shelf.Reserve(new MemberId(5), [("late", File(1))]));
        Put(new MemberId(5), "in time", 1);
    }

    private static ExportFile File(int bytes) => new("a", "b", new byte[bytes]);

    private bool Waits(string token) => _shelf.Find(token) is not null;

    private void Put(MemberId owner, string token, int bytes)
    {
        _clock.Advance(TimeSpan.FromSeconds(1));
        using var reservation = _shelf.Reserve(owner, [(token, File(bytes))]);
        Assert.NotNull(reservation);
        reservation.PutOut();
    }
}
