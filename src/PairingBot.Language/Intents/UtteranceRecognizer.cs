using System.Text.RegularExpressions;
using PairingBot.Language.Activities;
using PairingBot.Language.Announcements;
using PairingBot.Language.Branches;
using PairingBot.Language.Dates;
using PairingBot.Language.Problems;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>Reads an utterance: control words first, then corrections, then what the conversation waits for, then the intents that begin one.</summary>
/// <remarks>Immutable after construction; make a new one when branches change.</remarks>
public sealed partial class UtteranceRecognizer : IUtteranceRecognizer
{
    /// <summary>Below this the answer is a guess, and the alternatives are named.</summary>
    private const double Unsure = 0.6;

    private readonly IntentReader _intents;
    private readonly BranchModel _branches;
    private readonly ActivityReader _activities;
    private readonly SlotReading _slots;
    private readonly CorrectionReader _corrections;
    private readonly AmendmentReader _amendments;
    private readonly ReasonedCorrection _reasoned;
    private readonly AnswerReader _answers;
    private readonly SavedActivityReader _saved;
    private readonly SelfCorrection _selfCorrection;

    /// <param name="model">How people say what they want.</param>
    /// <param name="branches">The organisation's branches.</param>
    /// <param name="dates">The date model; by default one whose working days are Monday to Friday.</param>
    public UtteranceRecognizer(IntentModel model, IReadOnlyList<BranchName> branches, DateModel? dates = null)
    {
        dates ??= new DateModel();
        _branches = new BranchModel(branches);
        _intents = new IntentReader(model);
        _activities = new ActivityReader(_branches, dates);
        _slots = new SlotReading(_activities, _branches, dates);
        _corrections = new CorrectionReader(_activities);
        _amendments = new AmendmentReader(_activities);
        _reasoned = new ReasonedCorrection(_corrections, _amendments);
        _answers = new AnswerReader(_activities);
        _saved = new SavedActivityReader(_corrections, _amendments, _activities);
        _selfCorrection = new SelfCorrection(_branches, dates);
    }

    /// <inheritdoc/>
    public Recognition Recognize(string text, RecognitionContext context)
    {
        if (Tabled(text, context) is { } table) return table;
        var utterance = NumbersWithHao.Read(Utterance.Of(context.ExpectedSlot is null ? Openings.Skip(text) : text), context.Now);
        if (string.IsNullOrWhiteSpace(utterance.Text)) return Nothing(utterance, 0, "blank");
        if (!AsksForWords(context) && _selfCorrection.Mend(utterance, context.Now) is { } mended && Recognize(mended, context) is var meant && SelfCorrection.Keeps(meant, utterance.Text)) return meant;
        if (ImpossibleYears.Find(utterance.Key) is var (dated, year)) return WithoutYear(utterance, dated, year, context);
        if (ImpossibleTimes.Find(utterance.Key) is { } time) return Understand(utterance.Without([time]), context) with { ImpossibleTime = utterance.Text[time.Start..time.End] };
        if (ImpossibleTimes.FindDay(utterance.Key) is { } day) return Understand(utterance.Without([day]), context) with { ImpossibleDay = utterance.Text[day.Start..day.End] };
        if (ImpossibleDays.Find(utterance.Key) is { } impossible) return Understand(utterance, context) with { ImpossibleDay = impossible };
        return Compared(Understand(utterance, context), utterance, context);
    }

    private Recognition Understand(Utterance utterance, RecognitionContext context)
    {
        if (Polite().Match(utterance.Key) is { Success: true } polite) utterance = utterance.Without([Segments.Of(polite.Groups["tag"])]);
        if (Dropped(utterance, context) is { } dropped) return dropped;
        if (PastAsked(utterance, context) is { } past) return past;
        if (Remarked(utterance, context) is { } remarked) return remarked;
        if (Deadline(utterance, context) is { } deadline) return deadline;
        if (context.ExpectedSlot is not null) return Read(utterance, context);
        if (context is { Intent: IntentNames.RequestClose, AwaitsConfirmation: true } && Otherwise().IsMatch(utterance.Key) && Understand(utterance, context with { Intent = IntentNames.UpdateProgress }) is { Intent: IntentNames.Correction, Also: [] } solved && solved.Slots[SlotNames.Progress] is not null) return solved; // how it was solved, and no progress
        if (OneMore(utterance, context) is { } more) return more;
        if (Miswritten(utterance, context) is { } miswritten) return miswritten;
        if (!Connected().IsMatch(utterance.Key) && !IsChangeAndMore(utterance) && Saved(utterance, context) is { } saved) return saved;
        if (context.Intent is null && AllWaiting().IsMatch(utterance.Key)) return Plain(utterance, IntentNames.QueryStatus, 0.9, "control:what waits");
        if (ListOfMeasures().IsMatch(utterance.Key) && Measured(utterance, context) is { } withMeasures) return withMeasures;
        if (context.Intent is null && Listed(utterance, context) is { } items) return items[0] with { Also = items[1..] };
        if (YesThen(utterance, context) is { } yes) return yes;
        if (Urged(utterance, context) is { } urged) return urged;
        if (AskedFor(utterance, context) is { } asked) return asked;
        if (Measured(utterance, context) is { } measured) return measured;
        if (context is { Intent: IntentNames.RejectClose, AwaitsConfirmation: true } && IsFault(utterance) && Explained(utterance, context) is { } fault) return fault;
        return Several(utterance, context);
    }

