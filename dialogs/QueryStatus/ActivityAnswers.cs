using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Correction;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.LogActivity;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Pairings;
using PairingBot.Language;

namespace PairingBot.Dialogs.QueryStatus;

/// <summary>Says everything about saved activities: the facts, who logged them and when, and what was changed since.</summary>
internal sealed class ActivityAnswers(ActivityReferences references, ActivityChanges changes, LedgerTitles titles, ConversationMemory memory)
{
    private const int MostRemembered = 10;

    /// <summary>Tells of the activities that are named; what is not found is said.</summary>
    public async Task TellAsync(IReadOnlyList<ItemRef> said, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var told = new List<int>();
        foreach (var item in said.Take(MostRemembered))
        {
            if (await references.FindAsync(item, context, cancellationToken) is not { } activity)
            {
                ActivityWording.Unknown(item, null).Say(turn);
                continue;
            }

            turn.Say(await TellAsync(activity, turn, cancellationToken));
            told.Add(activity.Number.Value);
        }

        if (told is not []) await memory.WriteShownAsync(context, new Problems.ProblemsShown { Activity = told is [var only] ? only : null, Activities = told }, cancellationToken);
    }

    /// <summary>True when 第二个 and 这条 mean activities, since a list of them or one of them was shown last.</summary>
    public async Task<bool> AreMeantAsync(IReadOnlyList<ItemRef> said, ITurnContext context, CancellationToken cancellationToken)
    {
        var shown = await memory.ReadShownAsync(context, cancellationToken);
        return said.All(item => item switch
        {
            ItemRef.Placed => shown is { Listed: [], Activities: not [] },
            ItemRef.Last => shown is { Last: null, Activity: not null },
            _ => false,
        });
    }

    private async Task<Activity> TellAsync(PairingActivity activity, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var (facts, since) = await changes.ReadAsync(activity, language, cancellationToken);
        List<Row> rows =
        [
            .. activity.TakenBackAt is null ? [] : new[] { new Row(Text(language, "LabelStanding"), Text(language, "NoLongerStands")) },
            .. Summary.Labels.Where(f => facts[f.Hole] is { Length: > 0 }).Select(f => new Row(Summary.Label(language, f.Label), PlainText.Quote(facts[f.Hole]))),
            .. since,
        ];
        var answer = new Answer(Text(language, "ActivityTitle", ("activity", ActivityWording.Name(activity, language)), ("time", titles.Time(language)))) { Rows = rows, Buttons = Buttons(activity, turn) };
        var reply = answer.ToReply(language);
        reply.Text = string.Join('\n', [answer.Title, .. rows.Select(r => Text(language, "ActivityFact", ("label", r.Label), ("value", r.Value)))]);
        return reply;
    }

    private static string[] Buttons(PairingActivity activity, Turn turn)
    {
        var number = Wording.Number(activity.Number.Value);
        string[] changing = PairingActivityService.Refuse(turn.Speaker, activity) is null ? ["ButtonCorrect", "ButtonVoid"] : [];
        return
        [
            .. changing.Select(key => Text(turn.Language, key, ("number", number))),
            .. activity.Details.Problem is { } problem ? [Text(turn.Language, "ButtonAsk", ("number", Wording.Number(problem.Value)))] : Array.Empty<string>(),
        ];
    }

    private static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, "QueryStatus", key).Fill(holes);
}
