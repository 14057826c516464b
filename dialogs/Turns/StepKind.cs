namespace PairingBot.Dialogs.Turns;

/// <summary>What the bot can do in a turn.</summary>
public enum StepKind
{
    /// <summary>It asked for a slot.</summary>
    Asked,

    /// <summary>It showed a summary and awaits a yes.</summary>
    AskedToConfirm,

    /// <summary>It showed several of one kind together and awaits one yes.</summary>
    AskedToConfirmAll,

    /// <summary>It asked which of several was meant.</summary>
    AskedWhich,

    /// <summary>It did not take a value, and said why.</summary>
    Rejected,

    /// <summary>It refused what the person may not do.</summary>
    Refused,

    /// <summary>It wrote.</summary>
    Wrote,

    /// <summary>It dropped what was in progress.</summary>
    Dropped,

    /// <summary>It answered a question.</summary>
    Answered,

    /// <summary>It said how to go on.</summary>
    Helped,

    /// <summary>It returned a greeting or thanks.</summary>
    SmallTalked,

    /// <summary>It said that this is not its business.</summary>
    SentAway,

    /// <summary>It changed the language.</summary>
    SwitchedLanguage,

    /// <summary>It took back what was written.</summary>
    TookBack,

    /// <summary>It was to take back something, and there was nothing.</summary>
    FoundNothingToTakeBack,

    /// <summary>It took a 收到.</summary>
    NotedReceipt,
}
