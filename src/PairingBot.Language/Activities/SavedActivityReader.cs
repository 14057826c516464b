using System.Text.RegularExpressions;
using PairingBot.Language.Intents;
using PairingBot.Language.Text;

namespace PairingBot.Language.Activities;

/// <summary>What is said of an activity that is saved: a correction, that it is to be voided, or a question. The activity is named, or was saved or shown last.</summary>
internal sealed partial class SavedActivityReader(CorrectionReader corrections, AmendmentReader amendments, ActivityReader activities)
{
    private const int Longest = 600;
    private const double Sure = 0.9;
    private readonly HeldActivity _held = new(activities);

    /// <summary>What an utterance says of a saved activity; null when it is about something else.</summary>
    public Recognition? Read(Utterance utterance, RecognitionContext context)
    {
        var key = utterance.Key;
        if (key.Length > Longest || SavedActivityWords.OtherBusiness.IsMatch(key)) return null;
        if (SavedActivityWords.Which.Match(key) is { Success: true } which && context.Intent is null) return Of(utterance, which.Groups["void"].Success ? IntentNames.VoidActivity : IntentNames.Correction, []);
        if (context.Intent is null && !NotHeld.Is(utterance.Text) && ActivityRefReader.Named(key) is null && _held.Voided(utterance, context.Now) is var (held, why))
            return Of(utterance, IntentNames.VoidActivity, new SlotValues { [SlotNames.Message] = why.Length > 0 ? Reason(utterance, why) : null }, held);
        if (context.Intent is null && HeldActivity.Stays(key)) return Of(utterance, IntentNames.Deny, []);
        var named = ActivityRefReader.Named(key) ?? (context is { Intent: null, ListsActivities: true } ? ActivityRefReader.Listed(key) : null);
        var isNamed = named is not null;
        if ((named ?? (context.Intent is null ? ActivityRefReader.Recent(key) : null)) is not { } reference) return context is { Intent: null, SpeaksOfActivity: true } ? Unnamed(utterance, context) : null;
        var about = new ActivityMention(utterance, reference.Refs, reference.Span);
        if (isNamed && Voided(about) is { } voided) return voided;
        var isUndo = !isNamed && SavedActivityWords.Voids.IsMatch(about.Before + about.After) && !CorrectionWords.NamesField(about.After);
        // 昨天那个活动删了吧: a day says that it is not the last one.
        if (isUndo) return Of(utterance, SavedActivityWords.OfADay.IsMatch(about.Before) ? IntentNames.VoidActivity : IntentNames.Undo, []);
        if (!SavedActivityWords.Before.IsMatch(about.Before)) return null;
        if (Corrected(about, context) is { } corrected) return corrected;
        if (!about.After.Any(char.IsLetterOrDigit) && SavedActivityWords.Changes.IsMatch(about.Before)) return Of(utterance, IntentNames.Correction, [], about.Refs);
        if (SavedActivityWords.Asks.IsMatch(about.Before + about.After) || (isNamed && !about.After.Any(char.IsLetterOrDigit) && !SavedActivityWords.Voids.IsMatch(about.Before)))
            return Of(utterance, IntentNames.QueryStatus, [], about.Refs);
        return SavedActivityWords.OnlyWrong.IsMatch(about.After) ? Of(utterance, IntentNames.Correction, [], about.Refs) : null;
    }

