namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>What came of reading a value.</summary>
internal abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>It is good.</summary>
    public sealed record Taken(FrameValue Value) : Reading;

    /// <summary>It can't be; the slot stays as it was.</summary>
    public sealed record Wrong(Objection Objection) : Reading;

    /// <summary>There is no such thing; what it may be instead is offered.</summary>
    public sealed record Missing(Objection Objection, FrameChoice Choice) : Reading;

    /// <summary>It may mean several.</summary>
    public sealed record Unclear(FrameChoice Choice) : Reading;
}
