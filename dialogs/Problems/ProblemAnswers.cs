using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Problems;

/// <summary>Writes how a problem stands, with the time that it stands for.</summary>
internal sealed class ProblemAnswers(IProblemQueries queries, ProblemWording wording, OrganisationClock clock)
{
    private const int EventsShown = 3;
    private const int ActivitiesShown = 3;

    /// <summary>One problem with what belongs to it, as a card and a text.</summary>
    public async Task<Activity> TellAsync(Problem problem, SpokenLanguage language, CancellationToken cancellationToken)
    {
        var events = await queries.EventsAsync(problem.Number, EventsShown, cancellationToken);
        var measures = await queries.MeasuresAsync(problem.Number, cancellationToken);
        var activities = await queries.ActivitiesAsync(problem.Number, ActivitiesShown, cancellationToken);
        Row[] rows =
        [
            new Row(Label(language, "LabelBranch"), wording.Branch(problem.Branch)),
            new Row(Label(language, "LabelState"), StateOf(problem, language)),
            new Row(Label(language, "LabelDue"), ProblemWording.Due(language, problem, clock.Today)),
            new Row(Label(language, "LabelResponsible"), problem.Facts.Responsible?.Name ?? ProblemWording.Text(language, "Nobody")),
        ];
        var lines = new List<string>();
        lines.AddRange(measures.Select(m => Line(m, language)));
        lines.AddRange(events.Select(e => ProblemWording.Text(language, "EventLine", ("date", Wording.Day(language, clock.DayOf(e.At))), ("event", Happened(e, language)), ("by", e.ByName))));
        if (activities.Total > 0) lines.Add(ProblemWording.Text(language, "ActivitiesLine", ("count", Wording.Number(activities.Total)), ("activities", Wording.List(language, activities.Items.Select(a => ProblemWording.Text(language, "Activity", ("number", Wording.Number(a.Number.Value)), ("topic", a.Details.Topic)))))));
        var title = ProblemWording.Text(language, "StatusTitle", ("problem", ProblemField.Name(problem, language)), ("time", Time(language)));
        var text = string.Join('\n', [title, .. rows.Select(r => Fact(language, r)), .. lines]);
        return new Answer(title) { Rows = rows, Notes = lines, Text = text }.ToReply(language);
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

    /// <summary>A measure with its place and its deadline.</summary>
    public static string Line(Measure measure, SpokenLanguage language) => ProblemWording.Text(language, "MeasureLine", ("place", Wording.Number(measure.Place)), ("text", Of(measure.Text, measure.Due, language)));

    /// <summary>A line for each measure of a problem; that there is none, when there is none.</summary>
    public static IEnumerable<string> Measures(IEnumerable<Measure> measures, SpokenLanguage language) => measures
        .Select(m => ProblemWording.Text(language, "MeasureBelow", ("measure", Line(m, language))))
        .DefaultIfEmpty(ProblemWording.Text(language, "NoMeasure"));

    /// <summary>The time that an answer stands for.</summary>
    public string Time(SpokenLanguage language) => ProblemWording.Text(language, "AsOf", ("date", Wording.Day(language, clock.Today)), ("time", Wording.Time(TimeOnly.FromDateTime(clock.Now), null)));

    private static string StateOf(Problem problem, SpokenLanguage language)
    {
        var state = ProblemWording.State(language, problem.Facts.State);
        if (problem.Facts.Priority == ProblemPriority.Key) state = ProblemWording.Text(language, "KeyState", ("state", state));
        return problem.Facts.Pending?.NewDue is { } later ? ProblemWording.Text(language, "ExtensionWaits", ("state", state), ("date", Wording.Day(language, later))) : state;
    }

    /// <summary>A measure with its deadline.</summary>
    private static string Of(string measure, DateOnly? due, SpokenLanguage language) =>
        due is { } day ? ProblemWording.Text(language, "MeasureWithDue", ("measure", measure), ("due", Wording.Day(language, day))) : measure;

    private static string Happened(ProblemEvent happening, SpokenLanguage language)
    {
        var text = happening.Text ?? ProblemWording.Text(language, "NoWords");
        if (happening.Kind == ProblemEventKind.MeasureAdded) text = Of(text, happening.Day, language);
        var day = happening.Day is { } due ? Wording.Day(language, due) : "";
        var told = ProblemWording.Text(language, happening.Kind switch
        {
            ProblemEventKind.Added => "EventAdded",
            ProblemEventKind.MeasureAdded => "EventMeasureAdded",
            ProblemEventKind.Assigned => "EventAssigned",
            ProblemEventKind.DueSet => happening.Text is null ? "EventDueSet" : "EventDueSetWhy",
            ProblemEventKind.ExtensionRequested => happening.Text is null ? "EventExtensionRequested" : "EventExtensionRequestedWhy",
            ProblemEventKind.ExtensionApproved => "EventExtensionApproved",
            ProblemEventKind.ExtensionRejected => "EventExtensionRejected",
            ProblemEventKind.Progress => "EventProgress",
            ProblemEventKind.SignOffRequested => "EventSignOffRequested",
            ProblemEventKind.SignedOff => "EventSignedOff",
            ProblemEventKind.SentBack => "EventSentBack",
            ProblemEventKind.Urged => happening.Text is null ? "EventUrged" : "EventUrgedTo",
            ProblemEventKind.Corrected or ProblemEventKind.MeasureCorrected => "EventCorrected",
            ProblemEventKind.MeasureRemoved => "EventMeasureRemoved",
            _ => "EventReopened",
        }, ("text", text), ("date", day));
        return happening.Was is { } was ? ProblemWording.Text(language, "EventReworded", ("event", told), ("was", was)) : told;
    }

    private static string Fact(SpokenLanguage language, Row row) => TextCatalog.Embedded.Find(language, Field.Folder, "Fact").Fill(("label", row.Label), ("value", row.Value));

    private static string Label(SpokenLanguage language, string key) => TextCatalog.Embedded.Find(language, key == "LabelState" ? "Problems" : Field.Folder, key).Fill();
}
