using PairingBot.Dialogs.Conversations;

namespace PairingBot.Tests.Turns;

public sealed class ItemLineTests
{
    [Fact]
    public void Those_of_which_nothing_is_missing_are_confirmed_together()
    {
        var (one, two) = (new Item("one"), new Item("two"));
        var first = ItemLine.LineUp<Item>([(one, true), (two, true)], item => item.Name, null!);
        Assert.Same(one, first);
        Assert.True(first.IsTogether);
        Assert.Equal([two], first.Next!);
        Assert.Null(first.Later);
    }

    [Fact]
    public void With_fewer_than_two_such_they_go_one_by_one()
    {
        var (one, two) = (new Item("one"), new Item("two"));
        var first = ItemLine.LineUp<Item>([(one, false), (two, true)], item => item.Name, null!);
        Assert.Same(one, first);
        Assert.False(first.IsTogether);
        Assert.Same(two, ItemLine.After(first));
        Assert.Null(ItemLine.After(two));
    }

    [Fact]
    public void What_was_set_aside_follows_those_that_went_together()
    {
        var (one, two, aside) = (new Item("one"), new Item("two"), new Item("aside"));
        (one.Next, one.IsTogether, one.Later) = ([two], true, [aside]);
        one.Next = null; // written
        Assert.Same(aside, ItemLine.After(one));
    }

    [Fact]
    public void One_that_has_to_be_asked_about_goes_behind()
    {
        var (one, two, three, waiting) = (new Item("one"), new Item("two"), new Item("three"), new Item("waiting"));
        (one.Next, one.IsTogether, one.Later) = ([two, three], true, [waiting]);
        var first = ItemLine.Regroup(one, [one, two, three], item => item != one);
        Assert.Same(two, first);
        Assert.Equal([three], first.Next!);
        Assert.Equal([one, waiting], first.Later!);
    }

    [Fact]
    public void The_last_one_left_stands_alone()
    {
        var (one, two) = (new Item("one"), new Item("two"));
        (one.Next, one.IsTogether) = ([two], true);
        var first = ItemLine.Regroup(one, [two], _ => true);
        Assert.Same(two, first);
        Assert.False(first.IsTogether);
        Assert.Null(first.Next);
    }

    [Fact]
    public void Dropping_drops_what_would_have_gone_together_and_what_was_to_follow()
    {
        var (one, two, aside) = (new Item("one"), new Item("two"), new Item("aside"));
        (one.Next, one.IsTogether, one.Later) = ([two], true, [aside]);
        ItemLine.DropTogether(one);
        Assert.Null(ItemLine.After(one));
    }

    private sealed class Item(string name) : ILinedUp<Item>
    {
        public string Name => name;

        public List<Item>? Next { get; set; }

        public bool IsTogether { get; set; }

        public List<Item>? Later { get; set; }
    }
}
