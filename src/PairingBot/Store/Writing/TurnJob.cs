using Microsoft.EntityFrameworkCore;
using PairingBot.Outbox;
using PairingBot.Store.Rows;

namespace PairingBot.Store.Writing;

/// <summary>Commits one unit of work: all of it or nothing.</summary>
internal sealed class TurnJob(UnitOfWork work, DomainRows? rows) : WriteJob<CommitResult>
{
    private CommitResult? _result;
    private bool _borrowed;

    public override bool Run(WriterSession session)
    {
        _result = Apply(session);
        return _result is CommitResult.Committed;
    }

    public override void Committed()
    {
        try
        {
            GiveBack(committed: _result is CommitResult.Committed);
        }
        finally
        {
            Succeeded(_result!);
        }
    }

    public override void Failed(Exception exception)
    {
        try
        {
            GiveBack(committed: false);
        }
        finally
        {
            base.Failed(exception);
        }
    }

    private CommitResult Apply(WriterSession session)
    {
        if (work.Inbox is { } key && !TurnWrites.MarkInbox(session, key, work.Answer)) return new CommitResult.Duplicate(TurnWrites.ReadAnswer(session, key));
        if (work.State is { } state && !TurnWrites.WriteState(session, state)) return new CommitResult.Stale();
        if (work.Reference is { } reference) TurnWrites.WriteReference(session, reference);
        foreach (var (counter, value) in work.Counters) TurnWrites.RaiseCounter(session, counter, value);
        if (rows is not null && !SaveRows(session, rows)) return new CommitResult.Stale();
        var outgoing = new OutboxRow[work.Outgoing.Count];
        for (var i = 0; i < outgoing.Length; i++) outgoing[i] = TurnWrites.AddOutgoing(session, work.Outgoing[i]);
        return new CommitResult.Committed(outgoing);
    }

    private bool SaveRows(WriterSession session, DomainRows domainRows)
    {
        _borrowed = true;
        try
        {
            domainRows.Save(session.Connection);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        catch (DbUpdateException e) when (StoreFailures.IsTaken(e))
        {
            return false; // another turn added the same key first, such as the next line of a problem's history; this one reads it when it runs again
        }
    }

    private void GiveBack(bool committed)
    {
        if (!_borrowed) return;
        _borrowed = false;
        rows!.GiveBack(committed);
    }
}
