using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>Which utterances go on with a dialog and which leave it.</summary>
internal static partial class Dialogs
{
    /// <summary>Questions and small talk, which are answered beside any dialog.</summary>
    public static bool IsAside(string intent) => IsQuery(intent) || intent is IntentNames.Help or IntentNames.Greeting or IntentNames.SmallTalk
        or IntentNames.WhoAmI or IntentNames.SwitchLanguage or IntentNames.Undo or IntentNames.Cancel or IntentNames.Export or IntentNames.OutOfScope;

    public static bool IsQuery(string intent) => intent is IntentNames.QueryStatus or IntentNames.QueryOverdue or IntentNames.QueryStats
        or IntentNames.ListActivities or IntentNames.QueryBroadcastReceipts;

    /// <summary>Whether an utterance only supplies what the dialog in progress still misses.</summary>
    public static bool Supplies(Said said, string dialog)
    {
        if (said.IsLine) return false;
        if (Ellipsis().IsMatch(said.Form)) return true;
        if (IsQuery(dialog)) return Fragment().IsMatch(said.Form);
        if (IsAside(dialog)) return false;
        if (said.HasNoCue || said.Intent == IntentNames.OutOfScope) return !Strange().IsMatch(said.Form);
        if (said.Intent == IntentNames.QueryStats && said.Form.Contains('N', StringComparison.Ordinal)) return true;
        if (IsAside(said.Intent) || said.Intent is IntentNames.Confirm or IntentNames.Deny) return said.Score < 0.5;
        // A new command names its own problem or its own receivers.
        if (said.HasProblem) return said.Score < 0.5 || Fragment().IsMatch(said.Form);
        return said.Score < 0.6 || IsFieldOf(said.Intent, dialog);
    }

    /// <summary>李老师负责 inside a new problem is its responsible person.</summary>
    private static bool IsFieldOf(string intent, string dialog) => intent switch
    {
        IntentNames.AssignResponsible or IntentNames.SetDueDate or IntentNames.UpdateProgress or IntentNames.LogActivity or IntentNames.Correction or IntentNames.BindIdentity => true,
        IntentNames.AddMeasure or IntentNames.AddProblem => dialog is not (IntentNames.AddProblem or IntentNames.AddMeasure) || intent == dialog,
        IntentNames.Broadcast => dialog is IntentNames.Remind,
        IntentNames.AcknowledgeBroadcast => false,
        _ => false,
    };

    [GeneratedRegex("^那?.{1,14}呢\\??$|^(?:what|how) about .{1,24}$|^and .{1,16}\\?$")]
    private static partial Regex Ellipsis();

    [GeneratedRegex("^[BDPLMN0,、 的和就是只看第条个号]{1,16}$")]
    private static partial Regex Fragment();

    [GeneratedRegex("[?]|[吗么呢]$|怎|什么|啥|哪|谁|几[点号]|多少|多久|帮我|给我|推荐|翻译|讲个|写[一首篇个]|^请问|what|where|how|who|when|tell me|can you|please")]
    private static partial Regex Strange();
}
