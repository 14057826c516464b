using System.Buffers;
using System.Runtime.CompilerServices;
using PairingBot.Language.Branches;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>What the words of an utterance speak for: a known line, or else the weights of its cues and words.</summary>
internal sealed class IntentReader
{
    // The weights depend on the utterances alone, and outlive a recognizer that is made anew for other branches.
    private static readonly ConditionalWeakTable<IReadOnlyList<IntentUtterances>, IntentReader> Made = [];

    private readonly IntentModel _model;
    private readonly KnownLines _lines;

    private static readonly SearchValues<char> Things = SearchValues.Create("BDHLMNP0 ,.;:!?。、");

    private IntentReader(IReadOnlyList<IntentUtterances> utterances) => (_model, _lines) = (new IntentModel(utterances), new KnownLines(utterances));

    public static IntentReader For(IReadOnlyList<IntentUtterances> utterances) => Made.GetValue(utterances, lines => new IntentReader(lines));

    /// <summary>A problem, a day or a branch alone: what is meant, only the conversation knows.</summary>
    private static Said Bare(string form) =>
        new(form.Contains('P', StringComparison.Ordinal) ? IntentNames.QueryStatus : IntentNames.None, 0.4, IntentNames.UpdateProgress, form, [form]) { HasNoCue = true };

    public Said Read(Utterance utterance, BranchModel branches, bool inDialog)
    {
        var skeleton = Skeleton.Of(utterance.Key, branches);
        if (!skeleton.Text.AsSpan().ContainsAnyExcept(Things)) return Bare(skeleton.Text);
        var verdict = _model.Weigh(skeleton, inDialog);
        if (_lines.Find(skeleton) is { } line)
            return new Said(line, 1, verdict.Intent == line ? verdict.Next : verdict.Intent, skeleton.Text, [skeleton.Text]) { IsLine = true };
        return new Said(verdict.Intent, verdict.Score, verdict.Next, skeleton.Text, verdict.Reasons) { IsEmpty = verdict.IsEmpty, HasNoCue = verdict.HasNoCue };
    }
}
