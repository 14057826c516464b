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

    /// <summary>The number of a problem (<see cref="NumberSlot"/>) or words of its title (<see cref="TextSlot"/>).</summary>
    public const string ProblemRef = "problemRef";

    /// <summary>Progress, or an activity's outcome, verbatim (<see cref="TextSlot"/>).</summary>
    public const string Progress = "progress";

    /// <summary>The language asked for, <c>zh</c> or <c>en</c> (<see cref="TextSlot"/>).</summary>
    public const string Language = "language";
}
