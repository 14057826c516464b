using System.Buffers;
using System.Text.RegularExpressions;
using PairingBot.Language.Members;
using PairingBot.Language.Problems;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>The several requests of one message.</content>
public sealed partial class UtteranceRecognizer
{
    private static readonly SearchValues<char> Borders = SearchValues.Create(",，;；。\n");

    private Recognition Several(Utterance utterance, RecognitionContext context)
    {
        if (EachActivity.Of(utterance, _branches) is { } each) utterance = each.Joined(utterance);
        var requests = Requests.Of(utterance, Apart);
        var first = requests.Count > 1 && StandsAlone(requests[0]) ? Alone(requests[0], context) : Read(requests[0], context);
        first = SeveralActivities(requests[0], TwoChanges(first, context), context);
        if (requests.Count == 1) return EachProgress(first);
        List<Recognition> also = [];
        foreach (var request in requests.Skip(1))
        {
            var before = also.Count > 0 ? also[^1] : first;
            var other = UrgedIf(request, before, new RecognitionContext(context.Now)) is { } urged ? urged
                : StandsAlone(request) ? Alone(request, new RecognitionContext(context.Now))
                : AsksAgain(request, before) ? Follow(before, Alone(request, new RecognitionContext(context.Now) { Intent = before.Intent }))
                : OfProblem(Read(request, new RecognitionContext(context.Now)));
            NameProblem(other, [first, .. first.Also, .. also]);
            other = SeveralActivities(request, TwoChanges(other, new RecognitionContext(context.Now)), new RecognitionContext(context.Now));
            also.AddRange([other with { Part = request.Extent, Also = [] }, .. other.Also]);
        }

        // 改成后天，发给学生支部, of a notice that is shown: a change more, and no other notice.
        if (first.Intent == IntentNames.Correction && context.Intent is not IntentNames.LogActivity && also.Exists(other => other.Intent == context.Intent))
        {
            also.RemoveAll(other => other.Intent == context.Intent);
            first = Read(utterance.Without(also.Select(other => new Mark(other.Part!.Value.Start, other.Part.Value.Start + other.Part.Value.Length))), context);
        }

        return first with { Part = requests[0].Extent, Also = [.. first.Also, .. also] };
    }

    /// <summary>What a part of a message asks for by itself.</summary>
    private Said Apart(Utterance part)
    {
        var said = _intents.Read(part, _branches);
        return Binding(part) is { } binding ? said with { Intent = binding.Intent, Score = binding.Score, IsLine = true, HasNoCue = false, IsEmpty = false } : said;
    }

    /// <summary>下周的呢: what was just asked, of something else.</summary>
    private bool AsksAgain(Utterance request, Recognition before) => Dialogs.IsQuery(before.Intent) && PartingWords.AsksAgain().IsMatch(Skeleton.Of(Utterance.KeyOf(Words(request)), _branches).Text);

    /// <summary>What was asked for stays, but for what is asked anew, and for one item that was asked about.</summary>
    private static Recognition Follow(Recognition before, Recognition asked)
    {
        foreach (var (slot, value) in before.Slots)
            if (asked.Slots[slot] is null && slot is not (SlotNames.ProblemRef or SlotNames.ActivityRef or SlotNames.Scope)) asked.Slots[slot] = value;
        return asked with { Intent = before.Intent };
    }

    private static string Words(Utterance part) => part.Text.Substring(part.Extent.Start, part.Extent.Length).Trim(' ', ',', '，', '。', ';', '；');

    /// <summary>True for a request that is read only where nothing stands beside it.</summary>
    private static bool StandsAlone(Utterance request) =>
        Requests.ChangesActivity(request.Key.Substring(request.Extent.Start, request.Extent.Length)) || Binding(request) is not null || (Utterance.Of(Words(request)) is var words && (SavedMeasure.Read(words) is not null || SavedStep.Read(words) is not null));

    /// <summary>A request for a code or an unbinding, of one clause: more before it may be a notice.</summary>
    private static Recognition? Binding(Utterance part) => Words(part) is var words && words.AsSpan().IndexOfAny(Borders) < 0 ? BindingReader.Read(Utterance.Of(words)) : null;

    /// <summary>A request as if it were all that was said.</summary>
    private Recognition Alone(Utterance request, RecognitionContext context)
    {
        var words = Words(request);
        var read = Miswritten(Utterance.Of(words), context) ?? Read(Utterance.Of(words), context);
        if (read.Text == words)
            foreach (var (slot, value) in read.Slots.ToList()) read.Slots[slot] = value with { Start = value.Start + request.Text.IndexOf(words, request.Extent.Start, StringComparison.Ordinal) };
        return read with { Text = request.Text };
    }