    /// <summary>活动1地点改成行政楼，本月办了几次活动: something saved is put right, and that is not all.</summary>
    private bool IsChangeAndMore(Utterance utterance) => Requests.ChangesActivity(utterance.Key) && Requests.Of(utterance, Apart).Count > 1;

    private Recognition Read(Utterance utterance, RecognitionContext context)
    {
        if (context.ExpectedSlot is not null ? Pausing.Is(utterance.Text) : context.AwaitsConfirmation && context.Intent is not null && Pausing.IsLook(utterance.Text)) return Plain(utterance, IntentNames.SmallTalk, 0.9, "control:pause") with { IsApart = true };
        // 催一下 is a yes only where something waits for one.
        if (context.Intent is null && ReminderReader.IsBare(utterance.Key)) return Named(utterance, context, IntentNames.Remind, 0);
        if (context.Intent is not null && !Dialogs.IsQuery(context.Intent) && LeftFor(utterance, context) is { } other) return other;
        if (context.Intent is null && Granted().IsMatch(utterance.Key))
            return Plain(utterance, IntentNames.ApproveClose, 0.9, "control:granted") with { Slots = new SlotValues { [SlotNames.ProblemRef] = new RefsSlot([new ItemRef.Last()], 0, 0) } };
        if (context is { Intent: null, ListsActivities: false } && OfList().IsMatch(utterance.Key) && Named(utterance, context, IntentNames.QueryStatus, 0) is { } shown && shown.Slots[SlotNames.ProblemRef] is not null) return shown;
        if (ControlGrammar.Read(utterance.Key) is { } control) return Plain(utterance, control, 0.97, "control");
        if (context is { Intent: not null, AwaitsConfirmation: true } && ControlGrammar.IsChange(utterance.Key)) return Plain(utterance, IntentNames.Deny, 0.95, "control:change");
        if (Steered(utterance, context) is { } steered) return steered;
        if (Bound(utterance, context) is { } bound) return bound;
        if (context is { Intent: not null, ExpectedSlot: null } && Retracting.IsDeletion(utterance.Key)) return Plain(utterance, IntentNames.Cancel, 0.9, "control:deleted");
        if (context.Intent is null && Retracting.Is(utterance.Key)) return Plain(utterance, IntentNames.Undo, 0.9, "control:retracting");
        if (Saved(utterance, context) is { } saved) return saved;
        if (context.Intent is null && IntentLabels.Read(utterance.Key) is { } label) return Named(utterance, context, label.Intent, label.From);
        var mayDigress = context.Intent is not null && !Dialogs.IsQuery(context.Intent);
        if (mayDigress && Switched(utterance, context) is { } switched) return switched;
        if (Changes(utterance, context) is { } changes) return changes;
        if (context is { Intent: { } dialog, ExpectedSlot: null }) return InDialog(utterance, context, _intents.Read(utterance, _branches, dialog));
        var said = _intents.Read(utterance, _branches);
        if (!said.IsLine && !utterance.Key.Any(char.IsLetterOrDigit)) return Nothing(utterance, 0, "no words");
        if (said.IsLine && Interrupts(said.Intent, context)) return Told(utterance, context, said);
        if (mayDigress && Asides.Is(utterance.Key, said, AsksForWords(context), context.ExpectedSlot is not (SlotNames.Message or SlotNames.Title))) return Told(utterance, context, said) with { IsApart = true };
        return context.Intent is not null && Answers(utterance, context, said) is { } answer ? answer : Begun(utterance, context, said);
    }

