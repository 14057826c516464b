using System.Globalization;
using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Broadcasts;

namespace PairingBot.Dialogs.Turns;

/// <summary>What a conversation remembers besides its open dialog: a few short strings.</summary>
internal sealed class ConversationMemory(ConversationState state)
{
    private const string GreetedMark = "1";
    private const string StrangerMark = "0";
    private const char StepMark = ';';
    private const int StepsKept = 20;
    private readonly PersonalState<string> _language = new PersonalState<string>(state, "Language");
    private readonly IStatePropertyAccessor<string> _greeted = state.CreateProperty<string>("Greeted");
    private readonly PersonalState<string> _lastWritten = new PersonalState<string>(state, "LastWritten");
    private readonly IStatePropertyAccessor<string> _shown = state.CreateProperty<string>("ProblemsShown");
    private readonly PersonalState<string> _task = new PersonalState<string>(state, "Task");
    private readonly PersonalState<string> _queue = new PersonalState<string>(state, "Queue");
    private readonly PersonalState<string> _table = new PersonalState<string>(state, "Table");
    private readonly PersonalState<string> _kept = new PersonalState<string>(state, "Kept");
    private readonly IStatePropertyAccessor<string> _broadcast = state.CreateProperty<string>("BroadcastShown");
    private readonly IStatePropertyAccessor<string> _spentCards = state.CreateProperty<string>("SpentCards");

    /// <summary>The language of the conversation, in a group the speaker's own (<see cref="LanguageChoice"/>); null before it is known.</summary>
    public Task<string?> ReadLanguageAsync(ITurnContext context, CancellationToken cancellationToken) => ReadAsync(_language, context, cancellationToken);

    public Task WriteLanguageAsync(ITurnContext context, string language, CancellationToken cancellationToken) =>
        _language.SetAsync(context, language, cancellationToken);

    /// <summary>True the first time it is asked, and once more when somebody known comes where only a stranger was.</summary>
    public async Task<bool> MayGreetAsync(ITurnContext context, bool isKnown, CancellationToken cancellationToken)
    {
        var before = await ReadAsync(_greeted, context, cancellationToken);
        if (before is not null && !(isKnown && before == StrangerMark)) return false;
        await _greeted.SetAsync(context, isKnown ? GreetedMark : StrangerMark, cancellationToken);
        return true;
    }

    /// <summary>What was written last, together, and can be taken back; empty when there is nothing.</summary>
    public async Task<IReadOnlyList<Written>> ReadLastWrittenAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await ReadStepsAsync(context, cancellationToken) is [var last, ..] ? last : [];

    /// <summary>What was written with each yes, the latest first, as far as it is remembered; without what was taken back.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Written>>> ReadStepsAsync(ITurnContext context, CancellationToken cancellationToken) =>
        [.. ((await ReadAsync(_lastWritten, context, cancellationToken)) ?? "").Split(StepMark).Select(Written.ParseAll).Where(step => step is not [])];

    /// <summary>Remembers what was written with one yes.</summary>
    /// <param name="written">All of it; what was remembered of the same yes before is among it.</param>
    public async Task WriteLastWrittenAsync(ITurnContext context, IReadOnlyList<Written> written, CancellationToken cancellationToken)
    {
        var steps = await ReadStepsAsync(context, cancellationToken);
        var isSame = steps is [var last, ..] && last.All(written.Contains);
        await WriteStepsAsync(context, [written, .. steps.Skip(isSame ? 1 : 0)], cancellationToken);
    }

    public Task WriteStepsAsync(ITurnContext context, IEnumerable<IReadOnlyList<Written>> steps, CancellationToken cancellationToken) =>
        _lastWritten.SetAsync(context, string.Join(StepMark, steps.Where(step => step is not []).Take(StepsKept).Select(step => string.Join(',', step))), cancellationToken);

    /// <summary>The problems that were spoken of last; nothing is known at first.</summary>
    public async Task<ProblemsShown> ReadShownAsync(ITurnContext context, CancellationToken cancellationToken) =>
        ProblemsShown.Read(await ReadAsync(_shown, context, cancellationToken));

