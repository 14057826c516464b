using PairingBot.Language.Branches;
using PairingBot.Language.Intents;

namespace PairingBot.Training;

/// <summary>Turns lines into examples: each as it stands, and once more with content in the holes for the speaker's own words.</summary>
internal sealed class Examples(BranchModel branches)
{
    private const int Together = 8;
    private int _learned;
    private int _groups;

    /// <summary>What begins a dialog. A yes, a no and a cancel are never learned here: outside a dialog there is nothing that they could answer.</summary>
    public List<Example> Begun { get; } = [];

    /// <summary>What is said while a dialog is open: answers, corrections, and whatever leaves it.</summary>
    public List<Example> InDialog { get; } = [];

    /// <summary>A line as it stands.</summary>
    public Skeleton Bare(string text) => Skeleton.OfLine(text, branches);

    public void Add(IntentLines file)
    {
        for (var i = 0; i < file.Lines.Count; i++)
        {
            if (i % Together == 0) _groups++;
            var line = Line.Of(file.Lines[i]);
            var number = _learned++;
            foreach (var skeleton in Skeletons(line.Text, file.Language == "en", number)) Add(file.Intent, line.Context, skeleton, number);
        }
    }

    /// <summary>The speaker's own words, said alone, are answers: they go on with their dialog.</summary>
    public void AddAnswers()
    {
        foreach (var (dialog, answer) in SampleContent.Answers())
            InDialog.Add(new Example(IntentModel.Continues, IntentFeatures.Of(Bare(answer), dialog), _groups++));
    }

    private void Add(string intent, string? context, Skeleton skeleton, int number)
    {
        var isAnswer = intent is IntentNames.Confirm or IntentNames.Deny or IntentNames.Cancel;
        if (!isAnswer && intent != IntentNames.Correction && (context is null || context != intent)) Begun.Add(new Example(intent, IntentFeatures.Of(skeleton), _groups));
        foreach (var dialog in context is null || isAnswer ? OpenDialogs.Some(context, number, isAnswer || intent == IntentNames.Correction) : [context])
            InDialog.Add(new Example(dialog == intent ? IntentModel.Continues : intent, IntentFeatures.Of(skeleton, dialog), _groups));
    }

    private List<Skeleton> Skeletons(string text, bool english, int number)
    {
        var bare = Bare(text);
        var isFilled = bare.Text.Contains('H', StringComparison.Ordinal) || (!english && (text.Contains("{problemRef}", StringComparison.Ordinal) || text.Contains("{responsible}", StringComparison.Ordinal)));
        return isFilled ? [bare, Filled(number), Filled((number * 5) + 2), Filled((number * 11) + 5)] : [bare];

        Skeleton Filled(int which) => Skeleton.OfLine(text, branches, hole => SampleContent.For(hole, english, which));
    }
}
