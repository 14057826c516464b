using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>A value as the frame keeps it.</summary>
/// <param name="Text">The person's words, or a name.</param>
/// <param name="Numbers">Numbers of problems, or the id of a branch or member; null for words alone.</param>
/// <param name="Day">A day.</param>
internal sealed record FrameValue(string Text, List<int>? Numbers = null, DateOnly? Day = null)
{
    /// <summary>Several names, one by one; null for one.</summary>
    public List<string>? Names { get; init; }

    /// <summary>The amount by which the day that stands is moved; null for a day that was said.</summary>
    public DateShift? Shift { get; init; }

    /// <summary>True for what was assumed and not said, such as the own branch.</summary>
    public bool IsAssumed { get; init; }
}
