using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.AddMeasure;

/// <summary>Makes frames of saved measures.</summary>
internal static class SavedMeasures
{
    /// <summary>A frame that corrects a measure and changes nothing yet; or one that removes it.</summary>
    public static Frame OfCorrection(Problem problem, Measure measure, bool isRemoved, Turn turn)
    {
        var frame = Frame.Of(turn.Speaker);
        frame.Corrects = Of(problem, measure, turn.Language);
        foreach (var (slot, value) in frame.Corrects.Values)
            if (!isRemoved || slot == SlotNames.ProblemRef) frame.Values[slot] = value;
        return frame;
    }

    /// <summary>A measure as it is saved now.</summary>
    public static SavedFrame Of(Problem problem, Measure measure, SpokenLanguage language)
    {
        var values = new SortedDictionary<string, FrameValue>(StringComparer.Ordinal)
        {
            [SlotNames.ProblemRef] = new FrameValue(ProblemField.Name(problem, language), [problem.Number.Value]),
            [SlotNames.Title] = new FrameValue(problem.Title),
            [SlotNames.Measure] = new FrameValue(measure.Text),
        };
        if (measure.Due is { } due) values[SlotNames.Due] = new FrameValue("", Day: due);
        return new SavedFrame(problem.Number.Value, measure.Version, values) { Place = measure.Place };
    }
}