    public Task WriteShownAsync(ITurnContext context, ProblemsShown shown, CancellationToken cancellationToken) =>
        _shown.SetAsync(context, shown.Write(), cancellationToken);

    /// <summary>The broadcast that was spoken of last; null when there was none.</summary>
    public async Task<BroadcastNumber?> ReadBroadcastAsync(ITurnContext context, CancellationToken cancellationToken) =>
        int.TryParse(await ReadAsync(_broadcast, context, cancellationToken), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new BroadcastNumber(number) : null;

    public Task WriteBroadcastAsync(ITurnContext context, BroadcastNumber number, CancellationToken cancellationToken) =>
        _broadcast.SetAsync(context, Wording.Number(number.Value), cancellationToken);

    /// <summary>Remembers that an activity was saved or shown; null when it is gone. Of which problem was spoken before is forgotten.</summary>
    public async Task SpeakOfActivityAsync(ITurnContext context, int? number, CancellationToken cancellationToken)
    {
        var shown = await ReadShownAsync(context, cancellationToken);
        await WriteShownAsync(context, shown with { Activity = number, Last = null, Written = number is null ? null : Language.Intents.IntentNames.LogActivity }, cancellationToken);
    }

    /// <summary>Remembers activities that were saved together, so that 第二条 is one of them.</summary>
    public async Task ListActivitiesAsync(ITurnContext context, IReadOnlyList<int> numbers, CancellationToken cancellationToken) =>
        await WriteShownAsync(context, await ReadShownAsync(context, cancellationToken) with { Activities = [.. numbers], Listed = [] }, cancellationToken);

    /// <summary>What waits to be done after what is open (<see cref="RequestQueue"/>).</summary>
    public Task<string?> ReadQueueAsync(ITurnContext context, CancellationToken cancellationToken) => ReadAsync(_queue, context, cancellationToken);

    public Task WriteQueueAsync(ITurnContext context, string queue, CancellationToken cancellationToken) => _queue.SetAsync(context, queue, cancellationToken);

    /// <summary>The new task that came in the middle of another, while it is asked which is to be done first (<see cref="TaskSwitch"/>); empty for none.</summary>
    public Task<string?> ReadTaskAsync(ITurnContext context, CancellationToken cancellationToken) => ReadAsync(_task, context, cancellationToken);

    public Task WriteTaskAsync(ITurnContext context, string task, CancellationToken cancellationToken) => _task.SetAsync(context, task, cancellationToken);

    /// <summary>An activity that was told and refused, until the person says whose it is to be; empty for none.</summary>
    public Task<string?> ReadKeptAsync(ITurnContext context, CancellationToken cancellationToken) => ReadAsync(_kept, context, cancellationToken);

    public Task WriteKeptAsync(ITurnContext context, string kept, CancellationToken cancellationToken) => _kept.SetAsync(context, kept, cancellationToken);

    /// <summary>A pasted table, while it is asked whether it is to be recorded (<see cref="TableQuestion"/>); empty for none.</summary>
    public Task<string?> ReadTableAsync(ITurnContext context, CancellationToken cancellationToken) => ReadAsync(_table, context, cancellationToken);

    public Task WriteTableAsync(ITurnContext context, string table, CancellationToken cancellationToken) => _table.SetAsync(context, table, cancellationToken);

    /// <summary>What became of the cards that are no longer open.</summary>
    public async Task<SpentCards> ReadSpentCardsAsync(ITurnContext context, CancellationToken cancellationToken) =>
        SpentCards.Read(await ReadAsync(_spentCards, context, cancellationToken));

    public async Task SpendCardsAsync(ITurnContext context, IEnumerable<string> tokens, Written? written, CancellationToken cancellationToken)
    {
        var cards = await ReadSpentCardsAsync(context, cancellationToken);
        cards.Add(tokens, written);
        await _spentCards.SetAsync(context, cards.Write(), cancellationToken);
    }

    private static async Task<string?> ReadAsync(IStatePropertyAccessor<string> property, ITurnContext context, CancellationToken cancellationToken) =>
        await property.GetAsync(context, null, cancellationToken);
}