    /// <summary>第二个, 那第三条呢: one of the list that was shown; 难题15: the one of this number.</summary>
    [GeneratedRegex("^\\s?(?:那|再|看看?|看一下|查看?|打开|说说|点开){0,2}(?:(?:难题|问题)\\s?\\d{1,6}号?|\\d{1,6}号难题)(?:呢|怎么样了?|的?情况)?[?。!\\s]{0,2}$|^problem\\s(?:no\\.?\\s?|number\\s)?\\d{1,6}[?.!\\s]{0,2}$|^\\s?(?:那|再|看看?|查看?|打开|说说|点开){0,2}(?:(?:倒数)?第[一二三四五六七八九十\\d]{1,2}|倒数[一二三\\d]|最后那?一?|末尾那?一?)[个条项](?:难题)?(?:呢|怎么样了?|的?情况|看看)?[?。!\\s]{0,2}$|^(?:show |open |and )?(?:the )?(?:first|second|third|fourth|fifth|last|(?:second|third)[ -](?:to|from)[ -](?:the )?last)(?: one| problem)?[?.!\\s]{0,2}$")]
    private static partial Regex OfList();

    /// <summary>待审的都同意: what waits is shown first, and then all of it can be agreed to.</summary>
    [GeneratedRegex("^(?:把|将)?(?:所有|全部)?(?:待审|待批|等待?审[批核]|[待等]我(?:审|批|审批|审核))的?(?:难题|申请|那些)?(?:我)?(?:都|全部?|统统|一律)(?:同意|批准?|通过|准|销)[了掉吧。!]{0,2}$")]
    private static partial Regex AllWaiting();

    /// <summary>同意销号, where nothing waits for a yes: of the problem that was spoken of.</summary>
    [GeneratedRegex("^\\s?(?:我)?(?:同意|批准|准予)(?:它|他)?(?:的)?(?:销号|延期)(?:申请)?[了吧。!\\s]{0,2}$")]
    private static partial Regex Granted();

    /// <summary>报进展：…: the intent is told in so many words.</summary>
    private Recognition Named(Utterance utterance, RecognitionContext context, string intent, int rest)
    {
        var read = _slots.Read(utterance.Only(new Mark(rest, utterance.Key.Length)), context, intent);
        return new Recognition(utterance.Text, intent, 1, read.Slots) { Unread = read.Unread, Evidence = [new Evidence("named", 0, rest, intent), .. read.Evidence] };
    }

    /// <summary>What is said while a slot is asked for, unless it is a new request.</summary>
    private Recognition? Answers(Utterance utterance, RecognitionContext context, Said said)
    {
        if (Corrected(utterance, context) is { } correction) return correction;
        if (context.Intent != IntentNames.LogActivity && OtherField().IsMatch(utterance.Key) && Reworded(utterance, context, said) is var reworded && reworded.Slots.Any(slot => slot.Key != context.ExpectedSlot)) return reworded;
        if (context.ExpectedSlot == SlotNames.ProblemRef && (OfOneListed().IsMatch(utterance.Key) || IsOfNumbered(said, context))) return null;
        if (Joined(utterance, context) is { } joined) return joined;
        if (Answered(utterance, context, said) is { } answer) return answer;
        return context.ExpectedSlot == SlotNames.Branch && Place().IsMatch(utterance.Key) ? Plain(utterance, context.Intent!, 0.8, "answer:place") : null;
    }

    /// <summary>难题15申请销号, where it is asked which one is to be put off: says both which and what.</summary>
    private static bool IsOfNumbered(Said said, RecognitionContext context) => said is { HasProblem: true, Score: >= 0.9 } && said.Intent != context.Intent && Requests.IsWork(said.Intent) && !Dialogs.IsQuery(said.Intent) && said.Intent is not (IntentNames.LogActivity or IntentNames.AddProblem);

    /// <summary>第一个改成重点, urge the first one: something is to be done to one of a list, which says more than which of them.</summary>
    [GeneratedRegex("^\\s?(?:那|就|先|把|将|给|请|帮我|再){0,3}(?:(?:倒数)?第[一二三四五六七八九十\\d]{1,2}|最后一?)[个条项]?(?:难题)?的?(?:责任人|期限|级别)?(?:改[成为到]|换[成给]|标[成为]|催一?[下催]|延[到期后]|导出|撤[销掉]|设[成为]|列[为入])|^\\s?(?:再|先|请|帮我){0,2}(?:催|提醒)(?:一?下|催)?(?:倒数)?第[一二三四五六七八九十\\d]{1,2}[个条]|^\\s?(?:please )?(?:urge|remind|extend|push|postpone|reopen|assign|export)\\b.{0,12}\\b(?:first|second|third|fourth|fifth|last)\\b")]
    private static partial Regex OfOneListed();

