using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.QueryStatus;

/// <summary>Says how single problems stand: those named by number, place or words, or the one spoken of last.</summary>
internal sealed class ProblemAnswers(ProblemReferences references, ProblemLists lists, ConversationMemory memory)
{
    private const string Folder = "QueryStatus";
    private const int MostButtons = 5;

    /// <inheritdoc cref="AskedTitle.FindAsync"/>
    public Task<string?> FindTitleAsync(Recognition heard, CancellationToken cancellationToken) => AskedTitle.FindAsync(heard, references, cancellationToken);

    /// <summary>Tells of the problem spoken of last; false when there is none.</summary>
    public async Task<bool> TellLastAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await references.LastAsync(context, cancellationToken) is not { } last) return false;
        await lists.TellAsync([last], turn, context, cancellationToken);
        return true;
    }

    /// <summary>Tells of the problems that are named; what is not found, and what several are meant by, is said.</summary>
    public async Task TellAsync(IReadOnlyList<ItemRef> items, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var branch = turn.Heard.Slots.TryGet<BranchesSlot>(SlotNames.Branch, out var named) && named.Mentions is [{ Candidates: [var only] }] ? new BranchId(only) : (BranchId?)null;
        var found = new List<Problem>();
        foreach (var item in items)
        {
            var meant = await references.FindAsync(item, branch, context, cancellationToken);
            if (meant is [var problem]) found.Add(problem);
            else if (meant is []) ProblemField.Unknown(SlotNames.ProblemRef, item).Say(turn);
            else
            {
                AskWhich(item.Said, meant, turn);
                await memory.WriteShownAsync(context, new ProblemsShown { Listed = [.. meant.Take(MostButtons).Select(p => p.Number.Value)], AsksWhich = true }, cancellationToken);
            }
        }

        if (found is not []) await lists.TellAsync(found, turn, context, cancellationToken);
    }

    /// <summary>The buttons ask the whole question again; words that choose one are enough, too (<see cref="FollowUps"/>).</summary>
    private static void AskWhich(string said, IReadOnlyList<Problem> meant, Turn turn)
    {
        var names = meant.Take(MostButtons).Select(p => PlainText.Quote(ProblemField.Name(p, turn.Language)));
        var text = TextCatalog.Embedded.Find(turn.Language, Folder, "Which").Fill(("words", said), ("count", Wording.Number(meant.Count)));
        var buttons = meant.Take(MostButtons).Select(p => TextCatalog.Embedded.Find(turn.Language, Folder, "ButtonAsk").Fill(("number", Wording.Number(p.Number.Value))));
        turn.Say(Reply.Text(string.Join('\n', names.Prepend(text)), [.. buttons]));
        turn.Report.Note(StepKind.AskedWhich, SlotNames.ProblemRef);
    }
}
