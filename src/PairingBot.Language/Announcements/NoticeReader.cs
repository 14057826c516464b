using System.Text.RegularExpressions;
using PairingBot.Language.Dates;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Announcements;

/// <summary>A notice: its words, who gets it, when it goes out, whether it is to be confirmed.</summary>
internal sealed partial class NoticeReader(AudienceReader audiences, DateModel dates)
{
    public void Read(Draft draft)
    {
        ReceiptWords.Read(draft);
        ReadField(draft);
        ReadSending(draft);
        _ = ReadFormal(draft) || ReadColon(draft) || ReadDocument(draft) || ReadBa(draft) || ReadHead(draft) || ReadTail(draft);
        if (!draft.Has(SlotNames.Audience)) AudienceReader.Put(draft, audiences.Find(draft.Left), "named");
        if (!draft.Has(SlotNames.ScheduleAt)) ReadSchedule(draft, new Mark(0, draft.Left.Length), anyDate: false);
        if (!draft.Has(SlotNames.Message)) ReadRest(draft);
    }

    /// <summary>…，今晚8点发: when it goes out, with its hour, in a clause of its own at the end, is no part of the text. 周五发布 may be of what the text is about.</summary>
    private void ReadSending(Draft draft)
    {
        if (Sending().Match(draft.Left) is not { Success: true } sending) return;
        var when = Segments.Of(sending.Groups["when"]);
        if (dates.FindIn(draft.Left[..when.End], draft.Now, Tense.Future).Find(match => match.Start == when.Start && match.Start + match.Length == when.End && match.Kind != DateKind.Range) is not { Time: not null } at) return;
        draft.Put(SlotNames.ScheduleAt, DateSlots.Of(at), Segments.Of(sending), "clause");
    }

    /// <summary>发送范围：全体支部: a field of a form.</summary>
    private void ReadField(Draft draft)
    {
        if (Field().Match(draft.Left) is not { Success: true } field || audiences.Find(draft.Left).FindAll(item => item.Taken.Start >= field.Index + field.Length) is not [var first, ..] found || first.Taken.Start > field.Index + field.Length + 1) return;
        AudienceReader.Put(draft, found, "field");
        draft.Drop(Segments.Of(field));
    }

    /// <summary>给各支部发通知：…</summary>
    private bool ReadColon(Draft draft)
    {
        var colon = Colon().Match(draft.Left);
        if (!colon.Success) return false;
        var head = new Mark(0, colon.Index);
        if (!IsHead(draft.Left[..head.End])) return false;
        var rest = new Mark(colon.Index + 1, draft.Left.Length);
        var (message, after) = SplitOrder(draft.Left, rest);
        // 通知：…，所有支部 and 通知：…，全体书记参加 say at the end whom they are for.
        if (audiences.Find(draft.Left[..head.End]).Count == 0 && audiences.Find(draft.Left).FindLast(item => item.Group is not null) is { Group: not null } last && last.Taken.Start > rest.Start && Ends().IsMatch(draft.Left.AsSpan(last.Taken.End)))
        {
            if (last.Taken.End >= draft.Left.TrimEnd(' ', '。').Length) message = message with { End = Math.Min(message.End, last.Taken.Start) };
            draft.Slots[SlotNames.Audience] = new AudienceSlot([last.Group], [], last.Taken.Start, last.Taken.Length);
        }

        if (!PutMessage(draft, message, new Mark(Math.Max(0, colon.Index), message.End), "colon")) return false;
        ReadHeadSlots(draft, head);
        if (!draft.Has(SlotNames.Audience) && after.Length > 0) ReadHeadSlots(draft, after);
        return true;
    }

    /// <summary>下发《…》: a document by its name.</summary>
    private static bool ReadDocument(Draft draft) =>
        Document().Match(draft.Left) is { Success: true } match && draft.PutWords(SlotNames.Message, Segments.Of(match.Groups["m"]), Segments.Of(match), "document");

    /// <summary>兹定于…: a document's own sentence; what asks people to come is not repeated in it.</summary>
    private static bool ReadFormal(Draft draft) =>
        Formal().Match(draft.Left) is { Success: true } match && draft.PutWords(SlotNames.Message, Segments.Of(match.Groups["m"]), Segments.Of(match), "formal");