    /// <summary>A line of the utterances, word for word, is no answer; where words are asked for it may be one.</summary>
    private static bool Interrupts(string intent, RecognitionContext context) =>
        intent is not (IntentNames.LogActivity or IntentNames.Correction)
        && (!AsksForWords(context) || intent is IntentNames.Help or IntentNames.Cancel or IntentNames.Undo or IntentNames.Greeting or IntentNames.SmallTalk
            or IntentNames.WhoAmI or IntentNames.SwitchLanguage or IntentNames.OutOfScope);

    /// <summary>True while everything is known and shown.</summary>
    private static bool AwaitsYes(RecognitionContext context) => context is { Intent: IntentNames.LogActivity, ExpectedSlot: null, AwaitsConfirmation: true };

    private Recognition? Amended(Utterance utterance, RecognitionContext context)
    {
        var lead = SupplyLead().Match(utterance.Key).Length;
        if (_amendments.Read(lead > 0 && lead < utterance.Key.Length ? utterance.Only(new Mark(lead, utterance.Key.Length)) : utterance, context.Now) is not { } slots) return null;
        return slots.Count == 0
            ? Nothing(utterance, 0.4, "amendment:empty")
            : new Recognition(utterance.Text, IntentNames.LogActivity, 0.85, slots) { Evidence = Reasons("amendment", slots, utterance) };
    }

    private static bool AsksForWords(RecognitionContext context) => context.ExpectedSlot is not
        (null or SlotNames.Date or SlotNames.Time or SlotNames.Partners or SlotNames.Participants or SlotNames.ProblemRef or SlotNames.ActivityRef or SlotNames.Branch);

    private Recognition Begun(Utterance utterance, RecognitionContext context, Said said)
    {
        if (said.Intent != IntentNames.LogActivity && said.Score >= 0.8) return Told(utterance, context, said);
        var (slots, sheet) = _activities.Read(utterance, context.Now, withTopic: !AwaitsYes(context));
        // What is left over beside a value must not take the place of a topic that is known.
        if (AwaitsYes(context) && slots[SlotNames.Topic] is null && TopicReader.Read(sheet.Left, introduced: true) is { } introduced) slots[SlotNames.Topic] = Verbatim.Of(sheet.Text, sheet.Key, introduced);
        var weight = ActivityEvidence.Weigh(slots, sheet);
        var isActivity = said.Intent == IntentNames.LogActivity || (weight >= ActivityEvidence.Enough && weight > said.Score - 0.1);
        return isActivity ? Activity(utterance, context, said, slots, weight) : Told(utterance, context, said);
    }

    private Recognition Activity(Utterance utterance, RecognitionContext context, Said said, SlotValues activity, double weight)
    {
        var isSure = said.Intent == IntentNames.LogActivity;
        var (slots, evidence) = _slots.Read(utterance, context, IntentNames.LogActivity);
        if (AwaitsYes(context)) slots[SlotNames.Topic] = activity[SlotNames.Topic];
        // 活动, said as what is to be recorded, is no topic.
        if (ActivityEvidence.IsRequested(utterance.Key) && activity.Count == 1 && slots.Count == 1) slots[SlotNames.Topic] = null;
        var score = Math.Max(0.5, isSure ? Math.Max(said.Score, weight) : weight);
        return new Recognition(utterance.Text, IntentNames.LogActivity, score, slots) { Evidence = [.. Why(utterance, said, isSure), .. evidence] };
    }

    /// <summary>The intent that the words speak for, with its slots.</summary>
    private Recognition Told(Utterance utterance, RecognitionContext context, Said said)
    {
        if (said.Intent is IntentNames.Remind or IntentNames.Broadcast or IntentNames.Export && NoticeCues.IsDenial(said.Form)) return Plain(utterance, IntentNames.Deny, 0.7, "denied");
        if (said.IsEmpty || IsGuess(said, context)) return Nothing(utterance, Math.Min(0.4, said.Score / 2), "nothing familiar");
        // Two problems or two measures are two frames.
        var list = said.Intent is IntentNames.AddProblem or IntentNames.AddMeasure ? Enumeration.Of(utterance) : null;
        IReadOnlyList<Utterance> items = list is { IsMixed: false } && (list.Kind is null || list.Kind == said.Intent) ? [.. list.Each(utterance)] : [utterance];
        var read = _slots.Read(items[0], context, said.Intent);
        var (slots, evidence) = read;
        if (LanguageName().Match(utterance.Key) is { Success: true } name && said.Intent == IntentNames.SwitchLanguage)
            slots[SlotNames.Language] = new TextSlot(name.Groups["zh"].Success ? "zh" : "en", name.Index, name.Length);
        return new Recognition(utterance.Text, said.Intent, said.Score, slots)
        {
            Also = [.. items.Skip(1).Select(item => new Recognition(utterance.Text, said.Intent, said.Score, _slots.Read(item, new RecognitionContext(context.Now), said.Intent).Slots))],
            Alternatives = said.Score < Unsure ? [said.Intent, said.Next] : [],
            Unread = read.Unread,
            Evidence = [.. Why(utterance, said, true), .. evidence],
        };
    }

