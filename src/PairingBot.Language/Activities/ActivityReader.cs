using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Dates;
using PairingBot.Language.Numbers;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Activities;

/// <summary>The slots of a pairing activity in one sentence, and what its words weigh as a sign that one is told.</summary>
internal sealed partial class ActivityReader(BranchModel branches, DateModel dates)
{
    private const int Evening = 17;
    private readonly PartnerReader _partners = new(branches);

    /// <param name="withTopic">False when a topic must be introduced by a word and not be what is left over.</param>
    public (SlotValues Slots, Sheet Sheet) Read(Utterance utterance, DateTime now, bool withTopic)
    {
        var sheet = new Sheet(utterance);
        var slots = new SlotValues();
        Spoken.Cover(sheet);
        if (KeyedFields.Topic(sheet.Left, BeginsAnotherSlot) is { } topic) Take(sheet, slots, SlotNames.Topic, topic);
        // The day of an agreement is not that of the activity, when another is named.
        if (KeyedFields.Agreement(sheet.Left) is { } agreed && dates.FindIn(sheet.Left[..agreed.Value.Start], now, Tense.Past).Exists(match => match.Kind is DateKind.Date or DateKind.DateTime)) Take(sheet, slots, SlotNames.Progress, agreed);
        ReadDates(sheet, slots, now);
        ReadNumbers(sheet, slots);
        if (KeyedFields.Venue(sheet.Left) is { } venue && !IsBranch(sheet.Left, venue.Value)) Take(sheet, slots, SlotNames.Venue, venue);
        if (slots[SlotNames.Progress] is null && KeyedFields.Progress(sheet.Left) is { } progress) Take(sheet, slots, SlotNames.Progress, progress);
        if (slots[SlotNames.Venue] is null && Moved().Match(sheet.Left) is { Success: true } moved) Take(sheet, slots, SlotNames.Venue, (Segments.Of(moved.Groups["v"]), Segments.Of(moved)));
        var doers = _partners.Read(sheet);
        slots[SlotNames.Partners] = doers.Partners;
        slots[SlotNames.Branch] = doers.Branch;
        // 在图书馆搞了…: with partners known, a branch is where it was.
        if (slots[SlotNames.Venue] is null && slots[SlotNames.Partners] is not null && KeyedFields.Venue(sheet.Left) is { } host) Take(sheet, slots, SlotNames.Venue, host);
        if (slots[SlotNames.Venue] is null && slots[SlotNames.Partners] is not null && Journey().Match(sheet.Left) is { Success: true } journey)
            Take(sheet, slots, SlotNames.Venue, (Segments.Of(journey.Groups["v"]), Segments.Of(journey)));
        if (slots[SlotNames.Venue] is null && VenueSegment().Match(sheet.Left) is { Success: true } room)
            Take(sheet, slots, SlotNames.Venue, (Segments.Of(room.Groups["v"]), Segments.Of(room)));
        if (withTopic && slots[SlotNames.Topic] is null && TopicReader.Read(sheet.Left, after: slots[SlotNames.Partners] is { } who ? who.Start + who.Length : 0) is { } rest)
            Take(sheet, slots, SlotNames.Topic, (rest, rest));
        if (slots[SlotNames.Venue] is null && slots[SlotNames.Topic] is not null && slots[SlotNames.Partners] is not null) ReadPlace(sheet, slots);
        return (slots, sheet);
    }

    /// <summary>The slots of a stretch by their type alone: a date, a clock time, names, a count; the words around it do not matter.</summary>
    public SlotValues ReadValue(Utterance utterance, Mark mark, DateTime now)
    {
        var (slots, _) = Read(utterance.Only(mark), now, withTopic: false);
        if (slots.Count > 0) return slots;
        var words = BareCount().Match(utterance.Key, mark.Start, mark.Length).Groups["n"].ValueSpan;
        if (Numeral.Read(words) is > 0 and <= 100_000 and var number)
            slots[SlotNames.Participants] = new NumberSlot(number, mark.Start, mark.Length);
        return slots;
    }

    /// <summary>True when the words are nothing but a room or another place where people meet.</summary>
    public static bool IsRoom(string words) => VenueSegment().Match(words) is { Success: true } room && room.Length == words.Length;

    /// <summary>Whether words end like a place: 前厅, 咖啡角. They may also end a topic, so it takes more to make them a venue.</summary>
    public static bool IsPlace(ReadOnlySpan<char> words) => PlaceEnding().IsMatch(words);