    /// <summary>把…发给各支部.</summary>
    private bool ReadBa(Draft draft)
    {
        var match = Ba().Match(draft.Left);
        if (!match.Success) return false;
        var (group, whole) = (Segments.Of(match.Groups["m"]), Segments.Of(match));
        var found = audiences.Find(draft.Left[..whole.End].PadRight(draft.Left.Length)[..draft.Left.Length]).FindAll(item => item.Taken.Start >= group.End || item.Taken.End <= match.Groups["m"].Index);
        if (!PutMessage(draft, group, group, "ba")) return false;
        var rest = audiences.Find(draft.Left);
        AudienceReader.Put(draft, rest.Count > 0 ? rest : found, "to");
        return true;
    }

    /// <summary>告诉各支部…, 给书记们发个通知，…: the message follows whom it goes to.</summary>
    private bool ReadHead(Draft draft)
    {
        var left = draft.Left;
        var found = audiences.Find(left);
        var first = found.FindIndex(item => IsTo(left, item.Taken.Start));
        if (first < 0) return false;
        var last = first;
        while (last + 1 < found.Count && Joint().IsMatch(left.AsSpan(found[last].Taken.End, found[last + 1].Taken.Start - found[last].Taken.End))) last++;
        var end = found[last].Taken.End;
        var verb = SaidTo().Match(left, end, Math.Min(30, left.Length - end));
        if (verb.Success) end = verb.Index + verb.Length;
        if (!verb.Groups["what"].Success && Trim(left, new Mark(Math.Min(end, left.Length), left.Length)).Length < 2) return false;
        AudienceReader.Put(draft, found[first..(last + 1)], "to");
        ReadSchedule(draft, new Mark(0, found[first].Taken.Start), anyDate: true);
        if (verb.Success && verb.Groups["what"].Success && draft.Left.AsSpan(end).Trim(" ,。!\u0001").IsEmpty)
            return PutMessage(draft, Segments.Of(verb.Groups["what"]), Segments.Of(verb), "notice");
        return PutMessage(draft, new Mark(end, left.Length), new Mark(end, left.Length), "after");
    }

    /// <summary>…，发给各支部: the message goes before.</summary>
    private bool ReadTail(Draft draft)
    {
        var match = To().Match(draft.Left);
        if (!match.Success) return false;
        var found = audiences.Find(draft.Left).FindAll(item => item.Taken.Start >= match.Index);
        if (found.Count == 0) return false;
        AudienceReader.Put(draft, found, "to");
        return PutMessage(draft, new Mark(0, match.Index), new Mark(0, found[^1].Taken.End), "before");
    }

    private static void ReadRest(Draft draft)
    {
        var best = default(Mark);
        foreach (var segment in Segments.Of(draft.Left))
        {
            var words = Trim(draft.Left, segment);
            if (words.Length < 2 || Nothing().IsMatch(draft.Left.AsSpan(words.Start, words.Length))) continue;
            best = best.Length == 0 ? words : best with { End = draft.Left.AsSpan(best.End, words.Start - best.End).Contains(Sheet.Cover) ? best.End : words.End };
        }

        if (best.Length > 0) draft.PutWords(SlotNames.Message, best, "rest");
    }

    private void ReadHeadSlots(Draft draft, Mark head)
    {
        AudienceReader.Put(draft, audiences.Find(draft.Left[..head.End]).FindAll(item => item.Taken.Start >= head.Start), "head");
        ReadSchedule(draft, head, anyDate: true);
    }

    private void ReadSchedule(Draft draft, Mark head, bool anyDate)
    {
        var left = draft.Left[..head.End];
        foreach (var match in dates.FindIn(left, draft.Now, Tense.Future))
        {
            var isSent = Sends().IsMatch(left.AsSpan(match.Start + match.Length, Math.Min(10, left.Length - match.Start - match.Length)));
            if (match.Start < head.Start || !(anyDate || isSent) || match.Kind == DateKind.Range) continue;
            var span = new Mark(match.Start, match.Start + match.Length);
            draft.Put(SlotNames.ScheduleAt, DateSlots.Of(match), span, "head");
            return;
        }
    }

    private bool IsHead(string head) => Verb().IsMatch(head) || Sends().IsMatch(head) || Told().IsMatch(head) || audiences.Find(head).Count > 0;

    private static bool IsTo(string left, int start) => start == 0 || Before().IsMatch(left.AsSpan(Math.Max(0, start - 8), Math.Min(8, start)));

    private static (Mark Message, Mark After) SplitOrder(string left, Mark rest)
    {
        var order = Order().Match(left, rest.Start, rest.Length);
        return order.Success ? (rest with { End = order.Index }, Segments.Of(order)) : (rest, default);
    }

