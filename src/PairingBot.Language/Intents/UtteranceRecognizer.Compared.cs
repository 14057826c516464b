using System.Globalization;
using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>Figures of two periods side by side.</content>
public sealed partial class UtteranceRecognizer
{
    private const int LongestComparison = 100;
    private const string Period = "(?:(?:(?:\\d{4}|[今去前])年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?|(?:这个?|本|当|上个?|上上个?|前个?|今|去|前|大前)(?:年度?|季度?|月份?|周|星期|学期)|\\d{4}年(?:上半年|下半年|第?[一二三四1-4]季度)?|第?[一二三四1-4]季度|[上下]半年)";
    private const string EnglishPeriod = "(?:(?:this|last|the\\sprevious)\\s(?:year|quarter|month|week)|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\\s\\d{4})?|\\d{4})";

    /// <summary>The message with the period that its figures are compared with; as it is when it compares nothing.</summary>
    private Recognition Compared(Recognition heard, Utterance utterance, RecognitionContext context)
    {
        var key = utterance.Key;
        var alone = Alone().IsMatch(key);
        if (!(heard.Intent == IntentNames.QueryStats || (alone && context.Intent is null)) || key.Length > LongestComparison || AgainstOf(utterance, context) is not { } against) return heard;
        if (alone) return heard with { Intent = IntentNames.QueryStats, Score = Math.Max(heard.Score, 0.85), Slots = [], Also = [], Alternatives = [], Against = against with { IsAlone = true }, Evidence = [new Evidence("compared", 0, key.Length, "")] };
        if (Own().Match(key).Groups["a"] is { Success: true } own && !Overlaps(own.Index, own.Length, against) && RangeAt(utterance, own.Index, own.Length, context) is { } range) heard.Slots[SlotNames.DateRange] = range;
        else if (heard.Slots[SlotNames.DateRange] is { } said && Overlaps(said.Start, said.Length, against)) heard.Slots[SlotNames.DateRange] = null;
        return heard with { Against = against };
    }

    private static bool Overlaps(int start, int length, Against against) => start < against.Words.Start + against.Words.Length && against.Words.Start < start + length;

    private Against? AgainstOf(Utterance utterance, RecognitionContext context)
    {
        var key = utterance.Key;
        // 去年同期搞了几次 asks for that period alone.
        if (SamePeriod().Match(key) is { Success: true } same && Compares().IsMatch(key)) return new Against(YearsBack(same, context), null, null) { Words = (same.Index, same.Length) };
        if (Before().Match(key) is { Success: true } before) return new Against(null, null, null) { Words = (before.Index, before.Length) };
        if (!Compares().IsMatch(key) || Other().Match(key).Groups["b"] is not { Success: true } other) return null;
        return RangeAt(utterance, other.Index, other.Length, context) is { } range ? new Against(null, range.First, range.Last) { Words = (other.Index, other.Length) } : null;
    }

    private static int YearsBack(Match same, RecognitionContext context) => same.Groups["y"].Value switch
    {
        "前年" => 2,
        "大前年" => 3,
        [>= '0' and <= '9', _, _, _, ..] year when context.Now.Year - int.Parse(year.AsSpan(0, 4), CultureInfo.InvariantCulture) is > 0 and var years => years,
        _ => 1,
    };

    private RangeSlot? RangeAt(Utterance utterance, int start, int length, RecognitionContext context) =>
        _slots.Read(utterance.Only(new Mark(start, start + length)), new RecognitionContext(context.Now), IntentNames.QueryStats).Slots[SlotNames.DateRange] as RangeSlot;

    [GeneratedRegex("(?<y>去年|上年|前年|大前年|\\d{4}年)?的?(?:同期|同比|同一时期)|same\\speriod(?:\\s(?:of\\s)?(?:last\\syear|the\\syear\\sbefore|(?<y>\\d{4})))?|year[\\s-]o(?:n|ver)[\\s-]year|\\byoy\\b")]
    private static partial Regex SamePeriod();

    [GeneratedRegex("环比|(?:比|和|跟|与|较)上(?:一个?)?期|(?:previous|preceding)\\speriod|period\\sbefore|(?:month|quarter|week)[\\s-]o(?:n|ver)[\\s-](?:month|quarter|week)")]
    private static partial Regex Before();

    [GeneratedRegex("比|较|相差|year[\\s-]o|yoy|差多少|多还是少|多了还是少了|多了少了|compar|versus|\\bvs\\b|against|\\bthan\\b")]
    private static partial Regex Compares();

    [GeneratedRegex("(?:和|跟|与|同|比|较|相比|相较于?)(?<b>" + Period + ")(?!同期)|(?:with|to|versus|vs\\.?|against|than)\\s(?<b>" + EnglishPeriod + ")")]
    private static partial Regex Other();

    [GeneratedRegex("(?<a>" + Period + ")[^,。]{0,16}?[,，]?(?:和|跟|与|同|比|较|相比|相较于?|环比|同比)|(?<a>" + EnglishPeriod + ")\\b.{0,30}?(?:compar|versus|vs|against|than)")]
    private static partial Regex Own();

    [GeneratedRegex("^(?:那|那么|再|帮我|请|看看|看一?下|[,\\s]){0,4}(?:(?:和|跟|与|同|比|较)?(?:" + Period + "的?(?:同期)?|\\d{4}年同期|上(?:一个?)?期)(?:相?比(?:较|一比|一下)?|对比|比较)|(?:比|较)(?:" + Period + "的?(?:同期)?|上期)|同比|环比)(?:一下|起来)?(?:的?(?:情况|数据|结果))?(?:是)?(?:呢|怎么样|怎样|咋样|如何|多了?(?:还是)?少了?|(?:增长|增加|减少|多|少|变化|上升|下降|涨|降)(?:了)?(?:多少|几次|几个|吗|了吗|没有|没)?|有(?:什么|啥|没有)变化|变化大吗|吗)?[?。!]?$|^(?:and\\s)?(?:compared?\\s)?(?:with|to|versus|vs\\.?|against)\\s(?:the\\s)?(?:same\\speriod(?:\\s(?:of\\s)?(?:last\\syear|\\d{4}))?|previous\\speriod|" + EnglishPeriod + ")[?.]?$|^(?:year[\\s-]o(?:n|ver)[\\s-]year|month[\\s-]o(?:n|ver)[\\s-]month)[?.]?$")]
    private static partial Regex Alone();
}
