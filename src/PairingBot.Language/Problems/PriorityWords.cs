using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>Whether a problem is 重点 or 一般.</summary>
internal static partial class PriorityWords
{
    public static void Read(Draft draft)
    {
        var match = Priority().Match(draft.Left);
        if (!match.Success) return;
        var value = match.Groups["key"].Success ? "重点" : "一般";
        draft.Put(SlotNames.Priority, new ChoiceSlot([value], match.Index, match.Length), Segments.Of(match), "said");
    }

    /// <summary>The same where the priority was asked for: 重点, 一般.</summary>
    public static void ReadBare(Draft draft)
    {
        Read(draft);
        if (draft.Has(SlotNames.Priority) || Plain().Match(draft.Left) is not { Success: true } match) return;
        draft.Put(SlotNames.Priority, new ChoiceSlot([match.Groups["key"].Success ? "重点" : "一般"], match.Index, match.Length), Segments.Of(match), "asked");
    }

    [GeneratedRegex("(?<plain>非重点|一般|普通|normal|ordinary)|(?<key>重点|高|key|high)")]
    private static partial Regex Plain();

    [GeneratedRegex(@"(?:优先级|级别)(?:再|要|得|应该?|给|往|调|定|提|设|是|为|:){0,3}(?:(?<plain>低)|(?<key>[高提]))(?:一?[点些]|上去|一档|吧|了){0,2}(?=$|[,。;\s])|(?:优先级|级别|类别|类型)?(?:是|为|:|定为|标为|标成|设为|列为|算|属于|按)?(?:(?<plain>不(?:是|算)重点,?(?:就|只)?(?:是|算)?个?一般|非重点|不是重点|不算重点|不属于重点|(?<![\u4e00-\u9fff])一般(?=$|[,。;\s\u0001]|难题|问题|级|的|项|就行|就好|就可以|即可|吧)|(?<=[级为是:按])一般|普通(?=难题|级|的|$|[,。]))|(?<key>(?:校级|院级)?重点(?!实验|学科|高校|大学|研发|专业|课程|关注|人群|工作|培养|建设|攻关(?!难题|问题|项目)|领域|项目)))(?:督办|攻关|难题|问题|项目?|级|办理|盯|推进|抓)?(?:的|类)?(?:就行|就好|就可以|即可)?(?:难题|问题)?|\b(?:(?<plain>normal|ordinary|regular|low|not\s(?:a\s)?key)|(?<key>key|high|top|urgent))(?:\s(?:priority|problem|issue|one))\b|\bpriority\s?[:=]?\s?(?:(?<plain>normal|ordinary|low)|(?<key>key|high|top))\b")]
    private static partial Regex Priority();
}
