using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Announcements;

/// <summary>要是快到期了就催一下赵强, 没动静的话催催王芳: somebody is to be urged on a condition, which is no group of problems.</summary>
internal static partial class ConditionedReminder
{
    /// <summary>The condition at the beginning of a request, or behind an English one; null where there is none.</summary>
    public static Mark? Condition(string key) => Conditioned().Match(key) is { Success: true } match ? Segments.Of(match.Groups["if"]) : null;

    /// <summary>要是快到期了，: a condition, whose request comes behind it.</summary>
    public static bool IsCondition(string form) => Begun().IsMatch(form);

    private const string Urges = "(?:请|麻烦|帮我|给我|再|也|先|赶紧|赶快|那){0,3}(?:去)?(?:催(?!办?[了过])|提醒(?![了过])|督促|督办|盯)";

    [GeneratedRegex("^[\\s,。;\u0001]{0,400}(?:那|,){0,2}(?:(?<if>(?:要是|如果|若是?|假如|假若|倘若|万一)[^?。;]{1,24}?)就?" + Urges + "|(?<if>[^,?。;\u0001]{1,12}(?:的话,?就?|了?,?就))" + Urges + "|(?:and |then ){0,2}(?<if>if [^,.?]{3,40}),? (?:then |please |just ){0,2}(?:urge|remind|chase|nudge|ping)\\b|(?:and |then |please ){0,3}(?:urge|remind|chase|nudge|ping) [^,.?]{2,30} (?<if>if .{3,40})$)")]
    private static partial Regex Conditioned();

    [GeneratedRegex("^[\\s,。;]{0,3}(?:那|and |then ){0,2}(?:(?:要是|如果|若是?|假如|假若|倘若|万一)[^,。;?]{1,24}|[^,。;?]{1,12}的话|if [^,.?]{3,40})[,\\s]{0,2}$")]
    private static partial Regex Begun();
}
