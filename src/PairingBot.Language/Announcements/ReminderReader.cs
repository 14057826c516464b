using System.Globalization;
using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Dates;
using PairingBot.Language.Problems;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Announcements;

/// <summary>Who is reminded, of which problem, when and how often.</summary>
internal sealed partial class ReminderReader(AudienceReader audiences, MentionReader mentions, ProblemWork work, DateModel dates)
{
    /// <summary>True for 催一下 alone: whoever answers for what was last spoken of.</summary>
    public static bool IsBare(string key) => Bare().IsMatch(key);

    public void Read(Draft draft)
    {
        if (draft.Context.Intent is null && IsBare(draft.Key))
        {
            draft.Put(SlotNames.ProblemRef, new RefsSlot([new ItemRef.Last()], 0, draft.Key.Length), new Mark(0, draft.Key.Length), "last");
            return;
        }

        if (!ReadListed(draft)) RefReader.ReadNumbers(draft);
        ReadPeriod(draft);
        ReadTime(draft);
        ReadPerson(draft);
        AudienceReader.Put(draft, audiences.Find(draft.Left).FindAll(item => item.Group is not null), "group");
        var names = mentions.Find(draft.Left).FindAll(name => name.IsHead);
        if (names.Count > 0) draft.Put(SlotNames.Branch, MentionReader.Slot(draft, names), names[0].Taken, "named");
        if (!draft.Has(SlotNames.ProblemRef)) work.ReadRef(draft, Verb(), orFirst: false);
    }

    /// <summary>urge 8 and P12: numbers right behind the verb are problems.</summary>
    private static bool ReadListed(Draft draft)
    {
        if (Listed().Match(draft.Left) is not { Success: true } match) return false;
        List<ItemRef> items = [.. match.Groups["n"].Captures.Select(number => new ItemRef.Numbered(int.Parse(number.ValueSpan, CultureInfo.InvariantCulture))).Distinct()];
        var all = Segments.Of(match.Groups["all"]);
        draft.Put(SlotNames.ProblemRef, new RefsSlot(items, all.Start, all.Length), all, "listed");
        return true;
    }

    private static void ReadPeriod(Draft draft)
    {
        if (Period().Match(draft.Left) is not { Success: true } match) return;
        // 难题15要是快到期了就催一下: on a condition, and no group.
        if (match.Groups["soon"].Success && draft.Has(SlotNames.ProblemRef) && If().IsMatch(draft.Key.AsSpan(0, match.Index))) return;
        var value = match.Groups["weekly"].Success ? "weekly" : match.Groups["monthly"].Success ? "monthly" : "due_soon";
        draft.PutChoice(SlotNames.Period, value, Segments.Of(match), "said");
    }

    private static void ReadPerson(Draft draft)
    {
        if (Me().Match(draft.Left) is { Success: true } me)
        {
            var word = me.Groups["p"];
            draft.Put(SlotNames.Responsible, new NamesSlot(["@me"], word.Index, word.Length), Segments.Of(me), "me");
        }
        else if (Person().Match(draft.Left) is { Success: true } match && PersonNames.Are(match.Groups["p"].ValueSpan))
        {
            var captures = match.Groups["p"].Captures;
            var (start, end) = (captures[0].Index, captures[^1].Index + captures[^1].Length);
            draft.Put(SlotNames.Responsible, new NamesSlot([.. captures.Select(capture => draft.Sheet.Text.Substring(capture.Index, capture.Length))], start, end - start), Segments.Of(match), "person");
        }
        else
        {
            PersonReader.ReadAddressed(draft);
        }
    }

    private void ReadTime(Draft draft)
    {
        foreach (var match in dates.FindIn(draft.Left, draft.Now, Tense.Future))
        {
            var isAt = At().IsMatch(draft.Left.AsSpan(match.Start + match.Length));
            if (match.Kind is DateKind.Range or DateKind.Deadline || !isAt) continue;
            draft.Put(SlotNames.ScheduleAt, DateSlots.Of(match), new Mark(match.Start, match.Start + match.Length), "at");
            return;
        }
    }

