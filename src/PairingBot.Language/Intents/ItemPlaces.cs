using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>Which of several items, shown one below the other, a message is about, and what it says of it: 第五条的期限改成…, 危化品那条，责任人改成…, item 5: ….</summary>
public static partial class ItemPlaces
{
    /// <summary>Stands for the last one, however many there are.</summary>
    public const int Last = -1;

    /// <summary>Stands for all of them: 每条, every one.</summary>
    public const int Every = 0;

    private const int MostClauses = 20;
    private const string Lead = "(?:请|麻烦|那|就|不对|等等|等一?下|对了|哦|还有|另外|再|帮我|你|please|no|and|[,\\s]){0,6}(?:把|将|改|给)?\\s?";
    private const string Unit = "(?:条|行|个|项|场|次|款)(?:难题|问题|活动|举措|记录)?";
    private const string Number = "(?<n>\\d{1,3}|[一二两三四五六七八九十百]{1,4})";
    private const string Field = "[的,:\\s]|责任人|负责|牵头|期限|时限|截止|日期|(?<!第[一1])时间|人数|主题|地点|名称|标题|难题|内容|单位|对象|级别|来源|成效|支部|改|换|延|去掉|删|不要|是|$";
    private const string InChinese = "第\\s?" + Number + "(?:" + Unit + ")?(?:(?:[、和跟及与]|以及|还有)第?\\s?" + Number + "(?:" + Unit + ")?){0,9}(?:(?<=[条行个项场次款题动措录])|(?=" + Field + "))|(?<last>最后(?:那|这)?一?(?:条|行|个|项|场|次))|(?<every>每一?(?:条|行|个|项|场|次)(?:难题|活动)?|(?:全部|所有)的?)";
    private const string InEnglish = "(?:the\\s)?(?:(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\\b|(?<last>last)(?=\\s(?:one|item|row))|(?<n>\\d{1,3})(?:st|nd|rd|th)\\b|(?<every>every(?=\\s(?:one|item|row))|each|all(?=\\sof\\sthem))|(?:item|row|no\\.?|number)\\s?(?<n>\\d{1,3})\\b)(?:\\s(?:one|item|row|problem|activity|of\\sthem)\\b)?(?:'s)?";
    private const string Place = "(?:" + InChinese + "|" + InEnglish + ")";
    private const string Behind = "[的,:\\s]{0,3}";
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>The clauses of a message that each name an item; empty where it does not begin with one.</summary>
    public static IReadOnlyList<NamedItem> Read(string text)
    {
        var utterance = Utterance.Of(text);
        List<Match> heads = [];
        for (var match = First().Match(utterance.Key); match.Success && heads.Count < MostClauses; match = Next().Match(utterance.Key, match.Index + match.Length)) heads.Add(match);
        List<NamedItem> items = [];
        for (var i = 0; i < heads.Count; i++)
        {
            var (start, end) = (heads[i].Index + heads[i].Length, i + 1 < heads.Count ? heads[i + 1].Index : utterance.Text.Length);
            var rest = Both().Replace(utterance.Text[start..end], "").Trim(' ', ',', '\uFF0C', ';', '\uFF1B', '。', '、');
            items.AddRange(PlacesOf(heads[i]).Select(place => new NamedItem(place, heads[i].Groups["name"].Value.Trim(), rest)));
        }

        return items;
    }

    /// <summary>The place that is all of a text, from 1: 第五个, 5, 五; null for other words.</summary>
    public static int? Alone(string text) => OnItsOwn().Match(Utterance.KeyOf(text)) is { Success: true } match ? Numeral.Read(match.Groups["n"].Value) : null;

    private static IEnumerable<int?> PlacesOf(Match head)
    {
        if (head.Groups["name"].Success) return [null];
        if (head.Groups["last"].Success) return [Last];
        if (head.Groups["every"].Success) return [Every];
        if (head.Groups["word"].Success) return [Array.IndexOf(Ordinals, head.Groups["word"].Value) + 1];
        return head.Groups["n"].Captures.Select(n => Numeral.Read(n.Value) ?? 0).Where(n => n > 0).Select(n => (int?)n);
    }

    [GeneratedRegex("^\\s?" + Lead + "(?:" + Place + "|(?!刚|上[面一]|前面|后面|下[面一]|我|你|原来|加|新增|再)(?<name>[^,。;:]{2,30}?)(?:那|这)一?(?:条|行|个|项|场|次)(?:难题|问题|活动)?)" + Behind)]
    private static partial Regex First();

    /// <summary>第1、3条的期限都改成…: said of each.</summary>
    [GeneratedRegex("都(?=[是改换为延由归])")]
    private static partial Regex Both();

    [GeneratedRegex("^\\s?第?\\s?" + Number + "\\s?(?:" + Unit + "|家|位)?\\s?$")]
    private static partial Regex OnItsOwn();

    /// <summary>Behind a comma, where another item's clause begins.</summary>
    [GeneratedRegex("(?<=[,。;\\s])" + Lead + Place + Behind)]
    private static partial Regex Next();
}
