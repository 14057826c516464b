using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Problems;

/// <summary>The words of a saved step, as the frame of the conversation that took it.</summary>
internal static class StepWording
{
    /// <summary>The conversation in which such a step is taken, and the slot of its words.</summary>
    public static (string Dialog, string Slot) Of(ProblemEventKind kind) => kind switch
    {
        ProblemEventKind.Progress => (IntentNames.UpdateProgress, SlotNames.Progress),
        ProblemEventKind.SignOffRequested => (IntentNames.RequestClose, SlotNames.Progress),
        ProblemEventKind.DueSet or ProblemEventKind.ExtensionRequested => (IntentNames.SetDueDate, SlotNames.Reason),
        ProblemEventKind.SentBack or ProblemEventKind.ExtensionRejected => (IntentNames.RejectClose, SlotNames.Message),
        ProblemEventKind.Reopened => (IntentNames.Reopen, SlotNames.Message),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>A frame that corrects the words and changes nothing yet.</summary>
    public static Frame OfCorrection(Problem problem, ProblemEvent step, Turn turn)
    {
        var values = new SortedDictionary<string, FrameValue>(StringComparer.Ordinal)
        {
            [SlotNames.ProblemRef] = new FrameValue(ProblemField.Name(problem, turn.Language), [problem.Number.Value]),
            [SlotNames.Title] = new FrameValue(problem.Title),
        };
        if (step.Text is { } words) values[Of(step.Kind).Slot] = new FrameValue(words);
        var frame = Frame.Of(turn.Speaker);
        frame.Corrects = new SavedFrame(problem.Number.Value, step.Version, values) { IsStep = true };
        foreach (var (slot, value) in values) frame.Values[slot] = value;
        return frame;
    }

    /// <summary>Only the words are put right here: whatever else was said is not taken, and asked for by itself.</summary>
    public static Objection? Refuse(Frame frame, string? words, Turn turn)
    {
        var saved = frame.Corrects!;
        List<string> others = [.. frame.Values.Where(v => v.Key != words && !IsSame(v.Value, saved.Values.GetValueOrDefault(v.Key))).Select(v => v.Key)];
        foreach (var other in others) FrameChanges.Clear(frame, other);
        return others is [] ? null : new Objection(others[0], "Problems", "OnlyWords", ("what", FrameChanges.Name(saved, turn.Language)));
    }

    private static bool IsSame(FrameValue value, FrameValue? saved) =>
        saved is not null && (value.Numbers is { } numbers ? saved.Numbers is { } known && numbers.SequenceEqual(known) : value.Text == saved.Text && value.Day == saved.Day);
}
