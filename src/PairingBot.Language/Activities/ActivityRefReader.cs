using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Activities;

/// <summary>Which saved activity is spoken of: 活动12, 活动12、13, 第二个活动, 刚才那条.</summary>
internal static partial class ActivityRefReader
{
    /// <summary>A number or a place that is said in so many words; null when there is none.</summary>
    public static (RefsSlot Refs, Mark Span)? Named(string key)
    {
        if (!key.Contains("活动", StringComparison.Ordinal) && !key.Contains("activit", StringComparison.Ordinal)) return null;
        if (Number().Match(key) is { Success: true } match)
        {
            var items = match.Groups["n"].Captures.Select(n => Numeral.Read(n.ValueSpan)).OfType<int>().Distinct().Select(n => (ItemRef)new ItemRef.Numbered(n)).ToList();
            return items is [] ? null : (new RefsSlot(items, match.Index, match.Length), new Mark(match.Index, match.Index + match.Length));
        }

        if (Place().Match(key) is not { Success: true } place || Numeral.Read(place.Groups["n"].ValueSpan) is not { } at) return null;
        return (new RefsSlot([new ItemRef.Placed(at)], place.Index, place.Length), new Mark(place.Index, place.Index + place.Length));
    }

    /// <summary>第二个, right after activities were listed: its place among them; null when it is not spoken of, or a problem is.</summary>
    public static (RefsSlot Refs, Mark Span)? Listed(string key) =>
        ListedPlace().Match(key) is { Success: true } place && PlaceOf(place) is { } at
            ? (new RefsSlot([new ItemRef.Placed(at)], place.Index, place.Length), new Mark(place.Index, place.Index + place.Length))
            : null;

    private static int? PlaceOf(Match place) => place.Groups["end"].Success ? -1 : place.Groups["back"].Success ? -Numeral.Read(place.Groups["back"].ValueSpan) : Numeral.Read(place.Groups["n"].ValueSpan);

    /// <summary>The one that was saved or shown last: 刚才那条, 刚录的活动; null when it is not spoken of.</summary>
    public static (RefsSlot Refs, Mark Span)? Recent(string key) =>
        Last().Match(key) is { Success: true } match ? (new RefsSlot([new ItemRef.Last()], match.Index, match.Length), new Mark(match.Index, match.Index + match.Length)) : null;

    /// <summary>12, 活动12, 12号: the answer to the question which activity is meant.</summary>
    public static RefsSlot? Answer(string key)
    {
        if (Named(key) is { } named) return named.Refs;
        if (Bare().Match(key) is { Success: true } bare && Numeral.Read(bare.Groups["n"].ValueSpan) is { } number) return new RefsSlot([new ItemRef.Numbered(number)], 0, key.Length);
        if (Position().Match(key) is { Success: true } position && Numeral.Read(position.Groups["n"].ValueSpan) is { } place) return new RefsSlot([new ItemRef.Placed(place)], 0, key.Length);
        return Recent(key)?.Refs;
    }

    private const string Counted = "(?![\\d.:/\\-%]|[年月号点个名位次场]|日(?!期)|时(?!间)|人(?!数)|\\s?(?:people|days?|times|participants))";

    [GeneratedRegex("(?:共建)?活动(?:记录)?(?:编号|编码)?\\s?[#:]?\\s?(?<n>(?>\\d{1,9})" + Counted + "|[一二两三四五六七八九十百]{1,5}(?=$|[\\s,。?的怎详改删作有谁]))(?:(?:、|和|与|跟|及|,)\\s?(?:活动)?(?<n>(?>\\d{1,9})" + Counted + ")){0,9}"
        + "|(?<![a-z])activit(?:y|ies)\\s?(?:no\\.?\\s?|number\\s)?#?(?<n>(?>\\d{1,9})" + Counted + ")(?:(?:,|\\sand)\\s(?<n>(?>\\d{1,9})" + Counted + ")){0,9}")]
    private static partial Regex Number();

    [GeneratedRegex("第(?<n>[一二三四五六七八九十]{1,3}|\\d{1,2})(?:个|条|次|场)(?:共建)?活动")]
    private static partial Regex Place();

    [GeneratedRegex("(?:倒数第?(?<back>[一二三四五六七八九十]|\\d)|(?<end>最后那?一?)|第(?<n>[一二三四五六七八九十]{1,3}|\\d{1,2}))(?:个|条|次|场)(?!难题|问题|举措|措施|通知|季|月)")]
    private static partial Regex ListedPlace();

    [GeneratedRegex("(?:刚才?|刚刚|方才)(?:我们?|咱们?)?(?:(?:录|记|登记?|保存|存|提交|补|报|填|写)(?:入|进去?|下|好|过|完|了)?的(?:[那这]?一?[条个次场])?(?:结对)?(?:共建)?(?:活动|记录)?|的?[那这]一?[条个次场](?:结对)?(?:共建)?(?:活动|记录)?|的(?:共建)?活动)"
        + "|上一?条(?:活动|记录)?|最后(?:录的)?[一那]条(?:活动|记录)?|[这那][条个次场](?:共建)?(?:活动|记录)|该活动"
        + "|(?<![a-z])(?:the|that|my)\\s(?:activity|one|entry|record)\\s(?:that\\s)?(?:i|we)(?:'ve|\\shave)?\\sjust\\s(?:logged|saved|entered|recorded)|(?<![a-z])(?:the|that|my)\\s(?:last|latest|previous)\\s(?:activity|entry|record)|(?<![a-z])(?:that|this)\\s(?:activity|entry)")]
    private static partial Regex Last();

    [GeneratedRegex("^\\s?(?:是|就是|要|it's\\s)?(?:no\\.?\\s?|number\\s|#)?(?<n>\\d{1,9})号?[。.]?\\s?$")]
    private static partial Regex Bare();

    [GeneratedRegex("^\\s?(?:是)?第(?<n>[一二三四五六七八九十]{1,3}|\\d{1,2})[个条次场][。.]?\\s?$")]
    private static partial Regex Position();
}
