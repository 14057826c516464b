using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.UpdateProgress;

/// <summary>Notes how a problem gets on.</summary>
internal sealed class UpdateProgressDialog(FrameTools tools, ProblemTools problems) : ProblemActDialog(tools, problems)
{
    private static readonly string[] States = SharedWords.Read("WordsState", "UpdateProgress");

    /// <inheritdoc/>
    protected override IEnumerable<Field> MoreFields => [new TextField(SlotNames.Progress, "LabelProgress", "WordsProgress") { Question = "AskProgress" }];

    /// <inheritdoc/>
    protected override string WordsSlot => SlotNames.Progress;

    /// <inheritdoc/>
    protected override PermittedAction ActionOn(Problem problem) => PermittedAction.UpdateProgress;

    /// <summary>上报, 暂缓 and their like are no states yet: the summary says that they are noted as progress and change nothing else.</summary>
    protected override IEnumerable<(string Label, string? Value)> FactsOf(Problem problem, Frame frame, Turn turn)
    {
        if (TextOf(frame, SlotNames.Progress) is not { } words || !SharedWords.BeginsWith(words, States)) yield break;
        var texts = TextCatalog.Embedded.In(turn.Language)[Id];
        yield return (texts["Hint"].Fill(), texts["OnlyProgress"].Fill());
    }

    /// <inheritdoc/>
    protected override Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) =>
        Service.UpdateProgressAsync(turn.Speaker, number, TextOf(frame, SlotNames.Progress)!, origin, cancellationToken);
}
