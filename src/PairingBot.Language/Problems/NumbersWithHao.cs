using System.Globalization;
using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>8号 is a day, unless it begins a clause that does something with a problem: one named before by its number (难题8和15，8号延到下周五), or one more beside it (难题12延到12月5日，15号换王芳负责).</summary>
internal static partial class NumbersWithHao
{
    private const int Longest = 320;
    private const int Most = 12;

    /// <summary>The message with such a number as any other number of a problem (#8), letter for letter as long; a list before them that says nothing else is left out.</summary>
    public static Utterance Read(Utterance utterance, DateTime now)
    {
        if (utterance.Key.Length > Longest || !utterance.Key.Contains('号', StringComparison.Ordinal)) return utterance;
        var read = utterance;
        foreach (var match in Begins().Matches(utterance.Key).Take(Most))
            if (IsProblem(read, match, now)) read = read.As(new Mark(match.Groups["n"].Index, match.Groups["hao"].Index + 1), "#" + match.Groups["n"].Value);
        return !ReferenceEquals(read, utterance) && List().Match(read.Key) is { Success: true } list ? read.Without([Segments.Of(list)]) : read;
    }

    private static bool IsProblem(Utterance utterance, Match match, DateTime now)
    {
        var before = new Mark(0, match.Index);
        if (Contents.IsOpen(utterance.Key[..before.End]) || OfActivity().IsMatch(utterance.Key[..before.End])) return false;
        var draft = new Draft(utterance.Only(before), new RecognitionContext(now));
        if (!RefReader.ReadNumbers(draft) && !RefReader.ReadBareNumber(draft)) return false;
        if (draft.Slots[SlotNames.ProblemRef] is not RefsSlot { Items: var items } named) return false;
        var isLikeIt = utterance.Text[named.Start..(named.Start + named.Length)].EndsWith('号'); // 12号延到下周五，15号催一下
        return isLikeIt || match.Groups["surely"].Success || items.Contains(new ItemRef.Numbered(int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)));
    }

    private const string Person = "(?!届)[\\u4e00-\\u9fff]{2,4}";

    private const string Surely = "也?(?:换(?:成|给)?" + Person + "?(?:(?:来)?(?:负责|牵头|管|办|盯着?)|(?=$|[,。;!]))|(?:改)?由" + Person + "?(?:来)?(?:负责|牵头|管|办|盯着?)|交给|转给|归" + Person + "?(?:负责|管|$)|(?:申请)?销号|退回|驳回|打回|重启|重开|延[到期至后]|推[到迟后至]|顺延|宽限)";

    [GeneratedRegex("(?<=[,:。;!?\\s]\\s?(?:请|再|还有,?|另外,?|然后|顺便|把|将|给|其中){0,3})(?<n>\\d{1,5})(?<hao>号)(?:那[条个])?(?:(?=(?<surely>" + Surely + "))|(?=(?:的|也|就|则|先|再|还|要|得|想|可以|赶紧|赶快|尽快|快|给我|帮我|请|麻烦){0,3}(?:催|提醒|督促|督办|盯|换|改|由|归|交|转|申请|销|退|驳|打回|延|推|顺延|宽限|同意|通过|批准|重启|重开|加[一条个]|责任人|负责人|期限|进[展度][怎咋啥如到]|咋|怎么?样|什么情况|啥情况)))")]
    private static partial Regex Begins();

    /// <summary>难题8和15，: nothing but which ones.</summary>
    [GeneratedRegex("^\\s?(?:关于|那|就|说一?下)?(?:难题|问题|#)?\\s?\\d{1,5}号?(?:\\s?[、,和与跟及]\\s?(?:难题)?\\d{1,5}号?){1,9}(?:难题)?(?:这[两几三]个)?[,:;](?=\\s?(?:请|把|将)?#)")]
    private static partial Regex List();

    [GeneratedRegex("活动\\s?\\d")]
    private static partial Regex OfActivity();
}