    private static bool PutMessage(Draft draft, Mark words, Mark taken, string rule)
    {
        words = Trim(draft.Left, Longest(draft.Left, words));
        return words.Length >= 2 && !Nothing().IsMatch(draft.Left.AsSpan(words.Start, words.Length)) && draft.PutWords(SlotNames.Message, words, new Mark(Math.Min(taken.Start, words.Start), Math.Max(taken.End, words.End)), rule);
    }

    /// <summary>The longest part that nothing taken interrupts.</summary>
    private static Mark Longest(string left, Mark words)
    {
        var best = new Mark(words.Start, words.Start);
        var start = words.Start;
        for (var i = words.Start; i <= words.End; i++)
        {
            if (i < words.End && left[i] != Sheet.Cover) continue;
            if (i - start > best.Length) best = new Mark(start, i);
            start = i + 1;
        }

        return best;
    }

    private static Mark Trim(string left, Mark words)
    {
        words = Segments.WithoutTail(left, Segments.WithoutHead(left, words, Lead()), Tail());
        return Segments.WithoutHead(left, words, Lead());
    }

    [GeneratedRegex("(?<=[^,。;!\\s])[,。;!\\s]{1,3}(?:请|就|统一|定时|帮我|定)?(?:在|于|到)?(?<when>[^,。;!\\s]{2,16}?)(?:的时候|的)?(?:再|准时|定时|统一|就){0,2}(?:发(?:出去?|送|下去)?|推送)[吧哈]?[。!]?\\s?$")]
    private static partial Regex Sending();

    [GeneratedRegex("[,。;\\s]?(?:(?:发送|接收|通知|发放|下发)(?:范围|对象|单位)|(?<=[,。;])(?:范围|对象))(?:是|为|:)\\s?")]
    private static partial Regex Field();

    // Between two digits it is a clock time.
    [GeneratedRegex(@":(?!\d)|(?<!\d):")]
    private static partial Regex Colon();

    [GeneratedRegex("(?:发布?|下发|印发|转发|推送|传达)?(?<m>《[^》]{2,60}》(?:的?通知)?)(?=$|[,。;]|到|给|至|(?:印发|下发|转发|发布|推送|传达|发)(?:给|到|至)?[^,。;]{2,20}$)")]
    private static partial Regex Document();

    [GeneratedRegex("(?<=^|[,。;:\\s])(?:现|兹)(?:定于|拟于|决定|将于|通知如下:?)(?<m>[^。;]{4,160}?)(?=$|[。;]|,(?:请|望|敬请|特此|届时))")]
    private static partial Regex Formal();

    [GeneratedRegex("(?:发|推)(?:一?[个条份则])(?<m>[^,。;:\u0001]{1,30}?(?:通知|公告|提醒|消息))(?=给)|(?:把|将)(?<m>[^:\u0001]{2,200}?)(?:推送|群发|印发|转发|下发|发送|通知|传达|告知|转达|发)(?:给|到|至|一下给|布给|送给)?(?:一下)?(?=[^,。;]{1,40}$|[^,。;]{1,20}[,。;])")]
    private static partial Regex Ba();

    [GeneratedRegex(@"(?:通知|同知|统知|通之|告诉|告知|转告|知会|提醒|发给|推给|发到|发|推送给|下发给|下发|传达给|转发给|群发给|群发|跟|给|向|对|请|让|叫|@|\b(?:notify|tell|inform|to|message|remind|let|ask|alert)\s(?:the\s)?)\s?$|[,。;:]\s?$")]
    private static partial Regex Before();

    [GeneratedRegex("^(?:均|都|务必|准时|按时|要)?(?:参加|出席|到会|参会|知悉)?[。!\\s]?$")]
    private static partial Regex Ends();

    [GeneratedRegex("^\\s?(?:[和与跟及、,+&/]|以及|还有|and(?: the)?|, and(?: the)?)\\s?$")]
    private static partial Regex Joint();

    private const string Say = @"(?:的?(?:党?支部)?书记)?(?:\s|,)?(?:都|统一|群)?(?:(?:发|推|下发|发布|发送|推送|转发|群发|传达|下(?=[个发达]))(?:送|布)?(?:一?[个条份则封下]|一下|出)?(?<what>[^,。;:\u0001]{0,20}?(?:通知|消息|提醒|公告|信息|话|提示))?(?:说(?!明)|,|:)?|(?:说|讲|吱|招呼|言语|知会|嘱咐|叮嘱)一?[声下](?:,|:)?|(?:带|捎|递)[个句]话(?:,|:)?|通个气(?:,|:)?|说(?!明)(?:,|:)?|(?:注意|知悉|知道|留意)(?:一下|了|:|,)|(?:通知|告知|转告|转达)(?:一下|说|:|,)?)";

