namespace PairingBot.Language.Intents;

/// <summary>What a message may want. Those that begin a conversation bear the name of its folder under <c>dialogs/</c>.</summary>
public static class IntentNames
{
    /// <summary>Not understood.</summary>
    public const string None = "None";

    /// <summary>Yes to a confirmation.</summary>
    public const string Confirm = "Confirm";

    /// <summary>No to a confirmation; the frame stays.</summary>
    public const string Deny = "Deny";

    /// <summary>A new value for something already said.</summary>
    public const string Correction = "Correction";

    /// <summary>Drops the dialog in progress; only as a whole utterance.</summary>
    public const string Cancel = "Cancel";

    /// <summary>Takes back what is already saved.</summary>
    public const string Undo = "Undo";

    /// <summary>A saved activity is declared void (作废), by its number. The labelled examples have no name of its own for it: it takes back what is saved, as <see cref="Undo"/> does.</summary>
    public const string VoidActivity = "VoidActivity";

    /// <summary>A pairing activity is told; recognized from its slots as well as from utterances.</summary>
    public const string LogActivity = "LogActivity";

    /// <summary>A problem for the list.</summary>
    public const string AddProblem = "AddProblem";

    /// <summary>What is to be done about a problem.</summary>
    public const string AddMeasure = "AddMeasure";

    /// <summary>Who answers for a problem.</summary>
    public const string AssignResponsible = "AssignResponsible";

    /// <summary>The last permitted day of a problem, also put off.</summary>
    public const string SetDueDate = "SetDueDate";

    /// <summary>How far a problem has come, told.</summary>
    public const string UpdateProgress = "UpdateProgress";

    /// <summary>The branch asks that a problem be signed off.</summary>
    public const string RequestClose = "RequestClose";

    /// <summary>The committee signs off.</summary>
    public const string ApproveClose = "ApproveClose";

    /// <summary>The committee sends back.</summary>
    public const string RejectClose = "RejectClose";

    /// <summary>A problem that was signed off is taken up again.</summary>
    public const string Reopen = "Reopen";

    /// <summary>How far a problem has come, asked; and the lists of problems.</summary>
    public const string QueryStatus = "QueryStatus";

    /// <summary>Another page of the list that was shown.</summary>
    public const string NextPage = "NextPage";

    /// <summary>What is overdue or coming due.</summary>
    public const string QueryOverdue = "QueryOverdue";

    /// <summary>Counts, rates and rankings.</summary>
    public const string QueryStats = "QueryStats";

    /// <summary>The activities themselves.</summary>
    public const string ListActivities = "ListActivities";

    /// <summary>A notice to branches.</summary>
    public const string Broadcast = "Broadcast";

    /// <summary>收到: a notice has been read.</summary>
    public const string AcknowledgeBroadcast = "AcknowledgeBroadcast";

    /// <summary>Who has read a notice and who has not.</summary>
    public const string QueryBroadcastReceipts = "QueryBroadcastReceipts";

    /// <summary>Someone is to be urged or reminded.</summary>
    public const string Remind = "Remind";

    /// <summary>A file of the lists or activities.</summary>
    public const string Export = "Export";

    /// <summary>How the bot or the programme works.</summary>
    public const string Help = "Help";

    /// <summary>Good morning.</summary>
    public const string Greeting = "Greeting";

    /// <summary>Thanks, praise and chat about the bot.</summary>
    public const string SmallTalk = "SmallTalk";

    /// <summary>Other business.</summary>
    public const string OutOfScope = "OutOfScope";

    /// <summary>The language to speak.</summary>
    public const string SwitchLanguage = "SwitchLanguage";

    /// <summary>Whom the bot takes the speaker for.</summary>
    public const string WhoAmI = "WhoAmI";

    /// <summary>The speaker presents himself.</summary>
    public const string BindIdentity = "BindIdentity";

    /// <summary>Somebody is to get a binding code.</summary>
    public const string GiveBindingCode = "GiveBindingCode";

    /// <summary>Somebody's accounts are to be unbound.</summary>
    public const string UnbindMember = "UnbindMember";
}