    [GeneratedRegex("(?<weekly>每(?:个)?(?:周|星期|礼拜)[一二三四五六日天末]?|\\b(?:every|each)\\s(?:week|monday|tuesday|wednesday|thursday|friday)\\b|\\bweekly\\b)|(?<monthly>每(?:个)?月(?:底|初|末|最后(?:一天)?|\\d{1,2}[日号])?|\\b(?:every|each)\\smonth\\b|\\bmonthly\\b)|(?<soon>(?:临近|快要?|即将|将要?|马上要?)(?:到期|截止|超期|逾期)(?:的)?(?:难题|问题)?|临期(?:的)?|\\bdue\\ssoon\\b|\\babout\\sto\\sexpire\\b)")]
    private static partial Regex Period();

    [GeneratedRegex("(?:要是|如果|若是?|假如|假若|倘若|万一|\\bif(?:\\s[a-z']{1,10}){0,3}?\\s)$")]
    private static partial Regex If();

    [GeneratedRegex("(?:提醒|叫|喊|通知|告诉|@)(?:一?[下声])?(?<p>我)(?!们|处|院|部|联系|分管|对接)|\\bremind\\s(?<p>me)\\b")]
    private static partial Regex Me();

    [GeneratedRegex("(?:提醒|催|催促|催办|督促|督办|@|叫|让|请|喊|通知|找|问问?|给|跟|向|盯|责任人|负责人|牵头人)(?:一?[催下声])?(?<p>" + PersonNames.Surname + "(?:[\u4e00-\u9fff]{1,2})?" + PersonNames.Office + "|[老小]" + PersonNames.Surname + "|" + PersonNames.Surname + "[\u4e00-\u9fff]{1,2}?)(?:(?:、|和|与|跟|及)(?<p>" + PersonNames.Surname + "(?:[\u4e00-\u9fff]{1,2})?" + PersonNames.Office + "|" + PersonNames.Surname + "[\u4e00-\u9fff]{1,2}?)){0,4}(?=$|[,。;:!\\s\u0001]|把|让|尽快|抓|赶紧|快点?|去|填|更|交|该|别|发|提|催|了|吧|一下|赶|快|记得|难题|那|他|她|要|按|及时|完|办|处|推)|\\b(?:remind|nudge|ping|chase|urge|poke|(?:send|give)\\s(?:a\\s)?(?:reminder|nudge)\\sto)\\s(?!(?:me|the|all|them|those|these|they|everyone|everybody|anyone|anybody|whoever|who|each|both|him|her|us|it|again|problems?|p\\d{1,4})\\b)(?<p>" + PersonNames.English + ")\\b")]
    private static partial Regex Person();

    [GeneratedRegex("^(?:的时候|,|再|准时|记得|帮我|来|时|整|定时){0,2}(?:提醒|催|叫|喊|通知|发个?提醒|remind)")]
    private static partial Regex At();

    [GeneratedRegex("\\b(?:urge|remind|nudge|chase|ping|poke|push)\\s(?:(?:the\\s)?(?:owners?|people|persons?|branch(?:es)?)\\s(?:of|for|behind)\\s)?(?:problems?\\s)?(?<all>p?(?<n>\\d{1,4})(?:(?:\\s?(?:,|&|and\\b)\\s?){1,3}(?:problems?\\s)?p?(?<n>\\d{1,4})){0,19})(?![\\da-z:%-]|\\.\\d)(?!\\s(?:people|students|persons|branches|units|members|days?|weeks?|times?|of|overdue|late|more|other|secretar(?:y|ies)|open|key|old(?:est)?|worst)\\b)")]
    private static partial Regex Listed();

    [GeneratedRegex("(?:的)?(?:责任人|负责人|牵头人)")]
    private static partial Regex Verb();

    [GeneratedRegex("^\\s?(?:那|就|请|帮我|麻烦|再){0,3}(?:催|催催|催办|提醒)(?:一?[下催]|他|它|一声)?(?:吧|呗)?[。!]?$")]
    private static partial Regex Bare();
}
