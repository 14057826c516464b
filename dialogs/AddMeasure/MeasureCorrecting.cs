using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.History;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.AddMeasure;

/// <summary>Corrects a saved measure with what its frame holds now; a frame without a measure removes it.</summary>
internal sealed class MeasureCorrecting(MeasureCorrections corrections, IProblems problems)
{
    private const string Folder = "AddMeasure";

    /// <summary>Takes over what others wrote meanwhile; the summary then shows it, and asks for a yes again.</summary>
    public async Task RefreshAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        if (frame.Corrects is not { Place: { } place } saved) return;
        var number = new ProblemNumber(saved.Number);
        if (await problems.FindMeasureAsync(number, place, cancellationToken) is { } measure && measure.Version != saved.Version && await problems.FindAsync(number, cancellationToken) is { } problem)
            FrameChanges.Rebase(frame, SavedMeasures.Of(problem, measure, turn.Language));
    }

    /// <summary>Writes it.</summary>
    public Task<ProblemOutcome> WriteAsync(Frame frame, IReadOnlyList<Field> fields, Turn turn, Origin origin, CancellationToken cancellationToken)
    {
        var saved = frame.Corrects!;
        var seen = new Measure(new ProblemNumber(saved.Number), saved.Place!.Value, saved.Version, saved.Values[SlotNames.Measure].Text);
        return frame[SlotNames.Measure]?.Text is { } words
            ? corrections.CorrectAsync(turn.Speaker, seen, new PlannedMeasure(words, frame[SlotNames.Due]?.Day), What(turn, "WhatChanged", seen, FrameChanges.Describe(fields, frame, turn.Language)), origin, cancellationToken)
            : corrections.RemoveAsync(turn.Speaker, seen, What(turn, "WhatRemoved", seen, seen.Text), origin, cancellationToken);
    }

    private static string What(Turn turn, string key, Measure measure, string words) =>
        TextCatalog.Embedded.Find(turn.Language, Folder, key).Fill(("place", Wording.Number(measure.Place)), ("words", words));
}
