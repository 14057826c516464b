using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Activities;

/// <summary>Values that a word introduces: 主题是…, 围绕…开展, 地点…, 在…举行, 会上达成….</summary>
internal static partial class KeyedFields
{
    /// <summary>The topic with the word before it; <c>Whole</c> is what both fill.</summary>
    public static (Mark Value, Mark Whole)? Topic(string key, Func<string, bool> beginsAnotherSlot)
    {
        if (Named(TopicWord(), key, beginsAnotherSlot) is { } named) return named;
        var around = AroundTopic().Match(key);
        return around.Success ? (At(around.Groups["v"]), At(around.Groups["w"])) : null;
    }

    public static (Mark Value, Mark Whole)? Venue(string left)
    {
        if (Named(VenueWord(), left, _ => true) is { } named) return named;
        for (var match = VenuePlace().Match(left); match.Success; match = match.NextMatch())
            if (!NoVenue().IsMatch(match.Groups["v"].ValueSpan)) return (At(match.Groups["v"]), new Mark(match.Index, match.Groups["v"].Index + match.Groups["v"].Length));
        return null;
    }

    public static (Mark Value, Mark Whole)? Progress(string left)
    {
        var match = ProgressWord().Match(left);
        if (!match.Success) return null;
        var value = match.Groups["v"];
        var end = value.Index;
        // An outcome runs on over commas until the sentence ends or something else is said.
        while (end < left.Length)
        {
            var stop = left.AsSpan(end).IndexOfAny(",。;!");
            var clauseEnd = stop < 0 ? left.Length : end + stop;
            if (left.AsSpan(end, clauseEnd - end).Contains(Sheet.Cover)) break;
            end = clauseEnd;
            if (stop < 0 || left[end] is not (',' or ';') || OtherField().IsMatch(left.AsSpan(end + 1))) break;
            end++;
        }

        return end > value.Index ? (new Mark(value.Index, end), new Mark(match.Index, end)) : null;
    }

    /// <summary>商定下月互派馆员: what was agreed, with the day that it is for.</summary>
    public static (Mark Value, Mark Whole)? Agreement(string left)
    {
        var match = Agreed().Match(left);
        return match.Success ? (At(match.Groups["v"]), new Mark(match.Index, match.Index + match.Length)) : null;
    }

    private static (Mark Value, Mark Whole)? Named(Regex word, string key, Func<string, bool> beginsAnotherSlot)
    {
        var match = word.Match(key);
        if (!match.Success) return null;
        var start = match.Index + match.Length;
        var end = EndOfValue(key, start, beginsAnotherSlot);
        return end > start ? (new Mark(start, end), new Mark(match.Index, end)) : null;
    }

    private static int EndOfValue(string key, int start, Func<string, bool> beginsAnotherSlot)
    {
        if (start >= key.Length) return start;
        var close = key[start] switch { '“' => '”', '"' => '"', '「' => '」', '『' => '』', '‘' => '’', _ => '\0' };
        // “把论文写在祖国大地上”——学风建设: what a dash joins to the quoted words goes on.
        var from = start;
        if (close != '\0' && key.IndexOf(close, start + 1) is > 0 and var quoted)
        {
            if (quoted + 1 >= key.Length || key[quoted + 1] is not ('-' or '(')) return quoted + 1;
            from = quoted + 1;
        }

        for (var i = from; i < key.Length; i++)
        {
            // 党史（上，下）: a comma in brackets ends nothing.
            while (i < key.Length && key[i] == '(' && OpenMarks.Behind(key, i) is { } behind) i = behind;
            if (i >= key.Length) break;
            if (key[i] is ',' or ';' or '。' or '!' or Sheet.Cover) return WithoutCount(key, start, i);
            if (key[i] == '.' && char.IsAsciiLetter(key[i - 1]) && (i + 1 == key.Length || key[i + 1] == ' ')) return i;
            if (key[i] == ' ' && i > start && i - start <= 60 && beginsAnotherSlot(key[(i + 1)..Math.Min(key.Length, i + 40)])) return i;
        }

        return WithoutCount(key, start, key.Length);
    }

    // 主题是数据共享两边加起来31人: a count that ends the stretch is no part of the value.
    private static int WithoutCount(string key, int start, int end) =>
        Participants.Find(key[start..end]) is { Marks: [.., var last] marks } && last.End == end - start && marks[0].Start >= 2 ? start + marks[0].Start : end;

    private static Mark At(Group group) => new(group.Index, group.Index + group.Length);

    [GeneratedRegex(@"(?:活动|共建|联学|会议)?(?:主题|议题|题目)(?!教育|党日|团日|班会|活动|宣讲|实践|征文|沙龙|讲座)(?:内容)?" + FieldWords.Becomes + @"\s?|(?:主要|学习|交流|讨论|研讨|研学)?(?:内容|材料|篇目|课题|专题|重点)(?:就是|是|为|:)\s?|\b(?:topic|theme|subject)(?:\s?(?:is|was|:|-|是|为|叫))?\s|\b(?:about|regarding|to\sdiscuss|discussed|discussing|focus(?:ed|ing)\son|talked\sabout)\s")]
    private static partial Regex TopicWord();

