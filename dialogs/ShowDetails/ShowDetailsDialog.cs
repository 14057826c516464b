using System.Globalization;
using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.ListActivities;
using PairingBot.Dialogs.QueryStats;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.ShowDetails;

/// <summary>Opens figures into their rows: all of them, those of a group by its place, or the signed off or overdue ones.</summary>
internal sealed class ShowDetailsDialog(LedgerMemory memory, FiguresTable table, DetailQuestions details, ActivitiesAnswer activities, ProblemRowsAnswer problems) : SideQuestion
{
    private static readonly string[] Late = SharedWords.Read("WordsOverdue", "ShowDetails");
    private static readonly string[] Closed = SharedWords.Read("WordsSignedOff", "ShowDetails");

    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await memory.ReadAsync(context, cancellationToken) is not { Candidates: [] } question)
        {
            Say(turn, "NothingShown");
            return;
        }

        var plan = StatsPlan.Of(question);
        var text = turn.Heard.Text;
        var facet = SharedWords.AreIn(text, Late) ? Facets.Overdue : SharedWords.AreIn(text, Closed) ? Facets.SignedOff : question.Facet;
        var rows = question.Periods[0] with { By = [], Facet = facet, Next = 0, Total = 0 };
        if (question.Compares && PlaceIn(text) is { } period)
        {
            if (period < 1 || period > question.Periods.Count)
            {
                Say(turn, "NoSuchGroup", ("place", Texts.Wording.Number(period)));
                return;
            }

            rows = question.Periods[period - 1] with { Facet = facet, Next = 0, Total = 0 };
        }
        else if (PlaceIn(text) is { } place)
        {
            var keys = plan.Items == LedgerItems.Activities
                ? (await table.ActivitiesAsync(question, plan, turn.Speaker, cancellationToken)).Select(g => g.Key).ToList()
                : (await table.ProblemsAsync(question, plan, turn.Speaker, cancellationToken)).Select(g => g.Key).ToList();
            if (plan.By == Domain.Ledgers.Grouping.None || place < 1 || place > keys.Count)
            {
                Say(turn, "NoSuchGroup", ("place", Texts.Wording.Number(place)));
                return;
            }

            rows = details.Of(rows, plan, keys[place - 1]);
        }

        ILedgerAnswer answer = plan.Items == LedgerItems.Activities || (plan.Items is null && facet is null && question.Kinds is not []) ? activities : problems;
        await answer.ShowAsync(rows with { Intent = answer.Intent }, turn, context, cancellationToken);
    }

    /// <summary>The number in a text.</summary>
    private static int? PlaceIn(string text)
    {
        var digits = new string([.. text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;
    }
}
