using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>A change that is said of each of a list: 都延到下周五, 全部交给赵强, 把逾期的都延到月底.</summary>
public static partial class EachOfThem
{
    /// <summary>True where a change of each is said, and nothing is asked.</summary>
    public static bool Is(string text) => Utterance.KeyOf(text) is var key && Changed().IsMatch(key) && !Asked().IsMatch(key);

    /// <summary>True for 都同意: each of a list that waits is agreed to.</summary>
    public static bool IsAgreement(string text) => Agreed().IsMatch(Utterance.KeyOf(text));

    /// <summary>Where the overdue ones are named as those that are meant; null where they are not.</summary>
    public static (int Start, int Length)? Overdue(string text) => OverdueOnes().Match(Utterance.KeyOf(text)) is { Success: true } match ? (match.Index, match.Length) : null;

    /// <summary>True where others than the list are named: 快到期的, 重点的.</summary>
    public static bool IsOfOthers(string text) => Others().IsMatch(Utterance.KeyOf(text));

    [GeneratedRegex("(?:都|全部|全都|统统|一律)[^,。;]{0,6}?(?:延|推|顺延|改|换|交给|转给|由|归|定|申请|销|挪|调)|\\b(?:all|every)\\b.{0,40}\\bto\\b|\\b(?:extend|move|postpone|assign|give|set)\\s(?:all|every|them|the)\\b")]
    private static partial Regex Changed();

    [GeneratedRegex("^\\s?(?:我|那|这[些几两]个)?(?:都|全部|全都|统统|一律)(?:同意|批准?|通过|准)(?:销号|延期|申请|他们|它们)?[了吧。!\\s]{0,3}$|^(?:i )?(?:approve|agree to) (?:them )?all(?: of them)?[.!]?$")]
    private static partial Regex Agreed();

    [GeneratedRegex("[吗么?]\\s?$|没有?$|是不是|有没有|哪[些个]|多少|谁")]
    private static partial Regex Asked();

    [GeneratedRegex("(?:把|将)?(?:所有|全部)?(?:的)?(?:已经?)?(?:逾期|超期|过期)的?(?:难题|那些|那几个)?|\\b(?:all\\s)?(?:the\\s)?overdue\\s(?:ones|problems|items)\\b|\\beverything\\s(?:that\\sis\\s)?overdue\\b")]
    private static partial Regex OverdueOnes();

    [GeneratedRegex("快到期|要到期|即将到期|临期|重点的|一般的|待审|没有?举措|没有?责任人|due soon")]
    private static partial Regex Others();
}
