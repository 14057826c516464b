namespace PairingBot.Language;

/// <summary>The names of the slots, as the labelled examples use them.</summary>
public static class SlotNames
{
    /// <summary>The day an activity was held (<see cref="DateSlot"/>).</summary>
    public const string Date = "date";

    /// <summary>Clock time or range (<see cref="TimeSlot"/>).</summary>
    public const string Time = "time";

    /// <summary>Who took part besides the own branch (<see cref="BranchesSlot"/>).</summary>
    public const string Partners = "partners";

    /// <summary>The branch that is the subject, when it is named (<see cref="BranchesSlot"/>).</summary>
    public const string Branch = "branch";

    /// <summary>What an activity was about, verbatim (<see cref="TextSlot"/>).</summary>
    public const string Topic = "topic";

    /// <summary>Where, verbatim (<see cref="TextSlot"/>).</summary>
    public const string Venue = "venue";

    /// <summary>How many people, two sides summed (<see cref="NumberSlot"/>).</summary>
    public const string Participants = "participants";

    /// <summary>Which problems are meant (<see cref="RefsSlot"/>).</summary>
    public const string ProblemRef = "problemRef";

    /// <summary>Which saved activities are meant (<see cref="RefsSlot"/>). The labelled examples have no slot for it.</summary>
    public const string ActivityRef = "activityRef";

    /// <summary>
    /// Which saved measure is meant (<see cref="RefsSlot"/>): its place on its problem's list, words of it, or the last; <see cref="ProblemRef"/> beside it says of which problem.
    /// The labelled examples have no slot for it.
    /// </summary>
    public const string MeasureRef = "measureRef";

    /// <summary>Which words of a saved step are meant: <c>progress</c>, <c>result</c>, or the reason: <c>sentback</c>, <c>extension</c>, <c>reopening</c>, and <c>reason</c> where it is not said of what, (<see cref="ChoiceSlot"/>). The labelled examples have no slot for it.</summary>
    public const string StepRef = "stepRef";

    /// <summary>Progress, or an activity's outcome, verbatim (<see cref="TextSlot"/>).</summary>
    public const string Progress = "progress";

    /// <summary>The language asked for, <c>zh</c> or <c>en</c> (<see cref="TextSlot"/>).</summary>
    public const string Language = "language";

    /// <summary>The last permitted day (<see cref="DateSlot"/>).</summary>
    public const string Due = "due";

    /// <summary>When something is to be sent (<see cref="DateSlot"/>).</summary>
    public const string ScheduleAt = "scheduleAt";

    /// <summary>A period, both days inclusive (<see cref="RangeSlot"/>).</summary>
    public const string DateRange = "dateRange";

    /// <summary>Whose items: <c>mine</c>, <c>my_branch</c>, <c>all</c>, <c>liaison</c> (<see cref="ChoiceSlot"/>).</summary>
    public const string Scope = "scope";

    /// <summary>A problem's title, verbatim (<see cref="TextSlot"/>).</summary>
    public const string Title = "title";

    /// <summary>What is to be done about a problem, verbatim (<see cref="TextSlot"/>).</summary>
    public const string Measure = "measure";

    /// <summary>A notice's text, or the reason of a decision, verbatim (<see cref="TextSlot"/>).</summary>
    public const string Message = "message";

    /// <summary>True when those who get a notice are asked to confirm it (<see cref="FlagSlot"/>).</summary>
    public const string Receipt = "receipt";

    /// <summary>Who answers for it, as written, <c>@me</c> for the speaker (<see cref="NamesSlot"/>).</summary>
    public const string Responsible = "responsible";

    /// <summary>Where a problem came from: 调研, 师生反映, 支委会, 党员大会, 上级交办 (<see cref="ChoiceSlot"/>).</summary>
    public const string Source = "source";

    /// <summary>重点 or 一般 (<see cref="ChoiceSlot"/>).</summary>
    public const string Priority = "priority";

    /// <summary>Who gets a notice: <c>all</c>, <c>secretaries</c>, <c>liaison</c>, <c>overdue</c>, <c>unread</c>, <c>kind:</c> and a kind, or a branch (<see cref="AudienceSlot"/>).</summary>
    public const string Audience = "audience";

    /// <summary><c>due_soon</c>, <c>weekly</c> or <c>monthly</c> (<see cref="ChoiceSlot"/>).</summary>
    public const string Period = "period";

    /// <summary>What figures are grouped by: branch, kind, month, quarter, year, source, responsible, status, completion_rate, ranking (<see cref="ChoiceSlot"/>).</summary>
    public const string StatsBy = "statsBy";

    /// <summary><c>xlsx</c>, <c>csv</c>, <c>docx</c> or <c>pdf</c> (<see cref="ChoiceSlot"/>).</summary>
    public const string Format = "format";

    /// <summary>A kind of pairing (<see cref="ChoiceSlot"/>).</summary>
    public const string Kind = "kind";

    /// <summary>What is asked about: activities, problems, measures, responsibilities, three_lists (<see cref="ChoiceSlot"/>).</summary>
    public const string Items = "object";

    /// <summary>A person's own name, when it is given (<see cref="TextSlot"/>).</summary>
    public const string Name = "name";

    /// <summary>Why a due date is moved, verbatim (<see cref="TextSlot"/>). The labelled examples have no slot for it.</summary>
    public const string Reason = "reason";

    /// <summary>True for a slot that the labelled examples know.</summary>
    public static bool IsLabelled(string slot) => slot is not (ActivityRef or MeasureRef or StepRef or Reason);
}
