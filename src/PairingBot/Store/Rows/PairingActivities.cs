using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Pairings;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>The activities of one scope: an object is read once and is the same for all who ask.</summary>
internal sealed class PairingActivities(DomainRows rows) : IPairingActivities
{
    private readonly Dictionary<ActivityNumber, PairingActivity> _known = [];

    public void Add(PairingActivity activity)
    {
        var entry = ActivityMapping.ToEntry(activity);
        rows.Context.Activities.Add(entry);
        Track(activity, entry);
    }

    public async Task<PairingActivity?> FindAsync(ActivityNumber number, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(number, out var known)) return known;
        var entry = await rows.Context.Activities.Include(e => e.Partners).FirstOrDefaultAsync(e => e.Number == number.Value, cancellationToken);
        if (entry is null) return null;
        var activity = ActivityMapping.FromEntry(entry);
        Track(activity, entry);
        return activity;
    }

    private void Track(PairingActivity activity, ActivityEntry entry)
    {
        _known.Add(activity.Number, activity);
        rows.BeforeSaving(() =>
        {
            ActivityMapping.CopyTo(entry, activity);
            CopyPartners(entry, activity);
        });
    }

    /// <summary>Brings the rows of the partners to what the activity has now, place by place.</summary>
    private void CopyPartners(ActivityEntry entry, PairingActivity activity)
    {
        var partners = activity.Details.Partners;
        foreach (var surplus in entry.Partners.Where(p => p.Position >= partners.Count).ToList())
        {
            entry.Partners.Remove(surplus);
            rows.Context.Remove(surplus);
        }

        for (var i = 0; i < partners.Count; i++)
        {
            if (entry.Partners.Find(p => p.Position == i) is { } row) ActivityMapping.CopyTo(row, partners[i]);
            else entry.Partners.Add(ActivityMapping.ToEntry(activity.Number, i, partners[i]));
        }
    }
}
