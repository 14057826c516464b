using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>Which problem is meant: by number, code, place in a list, or as the one last spoken of.</summary>
internal static partial class RefReader
{
    private const int Most = 20;
    private const string N = @"(?:\d{1,6}|[一二两三四五六七八九十百]{1,5})";

    /// <summary>难题12, #12, 第12个难题, P-2026-044, and lists of them; false when none is named.</summary>
    public static bool ReadNumbers(Draft draft)
    {
        var items = new List<ItemRef>();
        var marks = new List<Mark>();
        // 难题15延到…，因为难题12没解决: what a reason speaks of is not what is done something with.
        var content = Contents.Head(draft.Key)?.End ?? draft.Left.Length;
        for (var match = Numbered().Match(draft.Left); match.Success && items.Count < Most; match = match.NextMatch())
        {
            if (marks is [var first, ..] && first.Start < content && match.Index >= content) break;
            if (!Add(draft, match, items)) continue;
            var end = match.Index + match.Length;
            for (var next = Further().Match(draft.Left, end); next.Success && items.Count < Most && Add(draft, next, items); next = Further().Match(draft.Left, end))
                end = next.Index + next.Length;
            var start = match.Index;
            if (marks.Count > 0 && start < marks[^1].End) continue;
            marks.Add(new Mark(start, end));
        }

        return Put(draft, items, marks, "number");
    }

    /// <summary>A number alone, where a problem is expected: 12号延到…, close 40.</summary>
    public static bool ReadBareNumber(Draft draft)
    {
        var match = Bare().Match(draft.Left);
        if (!match.Success || Numeral.Read(match.Groups["n"].ValueSpan) is not { } number) return false;
        List<ItemRef> items = [new ItemRef.Numbered(number)];
        var all = Segments.Of(match.Groups["all"]);
        for (var next = Further().Match(draft.Left, all.End); next.Success && items.Count < Most && Add(draft, next, items); next = Further().Match(draft.Left, all.End))
            all = all with { End = next.Index + next.Length };
        return Put(draft, items, [all], "bare");
    }

    /// <summary>8、15和12, which stand where a title might: numbers, whatever the verb is.</summary>
    public static void ReadAsNumbers(Draft draft)
    {
        if (draft.Slots[SlotNames.ProblemRef] is not RefsSlot { Items: [ItemRef.Titled said] } refs || !OnlyNumbers().IsMatch(Utterance.KeyOf(said.Words))) return;
        if (said.Words.All(c => c == ' ' || char.IsAsciiDigit(c)) && draft.Key.Trim() == said.Words) return; // 12 30, which may be a day
        draft.Slots[SlotNames.ProblemRef] = refs with { Items = [.. Digits().Matches(said.Words).Take(Most).Select(number => new ItemRef.Numbered(int.Parse(number.ValueSpan, System.Globalization.CultureInfo.InvariantCulture))).Distinct()] };
    }

    /// <summary>第二个, the second one: places in the list last shown.</summary>
    public static bool ReadPlaces(Draft draft)
    {
        var items = new List<ItemRef>();
        var marks = new List<Mark>();
        for (var match = Place().Match(draft.Left); match.Success && items.Count < Most; match = match.NextMatch())
        {
            marks.Add(Segments.Of(match));
            if (match.Groups["first"].Success && Numeral.Read(match.Groups["first"].ValueSpan) is { } count)
                for (var i = 1; i <= Math.Min(count, Most); i++) items.Add(new ItemRef.Placed(i));
            if (match.Groups["end"].Success) items.Add(new ItemRef.Placed(-1));
            if (match.Groups["back"].Success && Ordinal(match.Groups["back"].ValueSpan) is { } back) items.Add(new ItemRef.Placed(-back));
            foreach (Capture capture in match.Groups["n"].Captures)
                if (Ordinal(capture.ValueSpan) is { } place) items.Add(new ItemRef.Placed(place));
        }

        return Put(draft, items, marks, "place");
    }

    /// <summary>它, 这条, 刚才那个: the one last spoken of.</summary>
    public static bool ReadLast(Draft draft)
    {
        var match = Last().Match(draft.Left);
        return match.Success && Put(draft, [new ItemRef.Last()], [Segments.Of(match)], "last");
    }

    /// <summary>刚才那条, 上一条: plainly the one last spoken of, whatever else is said.</summary>
    public static bool ReadRecent(Draft draft)
    {
        var match = Recent().Match(draft.Left);
        return match.Success && Put(draft, [new ItemRef.Last()], [Segments.Of(match)], "recent");
    }

