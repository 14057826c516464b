namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>What is saved already and is to be corrected.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Version">The version that the person sees.</param>
/// <param name="Values">The values by slot.</param>
internal sealed record SavedFrame(int Number, int Version, SortedDictionary<string, FrameValue> Values)
{
    /// <summary>Its place on the list of the problem with this number; null for the problem itself.</summary>
    public int? Place { get; init; }

    /// <summary>True for the words of a step of the problem with this number: <see cref="Version"/> is the one that the step made.</summary>
    public bool IsStep { get; init; }

    /// <summary>True for what belongs to the problem, and not the problem itself.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsPart => IsStep || Place is not null;
}
