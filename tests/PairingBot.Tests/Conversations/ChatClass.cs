namespace PairingBot.Tests.Conversations;

/// <summary>What a chat shows.</summary>
internal enum ChatClass
{
    /// <summary>What is wanted gets done.</summary>
    Happy,

    /// <summary>What was shown to be checked is shown again with another value.</summary>
    Correction,

    /// <summary>A question in between is answered, and the step is taken up again.</summary>
    Digression,

    /// <summary>It is dropped.</summary>
    Cancellation,

    /// <summary>Somebody may not, and is told who may.</summary>
    Refusal,

    /// <summary>Something may mean several and is asked about.</summary>
    Disambiguation,

    /// <summary>A value is not taken, with the reason.</summary>
    InvalidValue,

    /// <summary>A message comes twice, or a button is pressed.</summary>
    Press,

    /// <summary>The service stops and starts again midway.</summary>
    Restart,

    /// <summary>It is said in a group.</summary>
    Group,
}
