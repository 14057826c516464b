using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Slots;

/// <summary>
/// The new values in a correction of any frame, clause by clause: 责任人换成赵强，期限放到元旦前，另外标成重点.
/// A value is for the slot that its clause names, else for one that was called wrong (编号和日子都错了，是13，12月12号), else for the one whose kind it is.
/// </summary>
internal static partial class CorrectedSlots
{
    /// <param name="draft">The correction.</param>
    /// <param name="read">Reads the value of a slot from a stretch.</param>
    public static void Read(Draft draft, Func<string, Mark, SlotValue?> read)
    {
        var clauses = CorrectedClauses.Of(draft.Left);
        var wrong = new List<string>();
        for (var i = 0; i < clauses.Count; i++)
        {
            var words = draft.Left[clauses[i].Start..clauses[i].End];
            if (IsCalledWrong(words, draft)) wrong.AddRange(Named().Matches(words).Select(name => SlotOf(name, draft)));
            else if (clauses.Count > 1 && !Named().IsMatch(words) && EndsWrong().IsMatch(words)) wrong.AddRange(WantedSlots.Of(draft, [], words, isAlone: true).Take(1));
            else if (IsDayOfNotice(draft, clauses, i)) draft.Unread.Add(draft.Words(new Mark(clauses[i].Start, clauses[++i].End)));
            else if (IsDenied(draft, clauses, words)) continue;
            else if (!ReadClause(draft, read, clauses, ref i, wrong) && SaysSomething(words)) draft.Unread.Add(draft.Words(clauses[i]));
        }

        if (draft.Slots.Count > 0) return;
        draft.Unread.Clear();
        if (WordsOf(draft.Context.Intent) is { } only && Instead().Match(draft.Left) is { Success: true } instead && read(only, Segments.Of(instead.Groups["b"])) is { } better)
            draft.Put(only, better, Segments.Of(instead), "corrected");
    }

    /// <summary>False for yes and no, thanks, and the reason why something was wrong.</summary>
    private static bool SaysSomething(string words) =>
        words.Count(char.IsLetterOrDigit) > 2 && Intents.ControlGrammar.Read(words) is null && !Intents.ReasonedCorrection.IsReason(words) && !Polite().IsMatch(words) && !Wrong().IsMatch(words);

    private static bool ReadClause(Draft draft, Func<string, Mark, SlotValue?> read, List<Mark> clauses, ref int i, List<string> wrong)
    {
        var clause = clauses[i];
        var words = draft.Left[clause.Start..clause.End];
        if (Inside().IsMatch(words)) return false;
        var named = Named().Match(words);
        var change = Change().Match(words);
        // 措施错了，应该是每月通报进度: the name is a part of the words.
        if (named.Index > 2 && !wrong.TrueForAll(draft.Has) && !Becomes().IsMatch(words, named.Index + named.Length)) named = Match.Empty;
        foreach (var slot in named.Success ? [SlotOf(named, draft)] : WantedSlots.Of(draft, wrong, change.Success ? change.Groups["b"].ValueSpan : words, change.Index < 2 || words.StartsWith("难题", StringComparison.Ordinal)))
        {
            if (draft.Has(slot)) continue;
            var last = i;
            var start = change.Success ? clause.Start + change.Groups["b"].Index : clause.Start;
            if (WantedSlots.AreWords(slot))
            {
                last = EndOfWords(draft, clauses, i);
                if (named.Success && Words().Match(draft.Left, clause.Start + named.Index + named.Length, clause.End - clause.Start - named.Index - named.Length) is { Success: true } to) start = to.Index + to.Length;
            }

            if (read(slot, new Mark(start, change.Success && !WantedSlots.AreWords(slot) ? start + change.Groups["b"].Length : clauses[last].End)) is not { } found) continue;
            draft.Put(slot, found, new Mark(found.Start, found.Start + found.Length), "corrected");
            i = last;
            return true;
        }

        return false;
    }

