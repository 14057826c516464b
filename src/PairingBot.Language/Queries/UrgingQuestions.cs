using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>What is asked about urging that was done: who urged, how often, and when last.</summary>
public static partial class UrgingQuestions
{
    private const int Longest = 40;

    /// <summary>谁催过难题12, 难题12催过几次, 上次什么时候催的: a question, and no request to urge.</summary>
    public static bool Is(string text) => text.Length <= Longest && Asked().IsMatch(Utterance.KeyOf(text));

    /// <summary>哪些支部需要催: what is behind, and no request to urge.</summary>
    public static bool IsWhom(string text) => text.Length <= Longest && Whom().IsMatch(Utterance.KeyOf(text));

    /// <summary>催一下审核: whoever decides is to be urged, and not who answers for the problem.</summary>
    public static bool IsOfReview(string text) => text.Length <= Longest && Review().IsMatch(Utterance.KeyOf(text));

    [GeneratedRegex("^\\s?(?:那|现在|目前|请问|看看|还|[,\\s]){0,3}有?(?:哪[些几]?[个家]?(?:的)?(?:党?支部|难题|单位|部门|人|责任人)?|谁|什么难题)(?:的)?(?:难题)?(?:是|还|现在|最){0,2}(?:需要|要|该|得|应该)(?:被|去|再)?(?:催办?|督促|督办|提醒)(?:一?下|的)?[了呢?。\\s]{0,3}$|^(?:who|which\\s(?:branches|problems|ones))\\s(?:needs?|should|must|has|have)\\s(?:to\\s)?(?:be\\s)?(?:urged|urging|reminded|reminding|chased|chasing)\\??$")]
    private static partial Regex Whom();

    [GeneratedRegex("^\\s?(?:那|请|帮我|再|麻烦|能不能|可以|[,\\s]){0,3}(?:催|督促|提醒)(?:一?[下催声])?(?:难题\\d{1,6}号?|#\\d{1,6}|它)?(?:的)?(?:销号|延期)?(?:的)?(?:申请)?(?:的)?(?:审核|审批|批复|批准|审)(?:的)?(?:人|委员|领导|人员|同志)?(?:尽快|快点?|抓紧|一下|进度|[吧了啊]){0,3}[。.!?\\s]{0,2}$|^(?:please\\s)?(?:urge|chase|remind|nudge|speed\\sup)\\s(?:the\\s)?(?:review(?:er)?s?|approvals?|approvers?|sign-?off)[.!\\s]{0,2}$")]
    private static partial Regex Review();

    private const string Urge = "(?:催办?|督办|督促)";

    [GeneratedRegex("^(?:@\\S{1,20}\\s)?[^,。;:]{0,16}(?:(?:谁|哪些人|什么人|有谁|有人|有没有人?|被谁|什么时候|啥时候|哪天|几号)(?:曾经?|给|对)?" + Urge + "(?!一下|一遍|一声)(?:过|的|了(?=难题|#|它|这|那|没|吗|\\?|$))?"
        + "|" + Urge + "(?:过|了)(?:没有?|吗|么|多少|几[次回遍]|哪些|难题\\d{1,6}(?:几|多少|没|吗))|(?:有没有|是否|是不是)(?:被)?" + Urge + "过?|(?<!还|也)(?:没|未)(?:有)?(?:被|人)?" + Urge + "过(?:吗|么|\\?|$)"
        + "|哪[些几]?[个条]?(?:的)?难题(?:都|曾经?|有人)?(?:被)?(?:人)?" + Urge + "过(?:的)?|(?:上一?次|最近一次|最后一次)(?:是)?(?:谁|什么时候|啥时候|哪天|几号)?" + Urge + "(?:办)?(?:的)?(?:是)?(?:什么时候|啥时候|哪天|几号|谁)?|" + Urge + "(?:办)?(?:记录|历史|情况|次数)|" + Urge + "了没)[^,。;:]{0,12}$"
        + "|^(?:who\\s(?:has\\s)?(?:urged|chased)|how\\s(?:often|many\\stimes)\\s(?:was|has|were|did)\\s[^,.;:]{1,30}\\s(?:urged?|been\\surged|chased?)|when\\s(?:was|did)\\s[^,.;:]{1,30}\\s(?:last\\s)?(?:urged?|chased?)|(?:has|was)\\s(?:problem\\s\\d{1,6}|it|anyone|anybody)\\s(?:been\\s|ever\\s)?(?:urged|chased))\\b[^,.;:]{0,30}\\??$")]
    private static partial Regex Asked();
}
