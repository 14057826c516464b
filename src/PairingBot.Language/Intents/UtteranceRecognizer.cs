using System.Text.RegularExpressions;
using PairingBot.Language.Activities;
using PairingBot.Language.Branches;
using PairingBot.Language.Dates;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>Reads an utterance: control words first, then corrections, then what the conversation waits for, then the intents that begin one.</summary>
/// <remarks>Immutable after construction; make a new one when branches change.</remarks>
public sealed partial class UtteranceRecognizer : IUtteranceRecognizer
{
    private const double Sure = 0.93;
    private const double Likely = 0.6;

    private readonly IntentIndex _index;
    private readonly ActivityReader _activities;
    private readonly CorrectionReader _corrections;
    private readonly AmendmentReader _amendments;
    private readonly AnswerReader _answers;

    /// <param name="utterances">What people say to begin each conversation.</param>
    /// <param name="branches">The organisation's branches.</param>
    /// <param name="dates">The date model; by default one whose working days are Monday to Friday.</param>
    public UtteranceRecognizer(IReadOnlyList<IntentUtterances> utterances, IReadOnlyList<BranchName> branches, DateModel? dates = null)
    {
        _index = new IntentIndex(utterances);
        _activities = new ActivityReader(new BranchModel(branches), dates ?? new DateModel());
        _corrections = new CorrectionReader(_activities);
        _amendments = new AmendmentReader(_activities);
        _answers = new AnswerReader(_activities);
    }

    /// <inheritdoc/>
    public Recognition Recognize(string text, RecognitionContext context)
    {
        var utterance = Utterance.Of(text);
        if (string.IsNullOrWhiteSpace(utterance.Text)) return Nothing(utterance, 0, "blank");
        var first = Read(utterance, context);
        return SecondRequest(utterance) is not { } second || context.ExpectedSlot is not null ? first : Split(utterance, second, context) ?? first;
    }

    private Recognition Read(Utterance utterance, RecognitionContext context)
    {
        if (ControlGrammar.Read(utterance.Key) is { } control) return Plain(utterance, control, 0.97, "control", "");
        var folder = _index.Best(utterance.Key);
        if (folder.Score >= Sure && folder.Intent != IntentNames.LogActivity) return Folder(utterance, folder);
        if (context.Intent is not null)
        {
            if (Corrected(utterance, context) is { } correction) return correction;
            if (context.AwaitsConfirmation && ControlGrammar.IsDenialWithReason(utterance.Key)) return Plain(utterance, IntentNames.Deny, 0.8, "control:reason", "");
            if (AwaitsYes(context) && Amended(utterance, context) is { } amendment) return amendment;
            if (context.ExpectedSlot is not null && Answered(utterance, context, folder.Score) is { } answer) return answer;
        }

        return Begun(utterance, context, folder);
    }

    private Recognition? Corrected(Utterance utterance, RecognitionContext context)
    {
        if (_corrections.Read(utterance, context) is not { } found) return null;
        // While a slot is asked for, 是昨天 answers the question.
        var answers = context.ExpectedSlot is { } asked && found.Disputed.Count == 0 && found.Replaces is null && found.Slots[asked] is not null;
        if (answers) return new Recognition(utterance.Text, context.Intent!, 0.85, found.Slots) { Evidence = Reasons(found.Rule, found.Slots, utterance) };
        if (context.ExpectedSlot is not null && found.Rule == "correction:topic") return null;
        return new Recognition(utterance.Text, IntentNames.Correction, 0.9, found.Slots)
        {
            Replaces = found.Replaces,
            Disputed = found.Disputed,
            Evidence = Reasons(found.Rule, found.Slots, utterance),
        };
    }

    /// <summary>True while everything is known and shown.</summary>
    private static bool AwaitsYes(RecognitionContext context) => context is { Intent: IntentNames.LogActivity, ExpectedSlot: null, AwaitsConfirmation: true };

