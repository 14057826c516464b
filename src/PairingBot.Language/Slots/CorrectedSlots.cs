using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Slots;

/// <summary>The new value in a correction of any frame: after 改成, 应该是 or 不是A，是B; for the slot that is named, else for the one whose kind it is.</summary>
internal static partial class CorrectedSlots
{
    private static readonly string[] ByKind = [SlotNames.ProblemRef, SlotNames.Due, SlotNames.Responsible, SlotNames.Audience];

    // A notice has no deadline, but an hour to go out at.
    private static readonly string[] OfNotice = [SlotNames.ProblemRef, SlotNames.ScheduleAt, SlotNames.Responsible, SlotNames.Audience];

    /// <param name="draft">The correction.</param>
    /// <param name="read">Reads the value of a slot from a stretch.</param>
    public static void Read(Draft draft, Func<string, Mark, SlotValue?> read)
    {
        var named = Named().Match(draft.Left);
        var value = InClause(draft.Left, named) ?? (Change().Match(draft.Left) is { Success: true } change ? Segments.Of(change.Groups["b"]) : new Mark(0, draft.Left.Length));
        // Words go on over commas to the end.
        if (named.Success && SlotOf(named, draft) is SlotNames.Title or SlotNames.Measure or SlotNames.Progress or SlotNames.Message or SlotNames.Reason && Words().Match(draft.Left, named.Index + named.Length) is { Success: true } words) value = UpToNext(draft.Left, Segments.Of(words.Groups["b"]));
        string[] slots = named.Success ? [SlotOf(named, draft)] : draft.Context.Intent is Intents.IntentNames.Broadcast or Intents.IntentNames.Remind ? OfNotice : ByKind;
        foreach (var slot in slots)
        {
            if (!named.Success && !IsOfKind(slot, draft.Left.AsSpan(value.Start, value.Length))) continue;
            if (read(slot, value) is not { } found) continue;
            draft.Put(slot, found, new Mark(found.Start, found.Start + found.Length), "corrected");
            break;
        }

        ReadClauses(draft, read);
        if (draft.Slots.Count == 0 && WordsOf(draft.Context.Intent) is { } only && Instead().Match(draft.Left) is { Success: true } instead && read(only, Segments.Of(instead.Groups["b"])) is { } better)
            draft.Put(only, better, Segments.Of(instead), "corrected");
    }

    /// <summary>The slot in a person's own words that a conversation is about.</summary>
    private static string? WordsOf(string? intent) => intent switch
    {
        Intents.IntentNames.UpdateProgress => SlotNames.Progress,
        Intents.IntentNames.AddMeasure => SlotNames.Measure,
        Intents.IntentNames.AddProblem => SlotNames.Title,
        Intents.IntentNames.Broadcast or Intents.IntentNames.RejectClose or Intents.IntentNames.Reopen => SlotNames.Message,
        _ => null,
    };

    /// <summary>责任人换成赵强，期限…: the value that stands in the same clause as the slot's name, unless the clause only says that it is wrong.</summary>
    private static Mark? InClause(string left, Match named)
    {
        if (!named.Success) return null;
        var comma = left.AsSpan(named.Index).IndexOfAny(",。;");
        if (comma < 0) return null;
        var change = Change().Match(left[..(named.Index + comma)], named.Index);
        return change.Success && !Wrong().IsMatch(change.Groups["b"].ValueSpan) ? Segments.Of(change.Groups["b"]) : null;
    }

    /// <summary>责任人和期限都错了，是李明，12月5日: the other clauses, by the slot that they name or whose kind they are.</summary>
    private static void ReadClauses(Draft draft, Func<string, Mark, SlotValue?> read)
    {
        var holdsWords = draft.Slots.Any(slot => slot.Key is SlotNames.Title or SlotNames.Measure or SlotNames.Progress or SlotNames.Message or SlotNames.Reason);
        var next = holdsWords ? NextField().Match(draft.Left) : Match.Empty;
        foreach (var clause in holdsWords ? Segments.Of(draft.Left).Where(clause => next.Success && clause.Start >= next.Index) : Segments.Of(draft.Left).Skip(1))
        {
            var words = draft.Left.Substring(clause.Start, clause.Length);
            var named = Named().Match(words);
            foreach (var slot in named.Success ? [SlotOf(named, draft)] : ByKind)
            {
                if (draft.Has(slot) || (!named.Success && !IsOfKind(slot, words)) || (named.Success && !Change().IsMatch(words))) continue;
                if (read(slot, Change().Match(words) is { Success: true } change ? new Mark(clause.Start + change.Groups["b"].Index, clause.End) : clause) is not { } found) continue;
                draft.Put(slot, found, new Mark(found.Start, found.Start + found.Length), "corrected");
                break;
            }
        }
    }

    /// <summary>标题改成…，来源是…: words go on over commas, up to the next field that is named with its value.</summary>
    private static Mark UpToNext(string left, Mark words) => NextField().Match(left, words.Start, words.Length) is { Success: true } next ? words with { End = next.Index } : words;

