using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Calendars;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Problems;

/// <summary>
/// A change of a problem that is not named, said after one was shown or written: 有进展，合同签了; 申请销号吧. That one is meant, and the summary shows it.
/// Words that only might be a title, and are none, are not one.
/// </summary>
internal sealed class ImpliedProblem(IUtteranceRecognizer recognizer, ProblemReferences references, Agreement agreement, OrganisationClock clock)
{
    private const string Folder = "Problems";

    private static readonly string[] Changes =
    [
        IntentNames.AddMeasure, IntentNames.UpdateProgress, IntentNames.SetDueDate, IntentNames.AssignResponsible,
        IntentNames.RequestClose, IntentNames.ApproveClose, IntentNames.RejectClose, IntentNames.Reopen,
    ];

    private static readonly string[] AfterTitle = SharedWords.Read("WordsAfterTitle", Folder);

    /// <summary>Gives the message the problem that it leaves out; false when it names one, or none was spoken of.</summary>
    public async Task<bool> ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await agreement.ReadAsync(turn, context, cancellationToken)) return true;
        var heard = turn.Heard;
        if (!Changes.Contains(heard.Intent, StringComparer.Ordinal) || heard.Also is not [] || heard.Alternatives is not []) return false;
        heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var named);
        if (named is not null && !await IsNoTitleAsync(named, heard.Text, context, cancellationToken)) return false;
        if (await references.LastAsync(context, cancellationToken) is null) return false;
        if (named is null)
        {
            heard.Slots[SlotNames.ProblemRef] = new RefsSlot([new ItemRef.Last()], 0, 0);
            return true;
        }

        var again = recognizer.Recognize(TextCatalog.Embedded.Find(turn.Language, Folder, "WordIt").Fill() + heard.Text, new RecognitionContext(clock.Now));
        if (again.Intent != heard.Intent || again.Slots[SlotNames.ProblemRef] is not RefsSlot { Items: [ItemRef.Last] }) return false;
        turn.Heard = again;
        return true;
    }

    private async Task<bool> IsNoTitleAsync(RefsSlot named, string text, ITurnContext context, CancellationToken cancellationToken)
    {
        if (named is not { Items: [ItemRef.Titled said], Length: > 0 }) return false;
        var after = text[Math.Min(text.Length, named.Start + named.Length)..].TrimStart();
        return !Array.Exists(AfterTitle, word => after.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            && await references.FindAsync(said, null, context, cancellationToken) is [];
    }
}