    private Recognition? Amended(Utterance utterance, RecognitionContext context)
    {
        if (_amendments.Read(utterance, context.Now) is not { } slots) return null;
        return slots.Count == 0
            ? Nothing(utterance, 0.4, "amendment:empty")
            : new Recognition(utterance.Text, IntentNames.LogActivity, 0.85, slots) { Evidence = Reasons("amendment", slots, utterance) };
    }

    private Recognition? Answered(Utterance utterance, RecognitionContext context, double otherScore)
    {
        if (context.Intent != IntentNames.LogActivity && ActivityEvidence.IsRequested(utterance.Key)) return null;
        var isText = context.ExpectedSlot is not (SlotNames.Date or SlotNames.Time or SlotNames.Partners or SlotNames.Participants or SlotNames.ProblemRef or SlotNames.Branch);
        if (!isText && otherScore >= 0.8) return null;
        var slots = _answers.Read(utterance, context);
        return slots.Count == 0 ? null : new Recognition(utterance.Text, context.Intent!, 0.8, slots) { Evidence = Reasons("answer:" + context.ExpectedSlot, slots, utterance) };
    }

    private Recognition Begun(Utterance utterance, RecognitionContext context, (string Intent, double Score, string Line) folder)
    {
        var (slots, sheet) = _activities.Read(utterance, context.Now, withTopic: !AwaitsYes(context));
        // What is left over beside a value must not take the place of a topic that is known.
        if (AwaitsYes(context) && slots[SlotNames.Topic] is null && TopicReader.Read(sheet.Left, introduced: true) is { } introduced) slots[SlotNames.Topic] = Verbatim.Of(sheet.Text, sheet.Key, introduced);
        var weight = ActivityEvidence.Weigh(slots, sheet);
        var inContext = context.Intent == IntentNames.LogActivity && slots.Any(slot => slot.Key != SlotNames.Topic) && folder.Score < 0.75;
        var other = folder.Intent != IntentNames.LogActivity && folder.Score >= Likely && folder.Score > weight;
        var isActivity = weight >= ActivityEvidence.Enough || (folder.Intent == IntentNames.LogActivity && folder.Score >= 0.7) || inContext;
        if (isActivity && !other)
        {
            // 活动, said as what is to be recorded, is no topic.
            if (ActivityEvidence.IsRequested(utterance.Key) && slots.Count == 1) slots[SlotNames.Topic] = null;
            return new Recognition(utterance.Text, IntentNames.LogActivity, Math.Max(Math.Max(weight, folder.Intent == IntentNames.LogActivity ? folder.Score : 0), 0.5), slots) { Evidence = sheet.Evidence };
        }

        return folder.Score >= Likely ? Folder(utterance, folder) : Nothing(utterance, Math.Min(0.4, Math.Max(weight, folder.Score) / 2), "unlike:" + folder.Intent);
    }

    private static Recognition Folder(Utterance utterance, (string Intent, double Score, string Line) folder)
    {
        var recognition = Plain(utterance, folder.Intent, folder.Score, "like", folder.Line);
        if (LanguageName().Match(utterance.Key) is { Success: true } name && folder.Intent == "SwitchLanguage")
            recognition.Slots[SlotNames.Language] = new TextSlot(name.Groups["zh"].Success ? "zh" : "en", name.Index, name.Length);
        return recognition;
    }

    private static Recognition Nothing(Utterance utterance, double score, string rule) => Plain(utterance, IntentNames.None, score, rule, "");

    private static Recognition Plain(Utterance utterance, string intent, double score, string rule, string value) =>
        new(utterance.Text, intent, score, []) { Evidence = [new Evidence(rule, 0, utterance.Text.Length, value)] };

    private static List<Evidence> Reasons(string rule, SlotValues slots, Utterance utterance) =>
        [new Evidence(rule, 0, utterance.Text.Length, ""), .. slots.Select(slot => new Evidence(slot.Key, slot.Value.Start, slot.Value.Length, utterance.Text.Substring(slot.Value.Start, slot.Value.Length)))];

    [GeneratedRegex("(?<zh>中文|汉语|普通话|chinese|mandarin)|(?<en>英文|英语|english)")]
    private static partial Regex LanguageName();
}
