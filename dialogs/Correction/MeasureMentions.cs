using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Correction;

/// <summary>
/// Hears that a saved measure is wrong or not wanted any more: 难题12的举措2写错了，应该是…, 这条举措不要了, and 不对，应该是… right after one was added.
/// What it is to be is heard best as what it would be at the summary of a new measure.
/// </summary>
internal sealed class MeasureMentions(IUtteranceRecognizer recognizer, IProblemQueries queries, ProblemReferences references, ConversationMemory memory, OrganisationClock clock)
{
    private static readonly string[] Starts = [.. SharedWords.Read("WordsWrong", "Correction"), .. SharedWords.Read("WordsBecomes", "Correction")];
    private static readonly string[] JustNow = SharedWords.Read("WordsJustNow", "Correction");
    private static readonly char[] Around = [' ', ',', ':', '\u7684', '\uFF0C', '\uFF1A', '\u3001'];

    /// <summary>Makes the message a correction of the measure that is meant; false when it says something else.</summary>
    public async Task<bool> ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await MentionAsync(turn.Heard, turn, context, cancellationToken) is not { } mention) return await JustAddedAsync(turn, context, cancellationToken);
        Take(mention, Said(turn.Heard), turn);
        return true;
    }

    /// <summary>The same in the middle of something, where it has to be clear which measure is meant. Of a measure that is open itself, it says what that is to be.</summary>
    public async Task<bool> ReadInTheMiddleAsync(string text, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var alone = recognizer.Recognize(text, new RecognitionContext(clock.Now));
        if (!alone.Slots.TryGet<RefsSlot>(SlotNames.MeasureRef, out var measure)) return false;
        var isNamed = alone.Slots[SlotNames.ProblemRef] is not null;
        if (turn.AsksForWords && !isNamed) return false; // the answer
        var isOpen = turn.InProgress == IntentNames.AddMeasure && !isNamed && measure.Items is [ItemRef.Last] && !SharedWords.AreIn(alone.Text.Substring(measure.Start, measure.Length), JustNow);
        if (isOpen && turn.OpenMeasure is null)
        {
            if (alone.Excludes) turn.Heard = alone with { Intent = IntentNames.Cancel, Slots = [], Excludes = false }; // 这条举措不要了
            return true;
        }

        if (isOpen && turn.OpenMeasure is var (_, place)) alone.Slots[SlotNames.MeasureRef] = measure with { Items = [new ItemRef.Placed(place)] };
        if (await MentionAsync(alone, turn, context, cancellationToken) is not { } mention || !(isNamed || mention.Measure is not null)) return false;
        Take(mention, Said(alone), turn);
        return true;
    }

    /// <summary>Which measure is meant; null when a message speaks of none.</summary>
    private async Task<MeasureMention?> MentionAsync(Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (!heard.Slots.TryGet<RefsSlot>(SlotNames.MeasureRef, out var measure)) return null;
        var named = heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var problem) ? problem.Items[0] : turn.OpenMeasure is var (number, _) ? new ItemRef.Numbered(number) : null;
        var written = await WrittenAsync(context, cancellationToken);
        var found = named is null ? await references.LastAsync(context, cancellationToken) : await references.FirstAsync(named, context, cancellationToken);
        if (found is null && named is null && written is [var first, ..]) found = await references.FirstAsync(new ItemRef.Numbered(first.Number), context, cancellationToken);
        var measures = found is null ? [] : await queries.MeasuresAsync(found.Number, cancellationToken);
        return new MeasureMention(measure.Items[0], found, Meant(measure.Items[0], measures, written)) { Named = named, IsRemoved = heard.Excludes, Words = (heard.Slots[SlotNames.Measure] as TextSlot)?.Value };
    }

    /// <summary>What a message says of the measure that it names: as it was read, or else what the rest of it would say at a summary.</summary>
    private Recognition Said(Recognition heard)
    {
        if (heard.Excludes || heard.Slots[SlotNames.Measure] is not null || heard.Slots[SlotNames.Due] is not null) return heard;
        var measure = heard.Slots[SlotNames.MeasureRef]!;
        var rest = AtSummary(heard.Text.Remove(measure.Start, measure.Length).Trim(Around));
        return rest with { Also = heard.Also, Slots = rest.Slots[SlotNames.ProblemRef] is null ? rest.Slots : [] }; // what names another problem is none of its words
    }

    /// <summary>不对，应该是每周一次, right after a measure was added or corrected.</summary>
    private async Task<bool> JustAddedAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var heard = turn.Heard;
        if (heard is not { Also: [] } || (heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs.Items is not [ItemRef.Titled or ItemRef.Last]) || !SharedWords.BeginsWith(heard.Text, Starts)) return false;
        if (await memory.ReadShownAsync(context, cancellationToken) is not { Last: { } last, Written: IntentNames.AddMeasure }) return false;
        var again = AtSummary(heard.Text);
        if (again.Intent != IntentNames.Correction || again.Slots.Any(s => s.Key is not (SlotNames.Measure or SlotNames.Due)) || (again.Slots.Count == 0 && again.Disputed is [])) return false;
        var found = await references.FirstAsync(new ItemRef.Numbered(last), context, cancellationToken);
        if (found is null || Latest(await queries.MeasuresAsync(found.Number, cancellationToken), await WrittenAsync(context, cancellationToken)) is not [_, ..] measures) return false;
        Take(new MeasureMention(new ItemRef.Last(), found, measures) { Words = (again.Slots[SlotNames.Measure] as TextSlot)?.Value }, again, turn);
        return true;
    }

    /// <summary>Makes the message a correction with what it says of the measure; words that say nothing of it ask what it is to be.</summary>
    private static void Take(MeasureMention mention, Recognition said, Turn turn)
    {
        turn.CorrectsMeasure = mention;
        var slots = new SlotValues { [SlotNames.Measure] = said.Slots[SlotNames.Measure], [SlotNames.Due] = said.Slots[SlotNames.Due] };
        List<string> asked = mention.IsRemoved || slots.Count > 0 ? [] : said.Disputed is [SlotNames.Due] ? [SlotNames.Due] : [SlotNames.Measure];
        turn.Heard = said with { Intent = IntentNames.Correction, Text = turn.Heard.Text, Slots = slots, Alternatives = [], Disputed = asked, Excludes = false };
    }

    private Recognition AtSummary(string words) => recognizer.Recognize(words, new RecognitionContext(clock.Now, IntentNames.AddMeasure, null, AwaitsConfirmation: true));

    /// <summary>What was written of problems with the latest yes that was for any.</summary>
    private async Task<IReadOnlyList<Written>> WrittenAsync(ITurnContext context, CancellationToken cancellationToken) =>
        (await memory.ReadStepsAsync(context, cancellationToken)).FirstOrDefault(step => step.Any(w => w.Kind == WrittenKind.Problem)) ?? [];

    private static IReadOnlyList<Measure> Meant(ItemRef said, IReadOnlyList<Measure> measures, IReadOnlyList<Written> written) => said switch
    {
        ItemRef.Placed { Place: < 0 } => [.. measures.TakeLast(1)],
        ItemRef.Placed placed => [.. measures.Where(m => m.Place == placed.Place)],
        ItemRef.Titled titled => [.. SharedWords.Choose(titled.Words, [.. measures.Select(m => m.Text)]).Select(i => measures[i])],
        _ => Latest(measures, written) is { Count: > 0 } latest ? latest : measures,
    };

    /// <summary>Those that were written just now.</summary>
    private static List<Measure> Latest(IReadOnlyList<Measure> measures, IReadOnlyList<Written> written) =>
        [.. measures.Where(m => written.Any(w => w.Kind == WrittenKind.Problem && w.Number == m.Problem.Value && w.Version == m.Version))];
}