    /// <summary>艺术馆前厅, beside a topic: a stretch of its own that ends like a place.</summary>
    private static void ReadPlace(Sheet sheet, SlotValues slots)
    {
        foreach (var stretch in Segments.Of(sheet.Left))
        {
            // 参观校史馆: what was done is not of the place.
            var segment = Visits().Match(sheet.Left, stretch.Start, stretch.Length) is { Success: true } visits ? stretch with { Start = visits.Index + visits.Length } : stretch;
            if (segment.Length <= 12 && !IsOfPartner(sheet, slots, segment) && IsPlace(sheet.Left.AsSpan(segment.Start, segment.Length)))
            {
                Take(sheet, slots, SlotNames.Venue, (segment, segment));
                return;
            }
        }
    }

    [GeneratedRegex("\\G(?:一起|共同)?(?:参观|走访|考察|观摩|瞻仰|重走|游览)了?")]
    private static partial Regex Visits();

    /// <summary>书院去了20个, of 宗濂书院: a partner by the end of its name.</summary>
    private static bool IsOfPartner(Sheet sheet, SlotValues slots, Mark segment) =>
        slots[SlotNames.Partners] is BranchesSlot partners && partners.Mentions.Any(mention => mention.Text.EndsWith(sheet.Text[segment.Start..segment.End], StringComparison.OrdinalIgnoreCase));

    private static void Take(Sheet sheet, SlotValues slots, string slot, (Mark Value, Mark Whole) found)
    {
        if (Verbatim.Of(sheet.Text, sheet.Key, found.Value) is not { } value) return;
        slots[slot] = value;
        sheet.Take(found.Whole, slot);
    }

    private void ReadDates(Sheet sheet, SlotValues slots, DateTime now)
    {
        DateMatch? day = null;
        var found = dates.FindIn(sheet.Left, now, Tense.Past);
        var hasPlain = found.Exists(match => match is { IsHoliday: false, Kind: DateKind.Date or DateKind.DateTime });
        foreach (var match in found)
        {
            if (sheet.Left[match.Start + match.Length - 1] is '号' && Numbering().IsMatch(sheet.Left.AsSpan(match.Start + match.Length))) continue;
            // 前两天忘记登记了: when it was forgotten, not when it was.
            if (Forgot().IsMatch(sheet.Left.AsSpan(match.Start + match.Length))) continue;
            if (match.IsHoliday && (hasPlain || IsInsideWords(sheet.Left, match))) continue;
            if (match.Kind is DateKind.Date or DateKind.DateTime && (day is null || TakenBack().IsMatch(sheet.Key.AsSpan(day.Start + day.Length, match.Start - day.Start - day.Length)))) day = match;
            // 昨晚10点到今天凌晨1点半: a night is of the day on which it begins.
            if (match is { Kind: DateKind.Range, Time: { Hour: >= Evening } begins, TimeTo: { } ends } && ends < begins && match.To == match.From.AddDays(1)) day ??= match with { Kind = DateKind.Date, To = match.From };
            if (match is { Time: { } time, TimeSpan: { } at, Kind: not DateKind.Deadline } && slots[SlotNames.Time] is null)
                slots[SlotNames.Time] = new TimeSlot(time, match.TimeTo, at.Start, at.Length);
            sheet.Take(new Mark(match.Start, match.Start + match.Length), "date:" + match.Kind);
        }

        if (day is not null) slots[SlotNames.Date] = DateSlots.Of(PlannedDays.Of(day, sheet.Key, DateOnly.FromDateTime(now))) with { Time = null };
    }

    [GeneratedRegex("^(?:就|我|又|给|太忙,?)?(?:忘|漏|没来得及|来不及|没顾上|没录|没登|没记)")]
    private static partial Regex Forgot();

    // 教师节慰问 is a topic, 国庆节和… a date.
    private static bool IsInsideWords(string left, DateMatch match)
    {
        var end = match.Start + match.Length;
        return end < left.Length && !" ,。;和与跟在去赴我当那\u0001".Contains(left[end], StringComparison.Ordinal);
    }

    private static void ReadNumbers(Sheet sheet, SlotValues slots)
    {
        if (ProblemRefs.Find(sheet.Left) is { } problem)
        {
            var (start, length) = (problem.Span.Start, problem.Span.Length);
            ItemRef item = problem.Number is { } number ? new ItemRef.Numbered(number) : new ItemRef.Coded(sheet.Text.Substring(start, length));
            slots[SlotNames.ProblemRef] = new RefsSlot([item], start, length);
            var cue = ProblemCue().Match(sheet.Left, 0, start);
            sheet.Take(new Mark(cue.Success ? cue.Index : start, start + length), SlotNames.ProblemRef);
        }

        if (Participants.Find(sheet.Left) is not { } people) return;
        slots[SlotNames.Participants] = new NumberSlot(people.Value, people.Marks[0].Start, people.Marks[^1].End - people.Marks[0].Start);
        foreach (var mark in people.Marks) sheet.Take(mark, SlotNames.Participants);
    }

