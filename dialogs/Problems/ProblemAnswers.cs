using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Problems;

/// <summary>Writes how a problem stands, with the time that it stands for.</summary>
internal sealed class ProblemAnswers(IProblemQueries queries, ProblemWording wording, OrganisationClock clock)
{
    private const int EventsShown = 3;
    private const int ActivitiesShown = 3;

    /// <summary>One problem with what belongs to it.</summary>
    public async Task<string> TellAsync(Problem problem, SpokenLanguage language, CancellationToken cancellationToken)
    {
        var events = await queries.EventsAsync(problem.Number, EventsShown, cancellationToken);
        var measures = await queries.MeasuresAsync(problem.Number, cancellationToken);
        var activities = await queries.ActivitiesAsync(problem.Number, ActivitiesShown, cancellationToken);
        var lines = new List<string> { ProblemWording.Text(language, "StatusTitle", ("problem", ProblemField.Name(problem, language)), ("time", Time(language))) };
        lines.Add(Fact(language, "LabelBranch", wording.Branch(problem.Branch)));
        lines.Add(Fact(language, "LabelState", StateOf(problem, language)));
        lines.Add(Fact(language, "LabelDue", ProblemWording.Due(language, problem, clock.Today)));
        lines.Add(Fact(language, "LabelResponsible", problem.Facts.Responsible?.Name ?? ProblemWording.Text(language, "Nobody")));
        lines.AddRange(measures.Select(m => ProblemWording.Text(language, "MeasureLine", ("place", Wording.Number(m.Place)), ("text", m.Text))));
        lines.AddRange(events.Select(e => ProblemWording.Text(language, "EventLine", ("date", Wording.Day(language, clock.DayOf(e.At))), ("event", Happened(e, language)), ("by", e.ByName))));
        if (activities.Total > 0) lines.Add(ProblemWording.Text(language, "ActivitiesLine", ("count", Wording.Number(activities.Total)), ("activities", Wording.List(language, activities.Items.Select(a => ProblemWording.Text(language, "Activity", ("number", Wording.Number(a.Number.Value)), ("topic", a.Details.Topic)))))));
        return string.Join('\n', lines);
    }

    /// <summary>One line of a list.</summary>
    public string Line(Problem problem, int place, SpokenLanguage language) => ProblemWording.Text(
        language,
        "ListLine",
        ("place", Wording.Number(place)),
        ("problem", ProblemField.Name(problem, language)),
        ("state", StateOf(problem, language)),
        ("due", ProblemWording.Due(language, problem, clock.Today)),
        ("responsible", problem.Facts.Responsible?.Name ?? ProblemWording.Text(language, "Nobody")));

    /// <summary>The time that an answer stands for.</summary>
    public string Time(SpokenLanguage language) => ProblemWording.Text(language, "AsOf", ("date", Wording.Day(language, clock.Today)), ("time", Wording.Time(TimeOnly.FromDateTime(clock.Now), null)));

    private static string StateOf(Problem problem, SpokenLanguage language)
    {
        var state = ProblemWording.State(language, problem.Facts.State);
        if (problem.Facts.Priority == ProblemPriority.Key) state = ProblemWording.Text(language, "KeyState", ("state", state));
        return problem.Facts.Pending?.NewDue is { } later ? ProblemWording.Text(language, "ExtensionWaits", ("state", state), ("date", Wording.Day(language, later))) : state;
    }

    private static string Happened(ProblemEvent happening, SpokenLanguage language)
    {
        var text = happening.Text ?? ProblemWording.Text(language, "NoWords");
        var day = happening.Day is { } due ? Wording.Day(language, due) : "";
        return ProblemWording.Text(language, happening.Kind switch
        {
            ProblemEventKind.Added => "EventAdded",
            ProblemEventKind.MeasureAdded => "EventMeasureAdded",
            ProblemEventKind.Assigned => "EventAssigned",
            ProblemEventKind.DueSet => "EventDueSet",
            ProblemEventKind.ExtensionRequested => "EventExtensionRequested",
            ProblemEventKind.ExtensionApproved => "EventExtensionApproved",
            ProblemEventKind.ExtensionRejected => "EventExtensionRejected",
            ProblemEventKind.Progress => "EventProgress",
            ProblemEventKind.SignOffRequested => "EventSignOffRequested",
            ProblemEventKind.SignedOff => "EventSignedOff",
            ProblemEventKind.SentBack => "EventSentBack",
            ProblemEventKind.Urged => happening.Text is null ? "EventUrged" : "EventUrgedTo",
            _ => "EventReopened",
        }, ("text", text), ("date", day));
    }

    private static string Fact(SpokenLanguage language, string label, string value) =>
        TextCatalog.Embedded.Find(language, Field.Folder, "Fact").Fill(("label", Label(language, label)), ("value", value));

    private static string Label(SpokenLanguage language, string key) => TextCatalog.Embedded.Find(language, key == "LabelState" ? "Problems" : Field.Folder, key).Fill();
}
