namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>How writing a frame ended.</summary>
/// <param name="Written">What can be taken back; empty when nothing was written.</param>
/// <param name="Objection">Why it was not written. With a slot, it is asked for again.</param>
internal sealed record FrameEnd(IReadOnlyList<Written> Written, Objection? Objection)
{
    /// <summary>It is written.</summary>
    public static FrameEnd Done(Written written) => new([written], null);

    /// <summary>It is not.</summary>
    public static FrameEnd Not(Objection objection) => new([], objection);
}
