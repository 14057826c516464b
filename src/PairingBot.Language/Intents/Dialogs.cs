namespace PairingBot.Language.Intents;

/// <summary>Which utterances go on with a dialog and which leave it.</summary>
internal static class Dialogs
{
    /// <summary>Questions and small talk, which are answered beside any dialog.</summary>
    public static bool IsAside(string intent) => IsQuery(intent) || intent is IntentNames.Help or IntentNames.Greeting or IntentNames.SmallTalk
        or IntentNames.WhoAmI or IntentNames.SwitchLanguage or IntentNames.Undo or IntentNames.Cancel or IntentNames.Export or IntentNames.OutOfScope;

    public static bool IsQuery(string intent) => intent is IntentNames.QueryStatus or IntentNames.QueryOverdue or IntentNames.QueryStats
        or IntentNames.ListActivities or IntentNames.QueryBroadcastReceipts;
}