    [GeneratedRegex(@"(?<w>(?:围绕|针对|聚焦|就)[“""「『](?<v>[^”""」』]{2,40})[”""」』])|(?<w>(?:围绕|(?<![成迁高俯])就(?!是|行|这|按|在|算|要|会|和|跟|业)|针对|聚焦)(?<v>[^,;。\u0001]{2,40}?)(?:等(?:问题|工作|内容)?)?,?)(?:深入)?(?:开展|进行|展开|举行|召开|座谈|交流|研讨|联学|讨论|共建|达成|交换意见|沟通|磋商|对接|谈|聊|碰头)|(?<w>以(?<v>[^,;。\u0001]{2,40}?)为(?:主题|题))|(?<w>关于(?<v>[^,;。\u0001]{2,40}?)的)(?:共建|联学|座谈|交流|研讨|讨论|活动|会)")]
    private static partial Regex AroundTopic();

    [GeneratedRegex(@"(?:活动|会议)?(?:地点|场地(?!的|建|租|费|不|紧|少|问题|申请|保障)|会场|地址|场所|会议室(?=是|定|在|:)|地方(?=是|在|定))" + FieldWords.Becomes + @"(?:(?:都|均|全都?)?(?:定|设|安排)?在)?\s?|\b(?:venue|location|place)(?:\s?(?:is|was|:))?\s")]
    private static partial Regex VenueWord();

    [GeneratedRegex(@"(?<![现正存实所自内潜好就旨])(?:在|(?<=[\u0001,。]|^)于|(?<=[^关由等对属处位至终基善易鉴归]|^)于(?=[^,;。]{2,20}(?:召开|举行|开展)))(?:那个|这个|那|这)?(?!职|读|线|校(?!史|园)|岗|编|建|一起|此|我(?!们[楼院那这支会])|你|这|那)(?:(?:他们|我们|对方|咱们?|人家)(?:那边|那儿|楼|院里|单位|支部)?的?)?(?<v>[^,;。:\u0001]{2,25}?)(?:那[儿边里]|这[儿边里])?(?=请(?!假|示)|邀请|听|举行|召开|开展|进行|举办|共建|联学|联合|开会|座谈|开了|开的|集中|组织|搞|办了|办的|碰|一起|共同|交流(?!室|厅|中心|间|区)|研讨(?!室|厅|间|区)|学习(?!室|中心|空间|区)|见面|参观|签|上课|聊|谈|做|研究|讨论|合办|联办|弄|[坐走转讲看摆支吃演放]了|演练(?!场)|培训(?!中心|室|基地|楼|学院|部)|宣讲|慰问|义诊|答疑|劳动|植树|坐(?=着|下)|(?:与|和|跟|同|给|请)(?=我们|咱|他们|大家)|(?:与|和|跟|同)(?=\u0001|[^,。]{2,14}(?:支部|处|学院|部|馆|院|所|局|厂|社区|街道|大学|公司|集团|中心|一起|共同|联合))|[,;。:\u0001\s]|$)|\b(?:at|in)\s(?:the\s)?(?<v>(?:[a-z0-9]{1,15}\s){0,3}(?:room|hall|building|auditorium|campus|lab|floor|library|canteen|gym|theatre|theater|studio|classroom)(?:\s(?:[a-z]?\d{1,4}|[a-z])\b)?)\b")]
    private static partial Regex VenuePlace();

    [GeneratedRegex("(?:下|中|方面|时候|时|期间|之际|基础上|过程中|问题上|会上|名义)$|^(?:会上|党)")]
    private static partial Regex NoVenue();

    [GeneratedRegex(@"(?:^|[,。;\s\u0001])(?:会上|会后|最终|最后|当场|现场|双方|共同|还|并){0,2},?(?<v>(?:达成|形成了?|签订|签署|签了|约定|商定|议定|明确了|确定了|解决了|落实了|敲定|梳理出|征集到?|收集到?|帮助?[^,。]{1,10}解决|办[妥成]了?|促成)[^,。;]{2,60})|(?:成果|成效|效果|结果|进展|收获|\boutcome|\bresult)(?:是|为|有|:|\s(?:is|was))\s?(?<v>[^,。;\s][^。;]{1,80})")]
    private static partial Regex ProgressWord();

    [GeneratedRegex("(?<=[,。;\\s])(?:会上|会后|最后|当场|双方|还|并){0,2}(?<v>(?:商定|约定|议定|敲定|商议|定下|说好)了?[^,。;]{2,40})(?=$|[,。;!])")]
    private static partial Regex Agreed();

    [GeneratedRegex("^(?:对方|对象|参加|参会|来的?人|(?:请|麻烦|劳驾|帮忙|帮我?|给我?|你|再|就|先|特此){0,3}(?:登记|记录|录入|补录|补登|补记|补|记|录|登|报|备案)(?:备案|一下|上去?|进去|下来|一笔|一条|进台账)?[吧哈啊呗了]?(?:$|[。!,])|(?:签约|活动|会议)?(?:地点|时间|日期)|人数|主题|一共|共\\d)")]
    private static partial Regex OtherField();
}