    private bool IsBranch(string left, Mark venue) =>
        branches.Find(left.Substring(venue.Start, venue.Length)) is [{ } only] && only.Span.Length >= venue.Length - 1;

    private bool BeginsAnotherSlot(string rest) =>
        Participants.Find(rest) is { } people && people.Marks[0].Start == 0
        || dates.FindIn(rest, new DateTime(2026, 1, 1), Tense.Past) is [{ Start: 0 }, ..]
        || (branches.Find(rest) is [{ Span.Start: 0 }, ..])
        || OtherField().IsMatch(rest);

    // 临时换到咖啡厅办的: where it was in the end.
    [GeneratedRegex("(?:(?:临时|最后|改|换|挪|搬|转)(?:[改换挪搬转])?[到在](?:了)?|放在)(?<v>[^,;。:\u0001和与跟]{2,14}?)(?:里|里头)?(?:办|开|搞|举行|进行|聊|谈|弄)的?(?=$|[,;。:\u0001])")]
    private static partial Regex Moved();

    // 赴东门泵站开展: where they went, when it is nobody's name.
    [GeneratedRegex("(?:赴|前往|(?<=[\u0001,。])到)(?<v>[^,;。:\u0001]{2,14}?)(?=开展|举行|召开|参观|进行|考察|调研|坐了|坐下|坐一|碰了|聊了|谈了|开了)")]
    private static partial Regex Journey();

    [GeneratedRegex("^(?![^了]{0,12}了)[\\u4e00-\\u9fffa-z0-9]{1,10}(?:[厅室馆角院]|(?<![讲课])堂|广场|操场|体育场|中心|基地|泵站|驿站|码头|楼下|门口|楼[一二三四五六七八九十\\d]层?)$|^(?:room|building|hall|lab|block)\\s[a-z]?\\d{0,4}$")]
    private static partial Regex PlaceEnding();

    // 二号巨构, 3号楼: a building's number.
    [GeneratedRegex("^(?:楼|巨构|会议室|报告厅|多功能厅|活动室|阶梯|礼堂|展厅|展馆|教室|厅|馆|门|院|厂房|机房|实验室|食堂|公寓)")]
    private static partial Regex Numbering();

    // 大前天，不对，是前天: the day said last.
    [GeneratedRegex("^[,，。\\s啊哦]{0,2}(?:不对|不是|错了|说错了|记错了)[,，。\\s]{0,2}(?:应该)?(?:是)?$")]
    private static partial Regex TakenBack();

    [GeneratedRegex("(?<=^[ ,。.!]{0,3}(?:其实|实际|也|就|只有|才|大概|大约|一共|总共|是|来了|到了|有){0,3})(?<n>" + Numeral.Pattern + ")\\s?[个名位口]?(?:吧|而已|左右|哈|啊)?[ ,。.!]{0,3}$")]
    private static partial Regex BareCount();

    [GeneratedRegex("(?:对应|针对|解决|关联|涉及|推进|服务于?|for|about|related to|re)(?:的是)?\\s?$")]
    private static partial Regex ProblemCue();

    [GeneratedRegex("^(?:地点|时间|日期|人数|参加|参会|成效|成果|venue|participants|date|time)")]
    private static partial Regex OtherField();

    [GeneratedRegex(@"(?<=^|[\u0001,。; ])[在于]?(?<v>[\u4e00-\u9fffa-z0-9\-]{0,14}(?:会议室|报告厅|礼堂|教室|活动室|会客室|党员之家|多功能厅|[楼座][a-z]?-?\d{2,4}室?|线上|腾讯会议|体育[场馆]|训练馆|广场|阅览室|展厅|会堂|剧[院场]|书屋|路演厅|[\u4e00-\u9fff]{1,6}楼[一二三四五六七八九十\d]{0,2}[楼层]?|操场|食堂|校区[^\u0001,。; 和与跟]{0,12}|巨构|[一二三四五六七八九十\d]{1,3}号楼[^\u0001,。; 和与跟]{0,8}))(?=$|[\u0001,。; ])|(?<=[\u0001,;]\s?)(?<v>(?:[a-z0-9]{1,15}\s){1,3}(?:room|hall|building|auditorium|campus|lab|cent(?:er|re))(?:\s[a-z]?\d{1,4})?)(?=\s?(?:$|[,;\u0001]))")]
    private static partial Regex VenueSegment();
}
