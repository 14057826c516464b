using PairingBot.Dialogs.Correction;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Pairings;

namespace PairingBot.Dialogs.QueryStatus;

/// <summary>The facts of an activity, and who did what to it since, in the words of a language.</summary>
internal sealed class ActivityChanges(ActivityJournal journal, CorrectionFrames frames, CorrectionSummary summary, ActivityWording wording, OrganisationClock clock)
{
    private const int MostShown = 5;

    /// <summary>The facts by hole, and a row for its logging and each of its latest changes.</summary>
    public async Task<(Dictionary<string, string?> Facts, IReadOnlyList<Row> Since)> ReadAsync(PairingActivity activity, SpokenLanguage language, CancellationToken cancellationToken)
    {
        var facts = summary.FactsOf(await frames.FactsAsync(activity.Branch, activity.Details, cancellationToken), language);
        var rows = new List<Row> { new(Text(language, "LabelLogged"), By(activity.LoggedBy, activity.LoggedAt, language)) };
        var changes = (await journal.ReadAsync(activity.Number, cancellationToken)).Where(c => c.Kind != ChangeKind.Created).ToList();
        if (changes.Count > MostShown) rows.Add(new Row(Text(language, "LabelChanges"), Text(language, "EarlierChanges", ("count", Wording.Number(changes.Count - MostShown)))));
        foreach (var change in changes.TakeLast(MostShown)) rows.Add(await RowOfAsync(change, language, cancellationToken));
        return (facts, rows);
    }

    private async Task<Row> RowOfAsync(ActivityChange change, SpokenLanguage language, CancellationToken cancellationToken)
    {
        var by = By(change.By, change.At, language);
        return change switch
        {
            { Kind: ChangeKind.Voided } => new Row(Text(language, "LabelVoided"), Text(language, "Voided", ("by", by), ("reason", change.After?.Reason))),
            { Kind: ChangeKind.TakenBack, After.TakenBackAt: not null } => new Row(Text(language, "LabelTakenBack"), by),
            { Kind: ChangeKind.TakenBack } => new Row(Text(language, "LabelUndone"), await DescribeAsync(change, by, language, cancellationToken)),
            _ => new Row(Text(language, "LabelCorrected"), await DescribeAsync(change, by, language, cancellationToken)),
        };
    }

    private async Task<string> DescribeAsync(ActivityChange change, string by, SpokenLanguage language, CancellationToken cancellationToken)
    {
        if (change is not { Before: { TakenBackAt: null } before, After: { } after }) return by;
        var (old, now) = (await frames.FactsAsync(before.Branch, before.Details, cancellationToken), await frames.FactsAsync(after.Branch, after.Details, cancellationToken));
        return Text(language, "Corrected", ("by", by), ("changes", summary.Describe(old, now, language)));
    }

    private string By(MemberId member, DateTimeOffset at, SpokenLanguage language) =>
        Text(language, "By", ("member", wording.Member(member, language)), ("date", Wording.Day(language, clock.DayOf(at))), ("time", Wording.Time(TimeOnly.FromDateTime(clock.At(at)), null)));

    private static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, "QueryStatus", key).Fill(holes);
}
