using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>A frame to go on with, from another conversation.</summary>
/// <param name="Complaints">Why values were not taken.</param>
/// <param name="Asked">The slot to ask for now; null for what comes next.</param>
internal sealed record OpenedFrame(LogFrame Frame, List<Complaint> Complaints, string? Asked)
{
    /// <summary>True when all that was asked for is what the speaker may not do.</summary>
    public bool IsRefused => Complaints.Exists(c => c.Slot == SlotNames.Branch) && Frame.Saved?.IsChangedBy(Frame) == false;
}
