using PairingBot.Language.Intents;
using PairingBot.Language.Text;

namespace PairingBot.Language.Activities;

/// <summary>An utterance with the words before and after the activity that it names.</summary>
internal sealed record ActivityMention(Utterance Utterance, RefsSlot Refs, Mark Span)
{
    public string Before => Utterance.Key[..Span.Start];

    public string After => Utterance.Key[Span.End..];

    /// <summary>What is said of it, without the activity: 人数改成15; the topic to expenses.</summary>
    public string Rest => (KeepsHead ? CorrectionWords.WithoutOf(Utterance.Text[..Span.Start]) : "") + Utterance.Text[Span.End..].TrimStart('的', ' ', ',', '，', ':', '：');

    // English says the field before the activity (the topic of activity 12), and 删掉活动12的地点 needs its verb.
    private bool KeepsHead => Before.AsSpan().IndexOfAnyInRange('a', 'z') >= 0 || (SavedActivityWords.Voids.IsMatch(Before) && CorrectionWords.NamesField(After));
}