    /// <summary>The answer to the question which activity is meant, or why it is voided.</summary>
    public Recognition? ReadAnswer(Utterance utterance, RecognitionContext context)
    {
        // 录重了, where another reason stands: that one instead.
        if (context is { Intent: IntentNames.VoidActivity, AwaitsConfirmation: true }) return SavedActivityWords.IsReason.IsMatch(utterance.Key) ? Of(utterance, context.Intent, new SlotValues { [SlotNames.Message] = Reason(utterance, new Mark(0, utterance.Key.Length)) }) : null;
        if (context is not { Intent: IntentNames.VoidActivity, ExpectedSlot: { } asked }) return null;
        if (asked == SlotNames.ActivityRef) return (ActivityRefReader.Answer(utterance.Key) ?? _held.Answer(utterance, context.Now)) is { } refs ? Of(utterance, context.Intent, [], refs) : null;
        // 活动4: another one, and no reason.
        if (asked == SlotNames.Message && ActivityRefReader.Named(utterance.Key) is var (other, span) && !WithoutDenial(utterance.Key.Remove(span.Start, span.Length)).Any(char.IsLetterOrDigit)) return Of(utterance, context.Intent, [], other);
        if (asked != SlotNames.Message || SavedActivityWords.Asks.IsMatch(utterance.Key) || SavedActivityWords.NoReason.IsMatch(utterance.Key)) return null;
        return Reason(utterance, new Mark(0, utterance.Key.Length)) is { } reason ? Of(utterance, context.Intent, new SlotValues { [SlotNames.Message] = reason }) : null;
    }

    /// <summary>不对，是活动1.</summary>
    private static string WithoutDenial(string words) => Denial().Replace(words, "");

    [GeneratedRegex("^\\s?(?:(?:不对|不是|错了|说错了?|哦|啊|no|sorry)[,。\\s]?){0,3}(?:应该?)?(?:是|it's)?\\s?")]
    private static partial Regex Denial();

    private static Recognition Of(Utterance utterance, string intent, SlotValues slots, RefsSlot? refs = null)
    {
        if (refs is not null) slots[SlotNames.ActivityRef] = refs;
        return new Recognition(utterance.Text, intent, Sure, slots) { Evidence = [new Evidence("saved activity", 0, utterance.Text.Length, "")] };
    }

    private static Recognition? Voided(ActivityMention about)
    {
        var isBefore = SavedActivityWords.Before.IsMatch(about.Before) && SavedActivityWords.Voids.IsMatch(about.Before);
        var why = SavedActivityWords.WhyBefore.Match(about.Before);
        if (!isBefore && !why.Success && !SavedActivityWords.Before.IsMatch(about.Before)) return null;
        var after = SavedActivityWords.Voids.Match(about.After);
        var voidsBefore = isBefore || (why.Success && SavedActivityWords.Voids.IsMatch(about.Before));
        if (!voidsBefore && !(after.Success && !about.After[..after.Index].Any(char.IsLetterOrDigit))) return null;
        var end = about.Span.End + (voidsBefore ? 0 : after.Index + after.Length);
        // 撤销活动12的改动: what was changed, not the activity.
        if (SavedActivityWords.ItsChange.IsMatch(about.Utterance.Key[end..])) return Of(about.Utterance, IntentNames.Undo, [], about.Refs);
        // 删掉活动12的地点: a field of it, not the activity.
        if (CorrectionWords.NamesField(about.Utterance.Key[end..])) return null;
        var reason = Reason(about.Utterance, new Mark(end, about.Utterance.Key.Length)) ?? (why.Success ? Reason(about.Utterance, new Mark(why.Groups["why"].Index, why.Groups["why"].Index + why.Groups["why"].Length)) : null);
        return Of(about.Utterance, IntentNames.VoidActivity, new SlotValues { [SlotNames.Message] = reason }, about.Refs);
    }

    private static TextSlot? Reason(Utterance utterance, Mark mark)
    {
        var words = utterance.Key[mark.Start..mark.End];
        var start = mark.Start;
        foreach (Match around in SavedActivityWords.AroundReason.Matches(words))
        {
            if (around.Index == 0) start += around.Length;
            else mark = mark with { End = mark.Start + around.Index };
        }

        return mark.End - start >= 2 ? Verbatim.Of(utterance.Text, utterance.Key, new Mark(start, mark.End)) : null;
    }