    /// <summary>12号咋样: a number whose state is asked for, and no day.</summary>
    public static bool ReadAskedNumber(Draft draft) => Asked().IsMatch(draft.Left) && ReadBareNumber(draft);

    private static bool Put(Draft draft, List<ItemRef> items, List<Mark> marks, string rule)
    {
        if (items.Count == 0) return false;
        foreach (var mark in marks.Skip(1)) draft.Drop(mark);
        var span = new Mark(marks[0].Start, marks[^1].End);
        draft.Put(SlotNames.ProblemRef, new RefsSlot([.. items.Distinct()], span.Start, span.Length), marks[0], rule);
        return true;
    }

    private static bool Add(Draft draft, Match match, List<ItemRef> items)
    {
        if (match.Groups["code"] is { Success: true } code)
        {
            items.Add(new ItemRef.Coded(draft.Words(Segments.Of(code))));
            return true;
        }

        if (Numeral.Read(match.Groups["n"].ValueSpan) is not { } number) return false;
        items.Add(new ItemRef.Numbered(number));
        return true;
    }

    private static int? Ordinal(ReadOnlySpan<char> word) => word switch
    {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        "fifth" => 5,
        "sixth" => 6,
        _ => Numeral.Read(word),
    };

    [GeneratedRegex(@"(?<![a-z0-9])(?<code>[a-z]{1,6}-?(?:19|20)\d{2}-\d{1,5}|[a-z]{1,4}-\d{1,5}|[a-z]{2,4}(?:19|20)\d{5,7})(?![a-z0-9])|(?:难题|问题|困难|活动|\bproblems?|\bissues?|\bitem|\bactivity)\s?(?:编号|代号|序号|号|\bno\.?|\bnumber)?\s?[#:]?\s?(?<n>\d{1,6}|(?>[一二三四五六七八九十百]{2,5})(?![直共起样定些旦般边切届])|[一二三四五六七八九十](?=$|[\s,。.;:的、和与跟申延推销到进责牵办加由给还改转再号添补有在我你呢啊]))(?![\d.]|\s?(?:[个条项月天周年%人元万次大点]|方(?!案)))(?:号|这条|那条)?|[#№]\s?(?<n>\d{1,6})(?:号)?(?:难题|问题)?(?:这条|那条)?|(?:编号|代号|\bno\.?|\bnumber)\s?[:是为]?\s?(?<n>\d{1,6})(?:号)?(?:难题|问题)?|第?\s?(?<n>" + N + @")\s?号(?:的)?(?:难题|问题)|第(?<n>" + N + @")[个条项道]?(?:难题|问题)|(?<n>" + N + @")(?:和|与|、|,|及)(?=\d{1,4}号(?:难题|问题|都|一起))")]
    private static partial Regex Numbered();

    [GeneratedRegex("^\\d{1,4}号?(?:(?:\\s?(?:和|与|跟|及|、|,|/|&|\\sand\\s)\\s?|\\s)\\d{1,4}号?){0,9}$")]
    private static partial Regex OnlyNumbers();

    [GeneratedRegex("\\d{1,4}")]
    private static partial Regex Digits();

    [GeneratedRegex("^\\s?(?:那|请问|小结,?|看下|看看|查下|查一下){0,2}\\d{1,4}号(?:的|现在|目前)?(?:呢|[咋怎]|什么情况|啥情况|办[得到]|推[得到进]|到哪|谁|进[展度]|责任人|期限|销|(?:啥|什么)时候到期|哪天到期|几时到期)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\G(?:号)?\s?(?:、|,\s?(?:and\s)?|/|和|与|跟|及|以及|还有|&|and\b)\s?(?:(?:难题|问题|problem|issue)\s?|[#№]|第)?(?<n>\d{1,6}|(?<=、|和|与)[一二三四五六七八九十]{1,3}(?=[、和与都号]))(?!\d|\.\d|\s?[月日天周年%人元万次点时个]|:\d)(?:号(?:难题|问题)?)?")]
    private static partial Regex Further();

