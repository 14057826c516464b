namespace PairingBot.Dialogs.LogActivity;

/// <summary>The saved activity that a frame corrects.</summary>
/// <param name="Version">The version that the person saw.</param>
/// <param name="Facts">Its facts as they are saved.</param>
internal sealed record SavedActivity(int Number, int Version, LogFrame Facts)
{
    /// <summary>True when the frame says something else than what is saved.</summary>
    public bool IsChangedBy(LogFrame frame) => frame.Questions is not [] || frame.Branch != Facts.Branch || FrameFacts.All.Any(f => f.Differs(Facts, frame));

    /// <summary>Gives the facts back that a bad value emptied.</summary>
    public void Restore(LogFrame frame, IEnumerable<Complaint> complaints)
    {
        foreach (var fact in complaints.SelectMany(c => FrameFacts.All.Where(f => f.Slot == c.Slot && f.IsMissing(frame)))) fact.Copy(Facts, frame);
    }

    /// <summary>Brings a frame to what is saved now; what the person changes stays changed.</summary>
    /// <param name="now">The activity as it is saved now.</param>
    public void Rebase(LogFrame frame, SavedActivity now)
    {
        foreach (var fact in FrameFacts.All.Where(f => !f.Differs(Facts, frame))) fact.Copy(now.Facts, frame);
        if (frame.Branch == Facts.Branch) frame.Branch = now.Facts.Branch;
        frame.Saved = now;
    }
}
