using System.Buffers;
using System.Text.RegularExpressions;
using PairingBot.Language.Activities;
using PairingBot.Language.Announcements;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>What an utterance says inside a dialog.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>A yes is never taken from a mere likeness: what it sets off is too much for that.</summary>
    private const double SureYes = 0.85;
    private const int LongestYes = 16;

    /// <summary>A new text of a notice is longer.</summary>
    private const int LongestWords = 40;

    /// <summary>The letters that stand for values in a form.</summary>
    private static readonly SearchValues<char> Values = SearchValues.Create("BDLMNP0");

    /// <summary>What is said while a dialog is open and asks for nothing in particular, or shows everything and waits for a yes.</summary>
    private Recognition InDialog(Utterance utterance, RecognitionContext context, Said said)
    {
        if (!said.IsLine && !utterance.Key.Any(char.IsLetterOrDigit)) return Nothing(utterance, 0, "no words");
        if (context is { AwaitsConfirmation: true, Intent: IntentNames.Broadcast or IntentNames.UpdateProgress or IntentNames.AddMeasure or IntentNames.AddProblem or IntentNames.RejectClose or IntentNames.Reopen } && Rewording.Of(utterance.Text) is { From: null, IsDay: false }) return Plain(utterance, IntentNames.Correction, 0.9, "rewording:more");
        if (context is { AwaitsConfirmation: true, Intent: IntentNames.Broadcast } && NotToButTo().Match(utterance.Key) is { Success: true } other && Reworded(Utterance.Of(utterance.Text[other.Groups["b"].Index..]), context, said) is { Slots.Count: > 0 } to) return to;
        if (context is { AwaitsConfirmation: true, Intent: IntentNames.Broadcast } && OfNotice(utterance, context, said) is { } ofNotice) return ofNotice;
        if (context is { AwaitsConfirmation: true, Intent: not (IntentNames.LogActivity or IntentNames.Broadcast) } && LeftOut.Is(utterance.Key) && Reworded(utterance, context, said) is var left && left.Slots[SlotNames.ProblemRef] is not null) return left with { Excludes = true };
        if (context is { AwaitsConfirmation: true, Intent: IntentNames.Broadcast } && JustADay().IsMatch(said.Form)) return Plain(utterance, IntentNames.Deny, 0.8, "a day of a notice"); // of its text or of its sending: that has to be said
        if (context is { AwaitsConfirmation: true, Intent: IntentNames.Broadcast } && !said.IsLine && NoticeWords.Are(said.Form)) return Plain(utterance, IntentNames.Deny, 0.8, "words of a notice") with { Unread = [utterance.Text] };
        if (Explained(utterance, context) is { } explained) return explained;
        // What is asked apart is heard as outside of the dialog, before anything in it is taken for a change or a no.
        if (!Dialogs.IsQuery(context.Intent!) && Asides.HasForm(utterance.Key) && !CorrectionWords.Named.IsMatch(utterance.Key) && _intents.Read(utterance, _branches) is var apart && Asides.Is(utterance.Key, apart, asksForWords: false)) return Told(utterance, context, apart);
        if (context.Intent == IntentNames.Broadcast && ReceiptWords.IsDeclined(utterance.Key)) return Continued(utterance, context, said) is var declined && declined.Slots[SlotNames.Receipt] is { } receipt ? declined with { Slots = new SlotValues { [SlotNames.Receipt] = receipt } } : declined; // 大家不用回复了 says nothing of whom it is for
        if (context.AwaitsConfirmation && (!said.IsLine || said.Intent == IntentNames.Correction) && Corrected(utterance, context) is { } corrected) return corrected;
        if (AwaitsYes(context) && Amended(utterance, context) is { } amendment) return amendment;
        // 责任人先写王芳: while something is missing this supplies it.
        if (context is { AwaitsConfirmation: false, Intent: not IntentNames.LogActivity } && FilledIn().IsMatch(utterance.Key) && Continued(utterance, context, said) is { Slots.Count: > 0 } filled) return filled;
        if (context is { AwaitsConfirmation: true, Intent: IntentNames.Broadcast } && SentTo().IsMatch(utterance.Key) && Reworded(utterance, context, said) is { Slots.Count: > 0 } sent) return sent;
        if (!Replacing().IsMatch(said.Form) && ControlGrammar.IsDenialWithReason(utterance.Key)) return Plain(utterance, IntentNames.Deny, 0.8, "control:reason");
        // 不是这么回事: a no, when it says nothing else.
        if (context.Intent != IntentNames.LogActivity && IsReworded(utterance, context, said) && Reworded(utterance, context, said) is var reworded && (reworded.Slots.Count > 0 || said.Intent != IntentNames.Deny)) return reworded;
        return said.Intent switch
        {
            IntentNames.Confirm when IsYes(utterance, said) => Plain(utterance, said.Intent, said.Score, "words"),
            // Another unit named at the summary, and nothing that is surely other business: it belongs to what is shown.
            IntentNames.OutOfScope when context.AwaitsConfirmation && said.Score < 0.75 && NamesSomething(said) => Continued(utterance, context, said),
            // 对，不过要标成重点: what follows the yes is a value of the dialog's.
            IntentNames.Confirm when YesBut().IsMatch(utterance.Key) && Continued(utterance, context, said) is { Slots.Count: > 0 } amended => amended,
            // 嗯嗯可以，再加上审计处: a yes with a change is the change.
            IntentNames.Confirm => NamesSomething(said) ? Continued(utterance, context, said) : Nothing(utterance, 0.4, "hardly a yes"),
            // 主题就写…, while something is missing, and a form of several fields supply; 人没那么多，也就7个 replaces.
            IntentNames.Correction when context is { Intent: IntentNames.LogActivity, AwaitsConfirmation: false } && CorrectionWords.Supplies.IsMatch(utterance.Key) => Continued(utterance, context, said),
            _ when context.Intent == IntentNames.LogActivity && said.Intent is IntentNames.LogActivity or IntentModel.Continues && (CorrectionWords.Denies.IsMatch(utterance.Key) || CorrectionWords.CountedAnew.IsMatch(utterance.Key)) && Corrected(utterance, context) is { Slots.Count: > 0 } denied => denied,
            // 不催难题15了: one of several is left out, the rest stays.
            IntentNames.Cancel when NamesSomething(said) => Corrected(utterance, context) ?? Reworded(utterance, context, said),
            // 不是昨天，前天: a no with the new value beside it is a correction.
            IntentNames.Deny when Corrected(utterance, context) is { Slots.Count: > 0 } instead => instead,
            IntentNames.Deny or IntentNames.Cancel => Plain(utterance, said.Intent, said.Score, "words"),
            IntentNames.Correction => Corrected(utterance, context) ?? Reworded(utterance, context, said),
            // 定在明年三月底, 王芳盯着: a deadline or a person, without a problem of its own, is the new problem's.
            IntentNames.SetDueDate or IntentNames.AssignResponsible when context.Intent == IntentNames.AddProblem && !said.HasProblem => Continued(utterance, context, said),
            _ when said.Intent == IntentModel.Continues || said.Intent == context.Intent || (Dialogs.IsQuery(context.Intent!) && Ellipsis().IsMatch(said.Form)) => Continued(utterance, context, said),
            _ => Begun(utterance, context, said),
        };
    }

    /// <summary>A yes, a no or a leaving of several clauses, inside a task.</summary>
    private static Recognition? Steered(Utterance utterance, RecognitionContext context)
    {
        if (context.Intent is null || Dialogs.IsQuery(context.Intent)) return null;
        if (context is { ExpectedSlot: null, AwaitsConfirmation: true })
        {
            if (Approval.IsYes(utterance.Key)) return Plain(utterance, IntentNames.Confirm, 0.9, "control:approval");
            if (Approval.IsNo(utterance.Key)) return Plain(utterance, IntentNames.Deny, 0.9, "control:doubt");
        }

        var asksForWords = context.ExpectedSlot is SlotNames.Topic or SlotNames.Venue or SlotNames.Title or SlotNames.Measure or SlotNames.Progress or SlotNames.Message;
        return Leaving.Is(utterance.Key, asksForWords, context.AwaitsConfirmation) ? Plain(utterance, IntentNames.Cancel, 0.9, "control:leaving") : null;
    }

    private static bool IsYes(Utterance utterance, Said said) =>
        said.Score >= SureYes && utterance.Key.Length <= LongestYes && !said.Form.AsSpan().ContainsAny(Values);

    private static bool NamesSomething(Said said) => said.Form.AsSpan().ContainsAny('B', 'P');

    private Recognition? Corrected(Utterance utterance, RecognitionContext context)
    {
        if (Found(utterance, context) is not { } found) return null;
        // While a slot is asked for, 是昨天 answers the question.
        var answers = context.ExpectedSlot is { } asked && found.Disputed.Count == 0 && found.Replaces is null && found.Slots[asked] is not null;
        if (answers) return new Recognition(utterance.Text, context.Intent!, 0.85, found.Slots) { Evidence = Reasons(found.Rule, found.Slots, utterance) };
        if (context.ExpectedSlot is not null && found.Rule is "correction:topic" or CorrectionReader.WordsAlone) return null;
        var read = context.Intent == IntentNames.LogActivity ? new ReadSlots(found.Slots, []) : _slots.Read(utterance, context, IntentNames.Correction);
        return new Recognition(utterance.Text, IntentNames.Correction, 0.9, read.Slots.Count > 0 ? read.Slots : found.Slots)
        {
            Unread = read.Unread,
            Replaces = read.Replaces ?? found.Replaces,
            Disputed = found.Disputed,
            Evidence = [.. Reasons(found.Rule, found.Slots, utterance), .. read.Evidence],
        };
    }

    private CorrectionReader.Found? Found(Utterance utterance, RecognitionContext context)
    {
        if (context.Intent != IntentNames.LogActivity || !context.AwaitsConfirmation) return _corrections.Read(utterance, context);
        return CorrectionSet.Read(_corrections, utterance, context) is { Rule: not CorrectionReader.WordsAlone } found && (found.Slots.Count > 0 || found.Disputed.Count > 0) ? found : _reasoned.Read(utterance, context) ?? _corrections.Read(utterance, context);
    }

    private static bool IsReworded(Utterance utterance, RecognitionContext context, Said said) =>
        (context.Intent is IntentNames.Broadcast or IntentNames.Remind && Receivers().IsMatch(utterance.Key)) || (!said.HasProblem && Replacing().IsMatch(said.Form));

    /// <summary>时限不是这个，12月28号: a correction of a slot that only its own dialog knows.</summary>
    private Recognition Reworded(Utterance utterance, RecognitionContext context, Said said)
    {
        var read = _slots.Read(utterance, context, IntentNames.Correction);
        return new Recognition(utterance.Text, IntentNames.Correction, said.Score, read.Slots) { Unread = read.Unread, Replaces = read.Replaces, Evidence = [.. Why(utterance, said, true), .. read.Evidence] };
    }

    /// <summary>A line that only supplies what is still missing belongs to the dialog in progress.</summary>
    private Recognition Continued(Utterance utterance, RecognitionContext context, Said said)
    {
        var (slots, evidence) = _slots.Read(utterance, context, context.Intent!);
        if (context.AwaitsConfirmation && (said.Score < Unsure || slots.Count > 1)) Vague.Clear(slots, evidence);
        if (AwaitsYes(context) && slots.Count > 1 && !NamesTopic().IsMatch(utterance.Key)) slots[SlotNames.Topic] = null;
        if (context is { Intent: IntentNames.SetDueDate, AwaitsConfirmation: true } && slots[SlotNames.Due] is not null && evidence.Any(reason => reason.Rule == "problemRef:bare")) slots[SlotNames.ProblemRef] = null;
        // 附上模板, 请大家自带水杯: whether it is to be the text or to be added to it, has to be said.
        if (context is { Intent: IntentNames.Broadcast, AwaitsConfirmation: true } && utterance.Key.Length <= LongestWords && slots[SlotNames.Message] is not null && IsOnlyWords(utterance, slots, evidence))
            return Plain(utterance, IntentNames.Deny, 0.8, "words of a notice") with { Unread = NoticeWords.AreMissed(utterance.Key) ? [] : [utterance.Text] };
        // What is left over must not take the place of a topic or a title that is known and shown.
        if (context.AwaitsConfirmation && !slots.Any(slot => slot.Key != SlotNames.Topic && !(slot.Key == SlotNames.Title && evidence.Any(e => e.Rule is "title:rest" or "title:part")))) return Nothing(utterance, 0.4, "nothing supplied");
        return new Recognition(utterance.Text, context.Intent!, said.Score, slots) { Evidence = [new Evidence("continues", 0, utterance.Text.Length, string.Join(" · ", said.Reasons)), .. evidence] };
    }

    /// <summary>Words for a notice's text and nothing that says what they are for; 大家 in them is no receiver.</summary>
    private static bool IsOnlyWords(Utterance utterance, SlotValues slots, IReadOnlyList<Evidence> evidence) =>
        (slots.Count == 1 && evidence.Any(reason => reason.Rule == "message:rest"))
        || (slots.All(slot => slot.Key is SlotNames.Message or SlotNames.Audience) && ToEverybody().IsMatch(utterance.Key));

    [GeneratedRegex("^(?:(?:请|麻烦|希望|提醒|务必请)?(?:大家|各位)|请(?:各|全体|所有)(?:个)?(?:党?支部|单位|部门|书记|党员|同志|人员|人))(?![,:的])")]
    private static partial Regex ToEverybody();

    /// <summary>不对，我是想给难题12加条举措: another task than the one in progress.</summary>
    private Recognition? Switched(Utterance utterance, RecognitionContext context)
    {
        var lead = Lead().Match(utterance.Key);
        if (!lead.Success || lead.Length >= utterance.Key.Length) return null;
        var rest = utterance.Only(new Mark(lead.Length, utterance.Key.Length));
        var said = _intents.Read(rest, _branches);
        var isTask = said.Score >= 0.7 && (!said.HasNoCue || said.Score >= 0.9) && said.Intent != context.Intent && !Dialogs.IsAside(said.Intent)
            && said.Intent is not (IntentNames.None or IntentNames.Confirm or IntentNames.Deny or IntentNames.Correction or IntentNames.BindIdentity or IntentNames.AcknowledgeBroadcast);
        return isTask ? Read(rest, new RecognitionContext(context.Now)) : null;
    }

    /// <summary>算了不加了，先看看难题13什么情况: what is open is dropped for another request.</summary>
    private Recognition? LeftFor(Utterance utterance, RecognitionContext context)
    {
        if (Leaving.EndOf(utterance.Key) is not (> 0 and var end) || utterance.Key.Length - end < 4) return null;
        var rest = utterance.Only(new Mark(end, utterance.Key.Length));
        var said = _intents.Read(rest, _branches);
        var isRequest = said is { Score: >= 0.7, HasNoCue: false } && (Dialogs.IsQuery(said.Intent) || said.Intent is IntentNames.LogActivity or IntentNames.AddProblem or IntentNames.AddMeasure or IntentNames.UpdateProgress
            or IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.RequestClose or IntentNames.ApproveClose or IntentNames.RejectClose or IntentNames.Reopen or IntentNames.Remind or IntentNames.Export or IntentNames.Broadcast);
        if (!isRequest || (said.Intent == context.Intent && !said.HasProblem)) return null;
        return Read(Utterance.Of(utterance.Text[end..].TrimStart(' ', ',', '\uFF0C', '\u3002')), new RecognitionContext(context.Now)) with { Leaves = true };
    }

    /// <summary>The answer to the question for a slot, and whatever else the same message fills.</summary>
    private Recognition? Answered(Utterance utterance, RecognitionContext context, Said said)
    {
        var intent = context.Intent!;
        if (context.ExpectedSlot == SlotNames.Name && intent is IntentNames.GiveBindingCode or IntentNames.UnbindMember) return null; // what is no name for its own reader is none
        if (intent != IntentNames.LogActivity && (context.ExpectedSlot is SlotNames.Title or SlotNames.Measure or SlotNames.Progress or SlotNames.Message ? ActivityEvidence.IsCommanded(utterance.Key) : ActivityEvidence.IsRequested(utterance.Key))) return null;
        if (context.ExpectedSlot is SlotNames.Topic or SlotNames.Title or SlotNames.Measure && said is { HasProblem: true, Score: >= 0.9 } && said.Intent != intent && First().IsMatch(utterance.Key)) return null;
        // 差不多了，申请销号吧: neither a day nor a person.
        if (context.ExpectedSlot is SlotNames.Due or SlotNames.Responsible && IsOwnTask(utterance, said) && said.Intent != intent) return null;
        // Nobody says which problem with an activity and its day, or with a notice.
        if (context.ExpectedSlot is SlotNames.ProblemRef or SlotNames.ActivityRef && said is { Intent: IntentNames.LogActivity or IntentNames.Broadcast or IntentNames.AddProblem, Score: >= 0.8, HasProblem: false, HasNoCue: false } && said.Intent != intent) return null;
        if (!AsksForWords(context) && said.Score >= 0.8 && Dialogs.IsAside(said.Intent)) return null;
        // The dialog's own reader knows its slots best; words that it can't use are shown to the dialog as they are.
        if (Retitled(utterance, context) is { } title) return title;
        if (context.ExpectedSlot == SlotNames.Measure && ToBe().Match(utterance.Key) is { Success: true } lead) utterance = utterance.Only(new Mark(lead.Length, utterance.Key.Length));
        var isRead = intent != IntentNames.LogActivity && utterance.Key.Length <= Sheet.Longest; // what is longer goes on whole, and the dialog says that it is too long
        var (slots, evidence) = isRead ? _slots.Read(utterance, context, intent) : new ReadSlots([], []);
        // 我们支部的难题: a question, where neither a day nor a person's name was said.
        if (IsOnlyAsked(said, context, slots, evidence)) return null;
        if (slots.Count == 0) slots = _answers.Read(utterance, context);
        return slots.Count == 0 ? null : new Recognition(utterance.Text, intent, 0.8, slots) { Evidence = Reasons("answer:" + context.ExpectedSlot, slots, utterance) };
    }

    /// <summary>应该是每周统计, as the answer to what a measure is to be.</summary>
    [GeneratedRegex("^\\s?(?:不对|不是)?[,。\\s]?(?:应该?是|应为|改[成为]|换成)[:,\\s]?(?=.{2})")]
    private static partial Regex ToBe();

    private static bool IsOnlyAsked(Said said, RecognitionContext context, SlotValues slots, IReadOnlyList<Evidence> evidence) =>
        context.ExpectedSlot is SlotNames.Due or SlotNames.Responsible && said is { Score: >= 0.7, HasNoCue: false } && (Dialogs.IsQuery(said.Intent) || said.Intent is IntentNames.Help or IntentNames.WhoAmI or IntentNames.SmallTalk)
        && (slots.Count == 0 || (context.ExpectedSlot == SlotNames.Responsible && slots.Count == 1 && evidence.Any(reason => reason.Rule is "responsible:words" or "responsible:answer") && !evidence.Any(reason => reason.Rule is "responsible:alone" or "responsible:office" or "responsible:me")));

    /// <summary>不对，是采购太慢了, where a person or a day is asked for: the title is another.</summary>
    private Recognition? Retitled(Utterance utterance, RecognitionContext context)
    {
        if (context is not { Intent: IntentNames.AddProblem, ExpectedSlot: SlotNames.Responsible or SlotNames.Due } || Otherwise().Match(utterance.Key) is not { Success: true } otherwise) return null;
        var words = Segments.Of(otherwise.Groups["t"]);
        var rest = utterance.Only(words);
        if (_slots.Read(rest, new RecognitionContext(context.Now), IntentNames.AddProblem).Slots is var read && (read[SlotNames.Responsible] is not null || read[SlotNames.Due] is not null)) return null;
        if (Verbatim.Of(utterance.Text, utterance.Key, words) is not { } title) return null;
        return new Recognition(utterance.Text, IntentNames.Correction, 0.8, new SlotValues { [SlotNames.Title] = title }) { Evidence = [new Evidence("title:otherwise", title.Start, title.Length, title.Value)] };
    }

    [GeneratedRegex("^\\s?(?:(?:不对|不是|错了|[说搞写]错了?|等等|no|sorry|oops)[,。!\\s、]{1,2}){1,2}(?:(?:难题|标题|题目|名称|内容)?(?:应该)?(?:是|叫|写)|it\\sis\\s|it's\\s|i\\smean\\s)(?<t>.{4,4000})$")]
    private static partial Regex Otherwise();

    /// <summary>True for a sure request of several words that gives no deadline and names nobody for a task.</summary>
    private static bool IsOwnTask(Utterance utterance, Said said) =>
        said is { Score: >= 0.95, HasNoCue: false } && utterance.Key.Length >= 6 && !said.Form.AsSpan().ContainsAny('D', 'L', 'M')
        && said.Intent is IntentNames.UpdateProgress or IntentNames.RequestClose or IntentNames.AddMeasure or IntentNames.LogActivity or IntentNames.Broadcast or IntentNames.Remind or IntentNames.Export;

    /// <summary>The requests that a list of several things makes: what each item says with the words before the list; null when it lists nothing that can be written.</summary>
    private List<Recognition>? Listed(Utterance utterance, RecognitionContext context)
    {
        if (Enumeration.Of(utterance) is not { } list) return null;
        if (list.IsMixed || AreOwnRequests(list, utterance)) return [.. (list with { IsMixed = true }).Each(utterance).Select(item => Read(item, new RecognitionContext(context.Now)) with { Part = item.Extent })];
        var intent = Listable(list, list.Head(utterance)) ?? Listable(list, utterance);
        if (intent is null) return null;
        List<Recognition> items = [.. list.Each(utterance).Select(item => Item(utterance, item, context, intent))];
        ShareProblem(items, list.Items[0].Marker.Start);
        return items;
    }

    /// <summary>1. 难题8有进展：… 2. 难题15延到…: each item is surely a request that names what it is of, and nothing stands before the list.</summary>
    private bool AreOwnRequests(Enumeration list, Utterance utterance)
    {
        if (list.IsAnnounced || utterance.Key[..list.Items[0].Marker.Start].Any(char.IsLetterOrDigit)) return false;
        var said = list.Items.Select(item => _intents.Read(utterance.Only(item.Words), _branches)).ToList();
        return said.TrueForAll(one => one.Score >= 0.8 && Requests.IsWork(one.Intent)) && (said.Exists(one => one.Intent != said[0].Intent) || said.TrueForAll(one => one.HasProblem));
    }

    /// <summary>给它加两条举措，一是…，二是…: what is said of the problem before the list is said once, and holds for each.</summary>
    /// <param name="list">Where the list begins: a problem that is named in an item is the item's own.</param>
    private static void ShareProblem(List<Recognition> items, int list)
    {
        if (items[0] is not { Intent: IntentNames.AddMeasure, Slots: var first } || first[SlotNames.ProblemRef] is not { } problem) return;
        foreach (var item in items.Skip(1).Where(item => !IsOwn(item.Slots[SlotNames.ProblemRef]))) item.Slots[SlotNames.ProblemRef] = problem;
        bool IsOwn(SlotValue? named) => named is RefsSlot { Items: [ItemRef.Numbered or ItemRef.Coded, ..] } || (named is RefsSlot { Items: [ItemRef.Titled, ..], Start: var start } && start >= list);
    }

    /// <summary>What is listed, when the words before it, or all of them, ask for just that.</summary>
    private string? Listable(Enumeration list, Utterance words)
    {
        var intent = _intents.Read(words, _branches).Intent;
        if (intent is not (IntentNames.AddProblem or IntentNames.AddMeasure or IntentNames.LogActivity) || (intent == IntentNames.LogActivity && !list.IsAnnounced)) return null;
        return list.Kind is null || list.Kind == intent ? intent : null;
    }

    private Recognition Item(Utterance whole, Utterance item, RecognitionContext context, string intent)
    {
        var read = _slots.Read(item, new RecognitionContext(context.Now), intent);
        return new Recognition(whole.Text, intent, 0.9, read.Slots) { Unread = read.Unread, Evidence = [new Evidence("item", item.Extent.Start, item.Extent.Length, ""), .. read.Evidence] };
    }

    [GeneratedRegex("^\\s?(?:牵头(?:的人?)?|截止期限|完成期限|" + FieldNames.All + ")(?:嘛|呢|啊|这块)?[,\\s]?(?:我们?|咱们?)?(?:先|就|暂时?|暂且|就先|先就)(?:写|填|定|记|是|叫|用|按|由|报)(?!错|成)")]
    private static partial Regex FilledIn();

    /// <summary>发给全部, 改发学生支部: whom a notice is for, and nothing else.</summary>
    [GeneratedRegex("^(?:那|还是|改|就|只|都|直接|要|请|帮我){0,3}(?:发|推|下发|群发|通知|送)(?:送|布)?(?:给|到|至)?(?!出|一?下|吧|了|通知|消息|[条个])[^,。:]{2,20}$|^(?:send|make)\\s(?:it|this)\\s(?:go\\s)?(?:out\\s)?to\\s[^,.]{2,40}$")]
    private static partial Regex SentTo();

    /// <summary>别发书记了，发给全体支部: whom it is for instead.</summary>
    [GeneratedRegex("^(?:别|不|不要|不用)(?:再)?(?:发|通知)(?:给)?[^,。;]{1,16}[,。;]\\s?(?<b>(?:改|就|直接|还是|要)?(?:发|通知)(?:给|到)?[^,。;]{2,20})$")]
    private static partial Regex NotToButTo();

    /// <summary>再加上学生支部, 不发给财务处了: more or fewer receivers of a notice.</summary>
    [GeneratedRegex("^(?:把|将)?(?:.{0,4}(?:范围|对象|接收人).{0,3}?)?(?:(?:再|还|也|另外|还要?)(?:加上?|增加|补上|发给?|通知|给)|加上|增加|去掉|删掉|除掉|不发给?|不要发给?|别发给?|不用发给?|不通知)[^,。:]{2,20}$|^[^,。:]{2,16}(?:也|都)(?:要|得)?(?:发|通知|加上?)(?:一[份下])?[吧了]?$|^[^,。:]{2,16}(?:就|先)?(?:不用|不要|别|不)(?:发|通知|催|提醒)(?:给)?了?吧?$|^[^,。:]{2,16}(?:就|先)?(?:不用|不要|别)了?[吧]?$|^除了?[^,。:]{2,16}$")]
    private static partial Regex Receivers();

    [GeneratedRegex("^\\s{0,3}(?:@\\S{1,20}\\s{1,3})?(?:(?:[哦啊哎呃嗯噢诶唉,\\s]|哎呀){0,3}(?:我|刚才?){0,2}(?:(?:不是|不对){1,3}(?:这个|这样|的)?|不|错了|[说搞点按选弄打想记写][错反]了|反了|算了|取消|等等|等下|等一下|不好意思|抱歉|对不起|sorry|oops|no|wait|hold on|my (?:mistake|bad)|actually)[,，。!\\s、]{1,2}){1,3}(?:(?:我|这边)?(?:其实|本来|原本|说的|的意思)?(?:应该|本来)?(?:是)?(?:要|想要?|想先|先|打算|准备|应该|说的)(?:是|先)?|应该是|是|i (?:actually |really )?(?:meant|want(?:ed)?|need(?:ed)?|would like|was going|intended)(?: to)?\\s|i'd like to\\s|let me\\s|can you\\s|please\\s|what i meant was(?: to)?\\s|it's\\s)")]
    private static partial Regex Lead();

    [GeneratedRegex("主题|题目|议题|内容|围绕|关于|就是为|\\b(?:topic|about|theme|on)\\b")]
    private static partial Regex NamesTopic();

    [GeneratedRegex("^\\s?(?:对{1,3}的?|好的?|是的?|可以|没错|没问题|嗯{1,3}|行|ok|yes)[,。!、\\s]{1,2}(?:不过|但是?|只是|就是|另外|再|请|要|把|记得|yet|but)")]
    private static partial Regex YesBut();

    [GeneratedRegex("^\\s?D{1,2}[。,!.\\s]?$")]
    private static partial Regex JustADay();

    /// <summary>那教务处呢, 上个月的呢: the same question about something else.</summary>
    [GeneratedRegex("^(?:那|还有|那么)?\\s?[BDLM](?:的)?(?:情况)?呢[?]?$")]
    private static partial Regex Ellipsis();

    /// <summary>先把难题15延到…: another task comes first.</summary>
    [GeneratedRegex("^(?:先|等等,?|等下,?|等一下,?|先等等,?|对了,?|不急,?){1,3}(?:把|将|给|帮我?|请)?(?:难题|#)|^(?:先|等一?下,?)(?:把|将|给)")]
    private static partial Regex First();

    [GeneratedRegex("^(?:不[,对是]|算了吧?[,\\s]?(?:还是|改|换|写|就[写填用改定])|说错|搞错|弄错|写错|错了|更正|等等,|改)|(?:错了?|不对|不是这[个样条]|有误)[,。 ]|不是.{1,16}[,而]?是|(?:应为|应该[是为]|才对)|(?:格式|口径|分组|" + FieldNames.All + ")(?:还是)?(?:改|换|调|不是)|^(?:还是)?(?:换|改)(?:成|为|到|全|发)|^不.{1,10}了?,(?:只|改|就|换)|^只[发要给算统看]|^(?:" + FieldNames.Short + "|" + FieldNames.Content + ")(?:就?是(?!不是|否|谁|什么|啥|哪)|为(?!什么|啥)|:|写(?!错)|填(?!错))|(?:别|不要?|甭)(?:写|填|用|叫|发|算).{1,12},|^(?:sorry|oops|actually|no,|i mean)|should be|instead|not .{1,24}, ?but|[,。;](?:还是|就|那就|要不|那)?(?:换成?|改成?|改到|放到|放在|延到|推到|挪到|定在|定到|往后推到|交给|转给)[^,。:]{1,20}$|^(?:把|将)?(?:" + FieldNames.Due + ")(?:再|也|就|都|给我?)?(?:(?:往前|往后|向后|向前)(?:推|延|提|挪)|(?:推|延|挪)(?=[后迟到至\\d一二两三四五六七八九十半几个])|顺延|提前|提早|延长)|^(?:措辞|说法|表述|文字|名字|日子|人)(?:错了|不对|改一下|换一下|打错了|写错了)")]
    private static partial Regex Replacing();
}
