using PairingBot.Dialogs.Turns;

namespace PairingBot.Commands.Conversing;

/// <summary>A turn's report in one word of the labelled conversations: <c>ask:date</c>, <c>answer+confirm</c>, <c>commit</c>.</summary>
internal static class Acts
{
    /// <summary>The word; nothing done is <c>ignore</c>.</summary>
    public static string Of(TurnReport report)
    {
        var steps = report.Steps;
        if (Last(steps, StepKind.Refused) is not null) return "refuse:permission";
        if (Last(steps, StepKind.TookBack) is not null) return "undo";
        if (Last(steps, StepKind.FoundNothingToTakeBack) is not null) return "undo_nothing";
        var next = Next(steps);
        if (Last(steps, StepKind.Wrote) is not null) return Join(report.Written.Count > 1 ? "commit_multi" : "commit", next);
        if (Last(steps, StepKind.Dropped) is not null) return "cancel";
        if (Last(steps, StepKind.Rejected) is { Slot: { } wrong }) return "invalid:" + wrong;
        if (Last(steps, StepKind.Answered) is not null) return Join("answer", next);
        if (Last(steps, StepKind.Helped) is not null) return next is null ? "help" : Join("answer", next);
        if (Last(steps, StepKind.NotedReceipt) is not null) return "ack";
        if (Last(steps, StepKind.SwitchedLanguage) is not null) return "switched";
        if (Last(steps, StepKind.SmallTalked) is not null) return "smalltalk";
        if (Last(steps, StepKind.SentAway) is not null) return next is null ? "out_of_scope" : "out_of_scope+ask";
        return next ?? "ignore";
    }

    /// <summary>What the bot waits for.</summary>
    private static string? Next(IReadOnlyList<TurnStep> steps) => steps.LastOrDefault(s => s.Kind is StepKind.Asked or StepKind.AskedToConfirm or StepKind.AskedToConfirmAll or StepKind.AskedWhich) switch
    {
        { Kind: StepKind.Asked, Slot: var slot } => "ask:" + slot,
        { Kind: StepKind.AskedWhich, Slot: var slot } => "disambiguate:" + (slot ?? "intent"),
        { Kind: StepKind.AskedToConfirmAll } => "confirm_multi",
        { } => "confirm", null => null,
    };

    private static string Join(string act, string? next) => next is null ? act : $"{act}+{next}";

    private static TurnStep? Last(IReadOnlyList<TurnStep> steps, StepKind kind) => steps.LastOrDefault(s => s.Kind == kind);
}
