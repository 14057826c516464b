namespace PairingBot.Dialogs.LogActivity;

/// <summary>One fact.</summary>
/// <param name="Value">Its value in a frame; null when it is missing.</param>
/// <param name="Copy">Copies it from the first frame to the second.</param>
internal sealed record FrameFact(string Slot, Func<LogFrame, object?> Value, Action<LogFrame, LogFrame> Copy)
{
    public bool Differs(LogFrame one, LogFrame other) => !Equals(Value(one), Value(other));

    public bool IsMissing(LogFrame frame) => Value(frame) is null;
}