    [GeneratedRegex(@"(?:^\s?(?:@\S{1,12}\s)?|[\u0001,。;]\s?|把|将|给|对|看下|看看|查下|查一下|更新一?下?|汇报一?下?|催一?下|同意|批准|通过|驳回|退回|打回|不同意|重启|重开|关于|针对|提醒)(?<all>(?<n>\d{1,4}|[二三四五六七八九]?十[一二三四五六七八九]?)\s?(?:号(?:的)?(?:那条|这条|那个|这个)?|(?:这|那)[条个]|(?=号?(?:\s?(?:和|、|,|与|跟)\s?\d{1,4}){1,9}\s?(?:号|的|都|这|那|[两俩二三四][个条]|申请|销号|延期|延到|推到|推迟|通过|退回|打回|驳回|重启|重开|归|交给|转给|催))|(?=\s?(?:申请|延期|延到|推到|推迟|销号|催一?[催下]|进展|进度|怎么|到哪|责任人|换人|换(?=\u0001|[一-鿿]{2,4}(?:来)?(?:负责|牵头|管|办|盯|$|[,。;]))|改由|由(?=[一-鿿]{2,4}(?:来)?(?:负责|牵头|管|办|盯|$|[,。;]))|退了|退掉|加举措|加措施|加条|重启|重开|不行|打回|退回|驳回|通过|可以销|可以结|同意|改到|改成|归|交给|转给|的进|的责|的期)))(?!\d))|(?:催一?下?|催催|提醒|同意|批准|通过|驳回|退回|打回|重启|重开)\s?(?<all>(?<n>\d{1,4}))(?=(?:\s?(?:和|、|,|与|跟)\s?\d{1,4}){0,9}号?[吧了。!]?\s?$)|\b(?:close|closing|reopen|approve|reject|extend|postpone|update|assign|of|for|on|about|to|is|status|item|ticket|chase|give|hand|move|push|bring|send|open)\s(?:off\s|out\s|back\s|over\s)?(?:no\.?\s)?(?<all>(?<n>\d{1,4}))\b(?!%|:\d|-|\s(?:days?|weeks?|months?|am|pm|people|hours?|students|percent|%)|(?:st|nd|rd|th)\b)|^\s?(?:那|那么)?(?<all>(?<n>\d{1,4}))(?=呢|的呢|$|号呢)|^\s?(?:and|what\sabout|how\sabout)\s(?<all>(?<n>\d{1,4}))(?=\s?\??$)|^\s?(?<all>(?<n>\d{1,4}))(?=\s(?:can|is|was|needs|should|must|will|has|due|to)\b)")]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?:列表|清单|名单|上面|里)?(?:的|里)?(?:倒数第?(?<back>[一二三四五六七八九十]|\d)|(?<end>最(?:后|末)(?:那|这)?一?|末尾那?一?))(?:个|条|项|件|道)(?!月|季|星期|工作|环节|问题是)(?:难题|问题)?|\bthe\s(?<back>second|third)[\s-](?:(?:to|from)[\s-](?:the\s)?)?last(?:\sone)?\b|(?:列表|清单|名单|上面|里)?(?:的|里)?第(?<n>[一二三四五六七八九十]{1,3}|\d{1,2})(?:(?:、|和|与|跟|及|,)第?(?<n>[一二三四五六七八九十]{1,3}|\d{1,2})){0,6}(?:个|条|项|件|道)(?!月|季|党|附|工作|星期)(?:难题|问题)?|(?<!提)前(?<first>[两二三四五六]|\d)[个条项](?!月|星期|小时|工作日|礼拜|季度)|\bthe\s(?<n>first|second|third|fourth|fifth|sixth|\d(?=st|nd|rd|th))(?:st|nd|rd|th)?(?:\sone|\sproblem|\sitem)?\b(?!\s(?:of|quarter|half|week|branch|affil))")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?:刚才|刚刚|刚|方才|上面|前面|之前)(?:我|咱们?|我们)?(?:说|提|讲|聊|问|查|看|录|记|加|登|报)?(?:到|过|了)?的?[那这]?一?(?:个|条|件|项|道)(?:难题|问题)?|上面?一?(?:条|个(?!月|星期|季|周|礼拜|学))(?:难题|问题)?|(?<=^\s?)(?:它|这[条件]|[该此]难题|这个难题)|\bthe\s(?:last|previous|same)\s(?:one|problem|issue)\b|\bits\s(?=(?:due|deadline|owner|status|progress|priority)\b)")]
    private static partial Regex Recent();

    [GeneratedRegex(@"(?<![\u4e00-\u9fff])[这那](?:一)?[条个项件道](?:难题|问题|事)?|[这那](?:一)?[条道](?:难题|问题)?|[这那]个?(?:难题|问题|事儿?)|[该此本](?:难题|问题|项)|它|就这个|\b(?:this|that|the\slast|the\sprevious|the\ssame)\s(?:one|problem|issue)\b|\bits?\b(?!')|\b(?:this|that)$")]
    private static partial Regex Last();
}
