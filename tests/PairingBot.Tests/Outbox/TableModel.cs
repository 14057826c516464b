using Microsoft.Extensions.Time.Testing;
using PairingBot.Outbox;

namespace PairingBot.Tests.Outbox;

/// <summary>Drives a lane table by single steps, with a store whose rows are pending until settled.</summary>
internal sealed class TableModel(OutboxOptions options)
{
    private readonly LaneTable table = new(options, new FakeTimeProvider());
    private readonly SortedDictionary<long, OutboxRow> pending = [];
    private readonly List<IReadOnlyList<OutboxRow>> untold = [];
    private readonly List<Lane> lanes = [];
    private (LaneTable.Page Page, List<OutboxRow> Rows)? underWay;

    public int Committed { get; private set; }

    public List<long> Settled { get; } = [];

    public static long LaneOf(long id) => id % 3;

    public void Step(int step, int size)
    {
        switch (step)
        {
            case 0 or 1:
                Commit(size);
                break;
            case 2 when untold.Count > 0:
                Tell((size - 1) % untold.Count);
                break;
            case 3 when underWay is null:
                BeginRead();
                break;
            case 3:
                EndRead();
                break;
            case 4 when lanes.Count > 0:
                SettleOne(size % lanes.Count);
                break;
            case 5 when untold.Count > 0 && size == 1:
                untold.RemoveAt(0); // a telling that never comes
                break;
        }

        Assert.True(table.Count().Whole <= options.RowsInMemory);
        Assert.True(table.Count().Rows <= options.IdsInMemory + size);
    }

    /// <summary>Tells the rest, then beats until nothing is left.</summary>
    public void Finish()
    {
        while (untold.Count > 0) Tell(untold.Count - 1);
        for (var rounds = 0; pending.Count > 0 && rounds < 1000; rounds++)
        {
            table.LookAgain();
            if (underWay is null) BeginRead();
            EndRead();
            while (lanes.Count > 0) SettleOne(0);
        }
    }

    private void Commit(int size)
    {
        var rows = Enumerable.Range(Committed + 1, size).Select(id => Row(id)).ToList();
        Committed += size;
        foreach (var row in rows) pending[row.Id] = row;
        untold.Add(rows);
    }

    private static OutboxRow Row(long id) =>
        new(id, new OutgoingActivity($"k{id}", "emulator", $"c{LaneOf(id)}", DeliveryKind.Send, DeliveryState.Pending, "{}"), 0, default, default);

    private void Tell(int index)
    {
        table.Offer(untold[index], lanes);
        untold.RemoveAt(index);
    }

    private void BeginRead()
    {
        if (table.NeedsPage(out var page))
            underWay = (page, [.. pending.Values.Where(row => row.Id > page.AfterId).Take(page.Limit)]);
    }

    private void EndRead()
    {
        if (underWay is not var (page, rows)) return;
        underWay = null;
        table.Add(page, rows, lanes);
    }

    private void SettleOne(int index)
    {
        if (!table.TryPeek(lanes[index], out var first))
        {
            lanes.RemoveAt(index);
            return;
        }

        Assert.True(pending.Remove(first.Id));
        Settled.Add(first.Id);
        table.Settle(lanes[index]);
    }
}
