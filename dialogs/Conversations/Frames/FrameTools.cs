using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>What every conversation with a frame works with.</summary>
internal sealed class FrameTools(ConversationMemory memory, FramePrompts prompts)
{
    /// <summary>Asks and shows.</summary>
    public FramePrompts Prompts => prompts;

    /// <summary>Remembers what was written, to be taken back and spoken of as "it".</summary>
    public async Task RememberAsync(IReadOnlyList<Written> written, string dialog, ITurnContext context, CancellationToken cancellationToken)
    {
        await memory.WriteLastWrittenAsync(context, written, cancellationToken);
        var shown = await memory.ReadShownAsync(context, cancellationToken);
        // Of several that were saved together 第二条 is the second.
        if (written.Count > 1 && written.All(w => w.Kind is WrittenKind.Problem or WrittenKind.Urging)) shown = new Problems.ProblemsShown { Listed = [.. written.Select(w => w.Number).Distinct()] };
        await memory.WriteShownAsync(context, shown with { Last = written is [{ Kind: WrittenKind.Problem or WrittenKind.Urging } only] ? only.Number : null, Activity = null, Written = dialog }, cancellationToken);
    }

    /// <summary>The problem that a frame is about is "it" to a question in its middle.</summary>
    public async Task SpeakOfAsync(Frame frame, ITurnContext context, CancellationToken cancellationToken)
    {
        if (frame[SlotNames.ProblemRef]?.Numbers is not [var only]) return;
        var shown = await memory.ReadShownAsync(context, cancellationToken);
        if (shown.Last != only) await memory.WriteShownAsync(context, shown with { Last = only, Activity = null }, cancellationToken);
    }

    /// <summary>Notes what became of the frame's cards.</summary>
    public async Task SpendAsync(Frame frame, Written? written, ITurnContext context, CancellationToken cancellationToken)
    {
        if (frame.Tokens is not []) await memory.SpendCardsAsync(context, frame.Tokens, written, cancellationToken);
    }
}