    /// <summary>Words go on over commas, up to a clause that says for itself what it changes.</summary>
    private static int EndOfWords(Draft draft, List<Mark> clauses, int from)
    {
        var last = from;
        if (draft.Left[clauses[from].End - 1] is '”' or '」' or '』' or '"') return last; // quoted words end with their mark
        while (last + 1 < clauses.Count)
        {
            var next = draft.Left.AsSpan(clauses[last + 1].Start, clauses[last + 1].Length);
            if (ItsOwn().IsMatch(next) || (last + 2 == clauses.Count && Denied().IsMatch(next)) || (draft.Context.Intent != Intents.IntentNames.Broadcast && IsSaid().IsMatch(next)) || (draft.Context.Intent == Intents.IntentNames.AddProblem && Ranked().IsMatch(next)) || (draft.Context.Intent == Intents.IntentNames.Broadcast && Sent().IsMatch(next))) break;
            last++;
        }

        return last;
    }

    /// <summary>时间不是12月3日，是12月4日, of a notice: a day in its text, and no hour to send at.</summary>
    private static bool IsDayOfNotice(Draft draft, List<Mark> clauses, int i) => draft.Context.Intent == Intents.IntentNames.Broadcast && i + 1 < clauses.Count
        && DayDenied().IsMatch(draft.Left.AsSpan(clauses[i].Start, clauses[i].Length)) && draft.Left[clauses[i + 1].Start] == '是';

    /// <summary>不是李明 beside what it is, 不发学生支部了 beside 只发机关支部: what gives way is no value.</summary>
    private static bool IsDenied(Draft draft, List<Mark> clauses, string words) => clauses.Count > 1
        && (Denied().IsMatch(words) || (NotSent().IsMatch(words) && clauses.Exists(other => OnlySent().IsMatch(draft.Left.AsSpan(other.Start, other.Length)))));