    [GeneratedRegex(Say)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\G" + Say)]
    private static partial Regex SaidTo();

    [GeneratedRegex(@"(?:[,。;]\s?|(?<=.))(?:请|帮我|麻烦)?(?:发给|推送给|群发给|转发给|通知给|推给|下发给|下发到|发到|发送给|通知到|通知一下|传达给|转告|告诉|告知|抄送)")]
    private static partial Regex To();

    [GeneratedRegex("^(?:的时候|点|整|,)?(?:再|定时|准时)?(?:替我|帮我|给我)?(?:给|向|发|推|群发|通知|下发|发送|推送|对)|send|notify")]
    private static partial Regex Sends();

    [GeneratedRegex(@"通知|群发|发(?:个|条|一)|公告|广播|推送|消息|内容|\b(?:notify|tell|broadcast|send|announce|message|inform|notice|announcement)\b")]
    private static partial Regex Told();

    [GeneratedRegex(@"[,。;\s](?:请|帮我|麻烦)?(?:发给|推送给|群发给|转发给|发到|发送给|通知到)[^,。;:]{2,30}$")]
    private static partial Regex Order();

    [GeneratedRegex(@"\G(?:\s|[,。:;、\-\u0001]|(?:周知|通告|公告|告知|通知)(?=:)|@\S{1,12}\s|小结[,\s]|(?:请)?(?:注意|知悉)[啦了啊]?(?=[,:!])|请(?=[^假示])|(?:帮我|麻烦|给我)|让(?:他们|大家|其)|要(?:求)?他们|(?:说|就说)(?=[^明])|一下(?=[,:\s]|[^\s])|(?:下发|印发|转发|发布?)(?=关于|《)|(?:再|就|先)?(?:发|推|群发|下发|发布|通知)(?:一?[个条份则遍次下])?(?:新)?(?:的)?(?:通知|消息|公告|提醒)?[,:\s]{0,2}(?:内容|正文|文字)(?:就)?(?:是|为|写|:)|再(?:发|通知|提醒|催|推)(?:一?[遍次下])|关于(?!.{1,40}的通知)|(?:要|想)(?=[发群推])|我(?=[要想]|们?[要想])|(?:发|推)(?:一?[个条份则]|布|送)?(?:通知|消息|公告|提醒|信息)?(?=[,:\s]|$)|群发(?:消息|通知|一下)?|通知(?:一下)?(?=[,:]|$)|内容(?:是|为|:)|the\s(?=message)|that\s|:|\b(?:please|notify|tell|send|a|broadcast|announce|message|about|saying|notice)\b(?=\s|:|$))")]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:\s|[,。:;、\-!\u0001]|(?:请|麻烦)?(?:帮我|帮忙|给我|替我)(?:群?发|推|通知|转发|下发|发送)(?:一下|出去|下去|出|到位)?|(?:麻烦|请)(?:大家|各位|书记们?)?(?:帮忙)?(?:扩散|互相转告|转告|转发)(?:一下)?|(?<=[,。;!\s])(?:正式)?(?:(?:发送?|发出|下发|发布)(?:之?前|出去之?前)|先)(?:请|让|给|要|再|先|由){0,2}我(?:先|再|要|自己){0,2}(?:审阅|审核|过目|审|看看|看|核对|确认)(?:一?[遍下眼])?|吧|啊|呀|哈|哦|喔|谢谢|辛苦了?|的?(?:通知|消息)?(?:发一下|发出去|发下去|推一下)|请(?:知悉|周知)?|\bplease|\bthanks|\bto)$", RegexOptions.RightToLeft)]
    private static partial Regex Tail();

    [GeneratedRegex("^(?:(?:把|将)?(?:第[一二三四五六七八九十\\d]{1,3}[条个项]|最后一[条个]|这[条个]|那[条个]|它|上面的?|刚才(?:那[条个]|的))(?:也|再)?(?:发给?)?|[就只]?发给|(?:也|都)?(?:给)?发一?份|我?们?[要想]{0,2}给|就行|就可以|即可|就好|同知|通知|消息|公告|群发|一下|发|发消息|发通知|群发消息|个?通知|谢谢|请|帮忙|大家好|各位好?|各位书记|你好|想|我想|我要|notice|message|broadcast|send|please|announcement)$")]
    private static partial Regex Nothing();
}
