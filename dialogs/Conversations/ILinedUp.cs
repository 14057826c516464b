namespace PairingBot.Dialogs.Conversations;

/// <summary>What is known of one item, and the further ones of the same message that wait behind it.</summary>
/// <typeparam name="TFrame">The frame itself.</typeparam>
internal interface ILinedUp<TFrame>
    where TFrame : class, ILinedUp<TFrame>
{
    /// <summary>The further items, in their order.</summary>
    List<TFrame>? Next { get; set; }

    /// <summary>True when the further items can be confirmed together with this one.</summary>
    bool IsTogether { get; set; }

    /// <summary>Further items that are asked about one by one, after those that are confirmed together.</summary>
    List<TFrame>? Later { get; set; }
}
