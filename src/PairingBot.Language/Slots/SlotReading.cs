using PairingBot.Language.Activities;
using PairingBot.Language.Branches;
using PairingBot.Language.Dates;
using PairingBot.Language.Intents;
using PairingBot.Language.Text;

namespace PairingBot.Language.Slots;

/// <summary>The slots of an utterance whose intent is known.</summary>
internal sealed class SlotReading(ActivityReader activities, BranchModel branches, DateModel dates)
{
    public BranchModel Branches => branches;

    public DateModel Dates => dates;

    public (SlotValues Slots, IReadOnlyList<Evidence> Evidence) Read(Utterance utterance, RecognitionContext context, string intent)
    {
        if (intent != IntentNames.LogActivity) return ([], []);
        var (slots, sheet) = activities.Read(utterance, context.Now, withTopic: true);
        return (slots, sheet.Evidence);
    }
}
