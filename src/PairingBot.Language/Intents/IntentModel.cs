namespace PairingBot.Language.Intents;

/// <summary>
/// How people say what they want, learned from the utterance files while the product is built: what each cue, word and pair of characters is worth for each intent,
/// and the lines themselves. Immutable; made by <see cref="Read"/> alone.
/// </summary>
public sealed class IntentModel
{
    /// <summary>Instead of an intent: the utterance goes on with the dialog in progress.</summary>
    internal const string Continues = "Continues";

    private readonly IntentWeights _begun;
    private readonly IntentWeights _inDialog;

    internal IntentModel(IntentWeights begun, IntentWeights inDialog, LineTable lines) => (_begun, _inDialog, Lines) = (begun, inDialog, lines);

    /// <summary>The intents that people can begin: each has a folder with utterances.</summary>
    public IReadOnlyList<string> Spoken => Lines.Intents;

    internal LineTable Lines { get; }

    /// <summary>Reads what the training wrote. Throws <see cref="InvalidDataException"/> for anything else, and for a file of another version or with other cues.</summary>
    public static IntentModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        try
        {
            return IntentModelFile.Read(reader);
        }
        catch (EndOfStreamException error)
        {
            throw new InvalidDataException("The file ends too early for a model of intents.", error);
        }
    }

    /// <summary>The likeliest intent and the next, and what spoke for the first.</summary>
    /// <param name="skeleton">The form of the utterance.</param>
    internal Verdict Weigh(Skeleton skeleton) => Weigh(_begun, skeleton, null);

    /// <summary>The same inside a dialog, where it may also be <see cref="Continues"/>, a yes, a no or a cancel.</summary>
    internal Verdict Weigh(Skeleton skeleton, string dialog) => Weigh(_inDialog, skeleton, dialog);

    private static Verdict Weigh(IntentWeights weights, Skeleton skeleton, string? dialog)
    {
        var features = IntentFeatures.Of(skeleton, dialog);
        Span<float> scores = stackalloc float[weights.Intents.Count];
        var known = weights.Sum(features, scores);
        Likelihood.Of(scores);
        var (first, second) = Likelihood.Best(scores);
        return new Verdict(weights.Intents[first], scores[first], weights.Intents[second], weights.Reasons(features, first, skeleton.Text))
        {
            IsEmpty = known == 0 && features.HasNoCue,
            HasNoCue = features.HasNoCue,
        };
    }
}
