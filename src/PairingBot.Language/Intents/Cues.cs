namespace PairingBot.Language.Intents;

/// <summary>All cues; the last stands for an utterance in which none occurs.</summary>
internal static class Cues
{
    public static readonly IReadOnlyList<Cue> All =
    [
        .. ActivityCues.All, .. ProblemCues.All, .. DecisionCues.All, .. QuestionCues.All, .. NoticeCues.All, .. TalkCues.All,
        new("nothing of this business is named", TalkCues.NoSubject, (IntentNames.OutOfScope, 1.5f)),
        new("no word of this business", TalkCues.Never, (IntentNames.OutOfScope, 2.5f)),
    ];
}