    /// <summary>对，再把难题15延到…: a yes to what is shown, and then a request of its own.</summary>
    private Recognition? YesThen(Utterance utterance, RecognitionContext context)
    {
        if (context is not { Intent: not null, AwaitsConfirmation: true } || Yes().Match(utterance.Key) is not { Success: true } yes) return null;
        var rest = utterance.Only(new Mark(yes.Length, utterance.Key.Length));
        if (_intents.Read(rest, _branches) is not { Score: >= 0.8, HasProblem: true } said || !Requests.IsWork(said.Intent)) return null;
        return Plain(utterance, IntentNames.Confirm, 0.9, "control:yes, and then") with { Also = [Read(rest, new RecognitionContext(context.Now)) with { Part = rest.Extent }] };
    }

    [GeneratedRegex("^\\s?(?:对|好|是|行|可以|没错|没问题|确认|嗯)(?:的|了|啊|呀)?[,。!]\\s?(?:再|另外,?|然后|还有,?|顺便|接着)(?:请|帮我)?(?=把|将|给|难题|#|加)")]
    private static partial Regex Yes();

    /// <summary>…，期限改到12月8日: behind a change of a problem it is no correction, but another change.</summary>
    private static Recognition OfProblem(Recognition other) => other.Intent != IntentNames.Correction ? other
        : other.Slots[SlotNames.Due] is not null ? other with { Intent = IntentNames.SetDueDate }
        : other.Slots[SlotNames.Responsible] is not null ? other with { Intent = IntentNames.AssignResponsible } : other;

    /// <summary>What is changed besides of the same problem names it no second time: it is the one named last before.</summary>
    private static void NameProblem(Recognition other, List<Recognition> before)
    {
        var isNamed = other.Slots[SlotNames.ProblemRef] is not (null or RefsSlot { Items: [ItemRef.Last], Length: 0 });
        if (isNamed || other.Intent is not (IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.AddMeasure or IntentNames.UpdateProgress)) return;
        if (before.FindLast(said => said.Slots[SlotNames.ProblemRef] is not null) is { } last) other.Slots[SlotNames.ProblemRef] = last.Slots[SlotNames.ProblemRef];
    }

    /// <summary>难题12责任人李明，期限12月20日: a person and a deadline of one problem are two changes, in the order in which they were said.</summary>
    private static Recognition TwoChanges(Recognition said, RecognitionContext context)
    {
        if (context.Intent is not null || said is not { Intent: IntentNames.SetDueDate or IntentNames.AssignResponsible, Also: [] }) return said;
        if (said.Slots[SlotNames.Due] is not { } due || said.Slots[SlotNames.Responsible] is not { } responsible) return said;
        // 李明负责的难题12延到…: only what a person is.
        if (said.Intent == IntentNames.SetDueDate && !IsAssigned(said.Text, responsible)) return said;
        var (first, second) = due.Start < responsible.Start ? (SlotNames.Due, SlotNames.Responsible) : (SlotNames.Responsible, SlotNames.Due);
        return Only(first) with { Slots = said.Slots, Also = [Only(second)] };

        Recognition Only(string slot)
        {
            var slots = new SlotValues { [SlotNames.ProblemRef] = said.Slots[SlotNames.ProblemRef], [slot] = said.Slots[slot] };
            if (slot == SlotNames.Due) slots[SlotNames.Reason] = said.Slots[SlotNames.Reason];
            return said with { Intent = slot == SlotNames.Due ? IntentNames.SetDueDate : IntentNames.AssignResponsible, Slots = slots, Alternatives = [] };
        }
    }

    private static bool IsAssigned(string text, SlotValue person) =>
        AssignedTo().IsMatch(text[..Math.Min(person.Start, text.Length)]) || Answers().IsMatch(text[Math.Min(person.Start + person.Length, text.Length)..]);

    [GeneratedRegex("(?:责任人|负责人|牵头人|承办人|经办人|由|交给|转给|换成?|改成?|改为|归|让)[是为:：\\s]{0,2}$|\\b(?:to|by|owner|responsible|assign)(?:\\sis)?[\\s:]{0,2}$")]
    private static partial Regex AssignedTo();

    [GeneratedRegex("^(?:来)?(?:负责|牵头|主责|承办|盯着?)(?:[,，。;；\\s]|$)")]
    private static partial Regex Answers();
}
