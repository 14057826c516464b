using PairingBot.Domain.Branches;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>A branch of the roster; a name that several bear is asked about.</summary>
internal sealed class BranchField(IRoster roster) : Field(SlotNames.Branch, "LabelBranch", "WordsBranch")
{
    /// <summary>For which branches a person may say so in a correction; null for any. In the first message the conversation itself refuses.</summary>
    public Func<Speaker, BranchId, bool>? May { get; init; }

    /// <inheritdoc/>
    public override ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken)
    {
        if (value is not BranchesSlot { Mentions: [var mention, ..] }) return ValueTask.FromResult<Reading?>(null);
        List<Branch> meant = [.. mention.Candidates.Select(c => roster.Find(new BranchId(c))).OfType<Branch>()];
        var own = meant.Find(b => b.Id == hearing.Turn.Speaker.Branch.Id);
        if (own is not null) meant = [own];
        return ValueTask.FromResult<Reading?>(meant switch
        {
            [] => Wrong("UnknownBranch", ("name", mention.Text)),
            [var only] when !mention.IsGuess && hearing.Heard.Intent == IntentNames.Correction && May?.Invoke(hearing.Turn.Speaker, only.Id) == false => Wrong("BranchNotYours", ("branch", only.Name)),
            [var only] when !mention.IsGuess => new Reading.Taken(new FrameValue(only.Name, [only.Id.Value])),
            _ => new Reading.Unclear(new FrameChoice(Slot, mention.Text, [.. meant.Select(b => b.Id.Value)], [.. meant.Select(b => b.Name)])),
        });
    }
}
