using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>Whose items: mine, my branch's, those of the branches that I contact, everybody's.</summary>
internal static partial class ScopeWords
{
    /// <param name="draft">The sentence.</param>
    /// <param name="withWe">Whether 我们 alone means the own branch.</param>
    public static void Read(Draft draft, bool withWe = true)
    {
        for (var match = Scope().Match(draft.Left); match.Success; match = match.NextMatch())
        {
            if (Denied().IsMatch(draft.Left.AsSpan(Math.Max(0, match.Index - 4), Math.Min(4, match.Index))) || Of(match, withWe) is not { } value) continue;
            draft.Put(SlotNames.Scope, new ChoiceSlot([value], match.Index, match.Length), Segments.Of(match), "said");
            return;
        }
    }

    private static string? Of(Match match, bool withWe) =>
        match.Groups["liaison"].Success ? "liaison"
        : match.Groups["branch"].Success ? "my_branch"
        : match.Groups["we"].Success ? (withWe ? "my_branch" : null)
        : match.Groups["mine"].Success ? "mine" : "all";

    [GeneratedRegex("(?:不看|不要|不是|别看|不查|不含|不用看?|除了)$")]
    private static partial Regex Denied();

    [GeneratedRegex(@"(?<liaison>我(?:管|负责|带)的?(?:那|这)?几个(?:党?支部|单位)|我?(?:分管|负责)?(?:联系|对接|联络|挂点|挂联|包联|分管|挂钩|联点)的?(?:几个|那几个|这几个|所有|各个?)?(?:党?支部|单位)|我(?:所)?(?:联系|对接|联络|分管|挂点|包联|挂联)的|\b(?:branches\s)?i(?:'m|\sam)?\s(?:contact|liaise|look\safter|(?:the\s)?liaison)(?:\s(?:with|for))?\b|\bmy\s(?:contact|liaison)\sbranches\b)|(?<branch>(?:我们|咱们?|我|本|自己|俺)(?:自己)?的?(?:这个?)?(?:党?支部|支部里)|本单位|我(?:处|部|院|馆|中心|办|单位)(?![长里长员])|\b(?:our|my)\s(?:own\s)?branch(?:'s)?\b|\bour\b)|(?<all>^(?:全部|所有)的(?=呢?[?。]?$)|全校(?!园)|全(?:部|体)(?:党?支部)|所有(?:的)?(?:党?支部|单位|部门|人)|各(?:个)?(?:党?支部|单位|部门|家)|整个(?:学校|党委|机关)|全(?:党委|单位|机关)|谁家|哪(?:些|几个|几家|个|家)(?:党?支部|单位|部门)|每个(?:党?支部|单位)|大家的?|全校范围|\b(?:university|school|campus)[\s-]?wide\b|\b(?:the\s)?whole\s(?:university|school|campus)\b|\ball\s(?:the\s)?branches\b|\bevery\sbranch\b|\beveryone(?:'s)?\b|\bwhich\sbranch(?:es)?\b|\boverall\b|\bacross\s(?:all|the)\b|\ball\sover\b)|(?<mine>(?<!给|帮|提醒|替|叫|跟|告诉|让|请|发|和|带|问|教|为)我(?:自己|本人|个人)?(?:名下|手里|手上|手头|这里|这边|这儿|负责|牵头|提的?|报的?|登的?|录的?|承办|经办|参加|参与|有(?:哪|什|几|没|啥|多)|还有|都|要办|的(?!支部|意思|天))(?:的|过的?)?|本人的?|\bmy\b(?!\sbranch)|\bmine\b|\b(?:am|do|have|are)\si\b|\bi(?:'m|\sam|\shave|\sown|\slead|\slogged|\sjoined)\b|\bassigned\sto\sme\b|\bon\smy\splate\b)|(?<we>(?<!给|帮|提醒|替|叫|告诉|让|请|发|教)(?:我们|咱们?|俺们)(?!学校|都知道|看看|看一)|\b(?:we|us)\b(?<!let\sus|show\sus|tell\sus|give\sus|remind\sus))")]
    private static partial Regex Scope();
}