    /// <summary>期限错了, 标题不是这个, 期限不要月底: a name and no value.</summary>
    private static bool IsCalledWrong(string words, Draft draft)
    {
        if (Named().Match(words) is not { Success: true } named) return false;
        if (Becomes().Match(words, named.Index + named.Length) is { Success: true } to && to.Index + to.Length < words.Length) return OnlyWrong().IsMatch(words, to.Index + to.Length);
        if (Change().Match(words) is { Success: true } change) return (WantedSlots.AreWords(SlotOf(named, draft)) ? JustAsked() : Wrong()).IsMatch(change.Groups["b"].ValueSpan);
        return Wrong().IsMatch(words) || NotThat().IsMatch(words);
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

    /// <summary>Why a due date is moved is no notice.</summary>
    private static string SlotOf(Match match, Draft draft) => match.Groups.Values.Skip(1).First(group => group.Success).Name switch
    {
        SlotNames.Message when draft.Context.Intent == Intents.IntentNames.SetDueDate => SlotNames.Reason,
        SlotNames.Due when draft.Context.Intent is Intents.IntentNames.Broadcast => SlotNames.ScheduleAt,
        // 名字打错了, of a person.
        SlotNames.Title when draft.Context.Intent == Intents.IntentNames.AssignResponsible => SlotNames.Responsible,
        SlotNames.Message when draft.Context.Intent == Intents.IntentNames.AddMeasure => SlotNames.Measure,
        SlotNames.Message when draft.Context.Intent == Intents.IntentNames.UpdateProgress => SlotNames.Progress,
        SlotNames.Message when draft.Context.Intent == Intents.IntentNames.AddProblem => SlotNames.Title,
        var slot => slot,
    };

    [GeneratedRegex("(?:应该是|应该写|应当是|应是|应为|改成|改为|换成|换为|写成|而是|就是|是|为|:|(?<=^.{0,6})[写填](?!错))(?=.)")]
    private static partial Regex Words();

    [GeneratedRegex("\\G(?:这里|那里|一栏|上)?(?:还是|也|都|就|要|应该?|得|请|帮我|,){0,3}(?:应该是|应该写|应当是|应是|应为|改成|改为|换成|换为|写成?(?!错)|填成?(?!错)|叫|而是|就是|是|为|:)")]
    private static partial Regex Becomes();

    [GeneratedRegex("(?:(?<=理由|原因|责任人|负责人|牵头人|期限|时限|日期|时间|标题|题目|名称|来源|级别|举措|措施|进展|内容|正文|对象|范围|难题号?|编号)(?:就?是|为|:)|应该是|应该写|应当是|应是|应为|改成|改为|改到|改|换成|换为|换(?!人|个)|放到|放在|延到|延至|推到|挪到|定在|写成|而是|其实是|(?<!不)就是|只发给?|(?<=[,。;])(?:改|就|要|应该)?发给?|(?<=[,。;\\s]|^|^[哦噢啊嗯哎呀]|不是[^,。;是]{1,20})是|[,。;]\\s?(?![^,。;]{1,20}(?:改成|改为|换成|换为))(?:就|要|应该?|该)?(?:写成?|填|说成?|叫)?)(?<b>[^,。;]{1,200}?)(?:,[\u4e00-\u9fff]{1,4}的[\u4e00-\u9fff]|,?(?:而)?不是[^,。;]{1,12})?$|\\b(?:should\\sbe|i\\smeant?|it\\sis|it's|make\\sit|change\\s(?:it\\s)?to|to)\\s(?<b>[^,。;]{1,200}?)(?:,\\snot\\s[^,。;]{1,40})?$")]
    private static partial Regex Change();

    [GeneratedRegex("(?<due>时限|期限|截止|完成时间|日期|日子|^时间(?=(?:也|都|就|应该)?(?:错|不对|改|换|定|放|写|说))|\\bdeadline\\b|\\bdue\\b|\\bdate\\b)|(?<responsible>责任人|负责人|牵头人|\\bowner\\b|\\bresponsible\\b)|(?<audience>接收范围|发送范围|范围|接收人|对象|受众|不发|\\baudience\\b)|(?<problemRef>难题编?号|编号)|(?<title>标题|题目|名称|(?<!责任人的?|负责人的?|牵头人的?)名字|\\btitle\\b)|(?<measure>举措|措施)|(?<progress>进展|进度)|(?<source>来源)|(?<priority>优先级|重点|一般|\\bpriority\\b)|(?<message>内容|正文|理由|原因)")]
    private static partial Regex Named();

    /// <summary>把期限改到…, 范围改成…, 责任人换成…: a clause that names what it changes.</summary>
    [GeneratedRegex(Head + "(?:时限|期限|截止(?:日期|时间)?|完成时间|日期|日子|时间|责任人|负责人|牵头人|标题|题目|名称|来源|级别|优先级|难题(?:编?号)?|编号|对象|(?:发送|接收)?范围|接收人|内容|正文|举措|措施|进展|理由|原因)(?:也|都|再|就)?(?:应该?|要)?(?:改成|改为|改到|改(?=\\d)|换成|换为|放到|放在|延到|推到|定在|写成|应为|定为|设为)")]
    private static partial Regex ItsOwn();

    /// <summary>来源是…, 期限月底, 负责人王芳: a field with its value. In a notice such words are its text.</summary>
    [GeneratedRegex(Head + "(?:(?:时限|期限|截止(?:日期|时间)?|责任人|负责人|牵头人|标题|题目|名称|来源|级别|优先级|编号|对象|(?:发送|接收)?范围|接收人)(?:也|都|再|就)?(?:应该?|要)?(?:就?是|为|:|写|填)|难题(?:编?号)?是?\\d{1,6}$|(?:责任人|负责人|牵头人)(?:" + Problems.PersonNames.One + ")$|(?:时限|期限|截止(?:日期|时间)?)[^,。;]{0,10}[日号月周底天年]前?$)")]
    private static partial Regex IsSaid();

    private const string Head = "^(?:(?:另外|还有|同时|以及|并且|顺便|然后|再),?)?(?:把|将)?";

    /// <summary>另外标成重点.</summary>
    [GeneratedRegex("^(?:另外|还有|同时|并|再|也|且){0,2}(?:把它|给)?(?:标|设|定|列|算|升|调|改|写)(?:注|记)?(?:成|为|到|作)?(?:重点|一般)(?:难题|的|级)?[吧了]?$")]
    private static partial Regex Ranked();

    /// <summary>明天上午九点再发.</summary>
    [GeneratedRegex("(?:再|定时|统一|准时|的时候)发(?:出去?|送|布)?[吧了]?$|^(?:不要|要|不用|需要)回执")]
    private static partial Regex Sent();

    [GeneratedRegex("^(?:(?:会议|开会)?(?:时间|日期|日子)也?)?不是[^是,]{0,12}[日号天周一二三四五六]$")]
    private static partial Regex DayDenied();

    /// <summary>不是李明: what gives way.</summary>
    [GeneratedRegex("^(?:时间|日期|日子)也?不是[^是,]{1,20}$|^(?:而?不是|并非|不对|错了|(?:说|写|打|搞|弄)错了|等等|等一?下)(?!.{0,20}(?:而是|应该是|是(?=[^不])))|^(?:而)?不是[^是]{1,16}$|^(?:不要|别)[^,]{1,16}$|^.{0,6}(?:不变|不动|不改|照旧)$|^(?:其[他它余]|别的|另外的?|剩下的?)(?:都|也)?(?:没问题|没错|对的?)$|^not\\s(?!.{1,30}\\sbut\\s)")]
    private static partial Regex Denied();

    /// <summary>麻烦改一下, 以这个为准: words of a request and nothing of what is changed.</summary>
    [GeneratedRegex("^(?:那|就|也|都|再|请|你|我|给我|麻烦|帮我?|劳驾|辛苦|谢谢|多谢|不好意思|抱歉|重新|还是|先|其他|其它|别的|另外|顺便|,){0,4}(?:改|换|更正|更新|调整|修改|纠正|写|填|记|看|核对|确认|按|照|以|弄|处理|这样|这个|为准|就行|就好|一下|吧|了|的|你|您|过来|过去|回来|哈|啊|不变|都对|没变){0,8}$|^(?:sorry|thanks?|thank\\syou|please|the\\srest)\\b.{0,30}$")]
    private static partial Regex Polite();

    /// <summary>不发学生支部了，只发机关支部: the second says all.</summary>
    [GeneratedRegex("^不(?:用|要)?发")]
    private static partial Regex NotSent();

    [GeneratedRegex("^(?:只|改|就|而是)发")]
    private static partial Regex OnlySent();

    /// <summary>标题里的“慢”改成“难”: a part of words, which only the dialog knows (<see cref="Intents.Rewording"/>); it is no value of the whole.</summary>
    [GeneratedRegex("^(?:把|将)?(?:主题|议题|标题|题目|名称|内容|正文|进展|举措|理由|原因)(?:里|中)(?:面|头|边)?的?.{1,24}(?:改成|改为|换成|换为)")]
    private static partial Regex Inside();

    /// <summary>难题12错了.</summary>
    [GeneratedRegex("(?:写|说|打|搞|弄|填)?错了?$|不对$|有误$")]
    private static partial Regex EndsWrong();

    /// <summary>内容改一下: that it is to change, and not to what.</summary>
    [GeneratedRegex("^一?[下个]$")]
    private static partial Regex JustAsked();

    [GeneratedRegex("\\G:?\\s?(?:错的?了?|不对的?|有误的?|不准确?的?|不是这个)$")]
    private static partial Regex OnlyWrong();

    [GeneratedRegex("不是|不叫|并非|不要|不用|别(?:写|填|用|叫|给|发|改)")]
    private static partial Regex NotThat();

    [GeneratedRegex("错|不对|有误|不准|^(?:不(?!发)|别)|^一?下$")]
    private static partial Regex Wrong();

    [GeneratedRegex("^(?:不对|不是|错了|(?:措辞|说法|表述|文字|话|名字)?(?:改一下|换一下|不对|错了|不准确|不太好)|[,，。\\s]){0,3}(?:应该是|应该写|应是|应为|改成|改为|换成|写成)[:,\\s]{0,2}(?<b>[^\\s].{3,400})$")]
    private static partial Regex Instead();
}
