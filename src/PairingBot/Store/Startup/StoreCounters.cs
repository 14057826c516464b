using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Store.Reading;
using PairingBot.Store.Rows;
using PairingBot.Store.Sql;

namespace PairingBot.Store.Startup;

/// <summary>Takes over the counters that were committed; an imported row raises its counter too.</summary>
internal sealed class StoreCounters(ReadSessions reads, CounterValues counters)
{
    private const string SelectCounters = "SELECT Name, Value FROM Counters";
    private const string SelectHighestActivity = "SELECT coalesce(max(Number), 0) FROM Activities";
    private const string SelectHighestProblem = "SELECT coalesce(max(Number), 0) FROM Problems";

    public void Load() => reads.Read(counters, static (session, counters) =>
    {
        var rows = session[SelectCounters];
        var values = new List<KeyValuePair<string, int>>();
        while (rows.Step()) values.Add(new(rows.Text(0)!, (int)rows.Integer(1)));
        rows.Reset();
        values.Add(new(ActivityNumber.Counter, Highest(session[SelectHighestActivity])));
        values.Add(new(ProblemNumber.Counter, Highest(session[SelectHighestProblem])));
        counters.Load(values);
        return values.Count;
    });

    private static int Highest(Statement rows)
    {
        var number = rows.Step() ? (int)rows.Integer(0) : 0;
        rows.Reset();
        return number;
    }
}