    /// <summary>Small talk without one of its words is only what resembles nothing else; inside a dialog the question is asked again instead.</summary>
    private static bool IsGuess(Said said, RecognitionContext context) =>
        !said.IsLine && said.Intent is IntentNames.SmallTalk or IntentNames.Greeting or IntentNames.Undo or IntentNames.WhoAmI or IntentNames.Help
        && (said.HasNoCue || (context.Intent is not null && said.Score < 0.6));

    private static IEnumerable<Evidence> Why(Utterance utterance, Said said, bool isTold) =>
        isTold ? [new Evidence(said.IsLine ? "line" : "words", 0, utterance.Text.Length, string.Join(" · ", said.Reasons))] : [new Evidence("activity", 0, utterance.Text.Length, "")];

    private static Recognition Nothing(Utterance utterance, double score, string rule) => Plain(utterance, IntentNames.None, score, rule);

    private static Recognition Plain(Utterance utterance, string intent, double score, string rule) =>
        new(utterance.Text, intent, score, []) { Evidence = [new Evidence(rule, 0, utterance.Text.Length, "")] };

    private static List<Evidence> Reasons(string rule, SlotValues slots, Utterance utterance) =>
        [new Evidence(rule, 0, utterance.Text.Length, ""), .. slots.Select(slot => new Evidence(slot.Key, slot.Value.Start, slot.Value.Length, utterance.Text.Substring(slot.Value.Start, slot.Value.Length)))];

    /// <summary>把它标成一般行不行: a request, whatever is asked behind it.</summary>
    [GeneratedRegex("^\\s?(?:@\\S{1,20}\\s)?(?:那|我|我想|想|你|请|麻烦|能不能|可不可以)?(?:帮我?|把|将|给(?!.{0,6}(?:谁|哪))|催|发|加|记|录|延|提醒|通知|导|撤)[^?]{3,60}?(?<tag>[,\\s]?(?:行不行|行吗|行么|好不好|好吗|可不可以|可以吗|可以不|成不成|成不|中不中|ok吗)[?。!]?)$")]
    private static partial Regex Polite();

    /// <summary>还有宣传部, while the topic is asked for: one more partner.</summary>
    private Recognition? Joined(Utterance utterance, RecognitionContext context) =>
        context is { Intent: IntentNames.LogActivity, ExpectedSlot: SlotNames.Topic } && _amendments.ReadMore(utterance, context.Now) is { } found
            ? new Recognition(utterance.Text, context.Intent, 0.85, found) { Evidence = Reasons("answer:more", found, utterance) }
            : null;

    /// <summary>标题改成…, while something else is asked for.</summary>
    [GeneratedRegex("^(?:等等|等一?下|不好意思|不对|说错了|哦|对了|那个|把|将|[,\\s]){0,4}(?:难题号?|" + FieldNames.Short + "|" + FieldNames.Content + ")(?:写|说|打)?(?:错了?|不对)?[,\\s]?(?:应该?)?(?:改成|改为|改|换成|换为|换|写成|是|为)(?!什么|啥|谁|哪)")]
    private static partial Regex OtherField();

    /// <summary>第二个: one of those that were offered.</summary>
    [GeneratedRegex("^第?(?:[一二三四五六七八九]|\\d)[个项家]?[.。]?$")]
    private static partial Regex Place();

    /// <summary>对的，再补一下，参加的11个人.</summary>
    [GeneratedRegex("^\\s?(?:(?:对{1,3}的?|好的?|是的?|可以|没错|没问题|嗯{1,3}|行|ok|yes)[,。!、\\s]{1,2})?(?:不过|但是?|只是|就是|另外|再|还|要|得|请|帮我|给我|你|那|顺便){0,3}(?:补充?|加|添)(?:上|一下|一句|一点|个|下){0,2}[,:\\s]{0,2}")]
    private static partial Regex SupplyLead();

    [GeneratedRegex("(?<zh>中文|汉语|普通话|chinese|mandarin)|(?<en>英文|英语|english)")]
    private static partial Regex LanguageName();
}
