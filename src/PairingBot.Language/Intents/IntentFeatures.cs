namespace PairingBot.Language.Intents;

/// <summary>What of a skeleton is weighed: its cues, by their place in <see cref="Cues.All"/>, and its words and characters.</summary>
/// <param name="CueNumbers">The cues that occur, in order.</param>
/// <param name="Grams">Words and characters, each once, ordered by key.</param>
internal sealed record IntentFeatures(IReadOnlyList<int> CueNumbers, IReadOnlyList<Gram> Grams)
{
    private static readonly int Nothing = Cues.All.Count - 1;

    /// <summary>No cue occurs: the words are content, or of other business.</summary>
    public bool HasNoCue => CueNumbers.Contains(Nothing);

    /// <param name="skeleton">The form of the utterance.</param>
    /// <param name="dialog">The dialog in which it is said; null outside any.</param>
    public static IntentFeatures Of(Skeleton skeleton, string? dialog = null)
    {
        var cues = new List<int>(8);
        for (var i = 0; i < Nothing; i++)
            if (Cues.All[i].Pattern.IsMatch(skeleton.Text)) cues.Add(i);
        if (cues.Count == 0 || (cues.Count == 1 && cues[0] == Nothing - 1)) cues.Add(Nothing);
        var grams = new List<Gram>(128);
        GramReader.Read(skeleton.Text, grams);
        if (dialog is not null) DialogFeatures.Read(skeleton.Text, dialog, cues, grams);
        return new IntentFeatures(cues, Distinct(grams));
    }

    private static List<Gram> Distinct(List<Gram> grams)
    {
        grams.Sort((a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Start.CompareTo(b.Start));
        var distinct = 0;
        for (var i = 0; i < grams.Count; i++)
            if (i == 0 || grams[i].Key != grams[i - 1].Key) grams[distinct++] = grams[i];
        grams.RemoveRange(distinct, grams.Count - distinct);
        return grams;
    }
}