    private Recognition? Corrected(ActivityMention about, RecognitionContext context)
    {
        if (SavedActivityWords.Asks.IsMatch(about.After) && about.After.Length < 12) return null;
        var rest = Utterance.Of(about.Rest);
        if (SavedActivityWords.Organised.Match(rest.Key) is { Success: true } organised && activities.ReadValue(rest, Segments.Of(organised.Groups["b"]), context.Now) is { Count: 1 } who && who[SlotNames.Partners] is not null)
            rest = Utterance.Of(string.Concat("支部改成", rest.Text.AsSpan(organised.Groups["b"].Index, organised.Groups["b"].Length)));
        var found = Values(rest, context);
        if (found is null) return null;
        found.Slots[SlotNames.ActivityRef] = about.Refs with { Start = 0, Length = 0 };
        return new Recognition(rest.Text, IntentNames.Correction, Sure, found.Slots)
        {
            Replaces = found.Replaces,
            Disputed = found.Disputed,
            Evidence = [new Evidence("saved activity", 0, rest.Text.Length, ""), new Evidence(found.Rule, 0, rest.Text.Length, "")],
        };
    }

    /// <summary>不对，是18人, said right after an activity was saved or shown.</summary>
    private Recognition? Unnamed(Utterance utterance, RecognitionContext context)
    {
        if (SavedActivityWords.Asks.IsMatch(utterance.Key)) return null;
        if ((CorrectionSet.Read(corrections, utterance, context) ?? OneMoreAnd(utterance, context) ?? OneMore(utterance, context)) is not { } found || found.Rule == CorrectionReader.WordsAlone || found.Slots[SlotNames.ProblemRef] is not null) return null;
        return new Recognition(utterance.Text, IntentNames.Correction, Sure, found.Slots)
        {
            Replaces = found.Replaces,
            Disputed = found.Disputed,
            Evidence = [new Evidence("saved activity", 0, utterance.Text.Length, ""), new Evidence(found.Rule, 0, utterance.Text.Length, "")],
        };
    }

    /// <summary>加上图书馆，人数改成25: one more partner, and corrections after it.</summary>
    private CorrectionReader.Found? OneMoreAnd(Utterance utterance, RecognitionContext context)
    {
        var comma = utterance.Key.IndexOfAny([',', ';', '。']);
        if (comma <= 0 || OneMore(Utterance.Of(utterance.Text[..comma]), context) is not { } more) return null;
        if (CorrectionSet.Read(corrections, Utterance.Of(utterance.Text[(comma + 1)..]), context) is not { } rest) return null;
        return CorrectionSet.Add(CorrectionSet.Moved(rest, comma + 1), more);
    }

    private CorrectionReader.Found? OneMore(Utterance utterance, RecognitionContext context) =>
        amendments.ReadMore(utterance, context.Now) is { } found ? new CorrectionReader.Found(found, null, [], "correction:more") : null;

    private CorrectionReader.Found? Values(Utterance rest, RecognitionContext context)
    {
        if ((CorrectionSet.Read(corrections, rest, context) ?? OneMore(rest, context)) is { } found) return found;
        if (CorrectionWords.NamesField(rest.Key) && rest.Key.Length <= 16 && SavedActivityWords.Voids.IsMatch(rest.Key)) return new CorrectionReader.Found([], null, [], "correction:removed");
        var lead = SavedActivityWords.LeadToValue.Match(rest.Key).Length;
        if (amendments.Read(lead > 0 ? rest.Only(new Mark(lead, rest.Key.Length)) : rest, context.Now) is { Count: > 0 } bare) return new CorrectionReader.Found(bare, null, [], "correction:value");
        if (lead == 0 || lead >= rest.Key.Length) return null;
        var body = new Mark(lead, rest.Key.Length);
        if (corrections.Read(Utterance.Of(rest.Text[lead..]), context) is { } led) return led;
        return activities.ReadValue(rest, body, context.Now) is { Count: > 0 } typed ? new CorrectionReader.Found(typed, null, [], "correction:value") : null;
    }
}
