namespace PairingBot.Dialogs.LogActivity;

/// <summary>What a message brought to the frame.</summary>
internal abstract record Understanding
{
    private Understanding()
    {
    }

    /// <summary>Values were taken or left out, except for those that are complained of.</summary>
    internal sealed record Taken(List<Complaint> Complaints) : Understanding;

    /// <summary>A field is to be changed, and its new value was not said.</summary>
    internal sealed record Named(string Slot) : Understanding;

    /// <summary>Nothing that the dialog knows.</summary>
    internal sealed record Missed : Understanding;
}