    // A bare stretch could be words of a title or a name: only what is plainly of its kind counts.
    private static bool IsOfKind(string slot, ReadOnlySpan<char> words) => slot switch
    {
        SlotNames.ProblemRef => Numbered().IsMatch(words),
        SlotNames.Due or SlotNames.ScheduleAt => Dated().IsMatch(words),
        SlotNames.Responsible => Person().IsMatch(words),
        _ => true,
    };

    /// <summary>Why a due date is moved is no notice.</summary>
    private static string SlotOf(Match match, Draft draft) => match.Groups.Values.Skip(1).First(group => group.Success).Name switch
    {
        SlotNames.Message when draft.Context.Intent == Intents.IntentNames.SetDueDate => SlotNames.Reason,
        // 名字打错了, of a person.
        SlotNames.Title when draft.Context.Intent == Intents.IntentNames.AssignResponsible => SlotNames.Responsible,
        SlotNames.Message when draft.Context.Intent == Intents.IntentNames.AddMeasure => SlotNames.Measure,
        SlotNames.Message when draft.Context.Intent == Intents.IntentNames.UpdateProgress => SlotNames.Progress,
        SlotNames.Message when draft.Context.Intent == Intents.IntentNames.AddProblem => SlotNames.Title,
        var slot => slot,
    };

    [GeneratedRegex("(?:应该是|应该写|应当是|应是|应为|改成|改为|换成|换为|写成|而是|就是|是|为|:)(?<b>.{1,400})$")]
    private static partial Regex Words();

    [GeneratedRegex("(?:(?<=理由|原因|责任人|负责人|牵头人|期限|时限|日期|时间|标题|题目|名称|来源|级别|举措|措施|进展|内容|正文|对象|范围)(?:就?是|为|:)|应该是|应该写|应当是|应是|应为|改成|改为|改到|改|换成|换为|换(?!人|个)|放到|放在|延到|延至|推到|挪到|定在|写成|而是|其实是|(?<!不)就是|只发给?|(?<=[,。;])(?:改|就|要|应该)?发给?|(?<=[,。;\\s]|^|^[哦噢啊嗯哎呀])是|[,。;]\\s?(?![^,。;]{1,20}(?:改成|改为|换成|换为))(?:就|要|应该?|该)?(?:写成?|填|说成?|叫)?)(?<b>[^,。;]{1,200}?)(?:,[\u4e00-\u9fff]{1,4}的[\u4e00-\u9fff]|,?(?:而)?不是[^,。;]{1,12})?$|\\b(?:should\\sbe|i\\smeant?|it\\sis|it's|make\\sit|change\\s(?:it\\s)?to|to)\\s(?<b>[^,。;]{1,200}?)(?:,\\snot\\s[^,。;]{1,40})?$")]
    private static partial Regex Change();

    [GeneratedRegex("(?<due>时限|期限|截止|完成时间|\\bdeadline\\b|\\bdue\\b)|(?<responsible>责任人|负责人|牵头人|\\bowner\\b|\\bresponsible\\b)|(?<audience>接收范围|发送范围|范围|接收人|对象|受众|不发|\\baudience\\b)|(?<problemRef>难题编?号|编号)|(?<title>标题|题目|名称|名字|\\btitle\\b)|(?<measure>举措|措施)|(?<progress>进展|进度)|(?<source>来源)|(?<priority>优先级|重点|一般)|(?<message>内容|正文|理由|原因)")]
    private static partial Regex Named();

    [GeneratedRegex("[,。;]\\s?(?:(?:另外|还有|同时|以及|并且|顺便),?)?(?:把|将)?(?:时限|期限|截止(?:日期|时间)?|完成时间|责任人|负责人|牵头人|标题|来源|级别|优先级)(?:也|都|再|就)?(?:应该?|要)?(?:改成|改为|换成|换为|写成|应为|定为|设为|就?是|为|:)")]
    private static partial Regex NextField();

    [GeneratedRegex("错|不对|有误|不准|^(?:不|别)|^一?下$")]
    private static partial Regex Wrong();

    [GeneratedRegex("难题|#|第.{1,2}[个条]|^\\s?(?:应该|就)?是?\\s?#?\\d{1,4}号?\\s?$|\\bproblem\\b")]
    private static partial Regex Numbered();

    [GeneratedRegex("[日号月周底天年]|星期|礼拜|\\d[./-]\\d|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|tomorrow)")]
    private static partial Regex Dated();

    [GeneratedRegex("^\\s?(?:是|由|让|给|交给|转给|换成?|改成?|找)?(?:" + Problems.PersonNames.One + ")(?:吧|负责|牵头)?\\s?$|老师|主任|处长|科长")]
    private static partial Regex Person();

    [GeneratedRegex("^(?:不对|不是|错了|(?:措辞|说法|表述|文字|话|名字)?(?:改一下|换一下|不对|错了|不准确|不太好)|[,，。\\s]){0,3}(?:应该是|应该写|应是|应为|改成|改为|换成|写成)[:,\\s]{0,2}(?<b>[^\\s].{3,400})$")]
    private static partial Regex Instead();
}
