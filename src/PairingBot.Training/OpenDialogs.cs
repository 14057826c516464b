using PairingBot.Language.Intents;

namespace PairingBot.Training;

/// <summary>Dialogs in which a line is taken to be said that names none.</summary>
internal static class OpenDialogs
{
    private static readonly string[] All =
    [
        IntentNames.LogActivity, IntentNames.AddProblem, IntentNames.SetDueDate, IntentNames.Broadcast, IntentNames.UpdateProgress, IntentNames.AddMeasure, IntentNames.QueryStatus, IntentNames.AssignResponsible,
        IntentNames.RequestClose, IntentNames.QueryStats, IntentNames.Remind, IntentNames.RejectClose, IntentNames.QueryOverdue, IntentNames.ListActivities, IntentNames.Export, IntentNames.BindIdentity,
    ];

    /// <param name="named">The dialog that the line names; null for none.</param>
    /// <param name="number">Which line it is: it alone decides.</param>
    /// <param name="anywhere">What is said in every dialog alike, such as a yes, is learned for several.</param>
    public static IEnumerable<string> Some(string? named, int number, bool anywhere)
    {
        if (named is not null) yield return named;
        yield return All[number % All.Length];
        if (anywhere) yield return All[((number * 7) + 3) % All.Length];
    }
}
