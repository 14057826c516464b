namespace PairingBot.Language.Intents;

/// <summary>Values that are only what was left of a sentence. Of words that say nothing familiar, they must not take the place of what is known and shown.</summary>
internal static class Vague
{
    private static readonly string[] Content = [SlotNames.Measure, SlotNames.Progress, SlotNames.Message, SlotNames.Title];

    /// <summary>Takes them away.</summary>
    public static void Clear(SlotValues slots, IReadOnlyList<Evidence> evidence)
    {
        foreach (var slot in Content.Where(slot => evidence.Any(reason => reason.Rule == slot + ":rest"))) slots[slot] = null;
        if (evidence.Any(reason => reason.Rule == "problemRef:first")) slots[SlotNames.ProblemRef] = null;
    }
}
