using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>What is asked about: activities, problems, measures, responsibilities, the three lists.</summary>
internal static partial class ItemWords
{
    public static void Read(Draft draft)
    {
        var lists = ThreeLists().Match(draft.Left);
        var match = lists.Success ? lists : Items().Match(draft.Left);
        if (!match.Success) return;
        var value = lists.Success ? "three_lists"
            : match.Groups["activities"].Success ? "activities"
            : match.Groups["measures"].Success ? "measures"
            : match.Groups["responsibilities"].Success ? "responsibilities" : "problems";
        draft.Put(SlotNames.Items, new ChoiceSlot([value], match.Index, match.Length), new Mark(match.Index, match.Index), "said");
    }

    [GeneratedRegex("三[张个份]?清单|三单|three\\slists")]
    private static partial Regex ThreeLists();

    [GeneratedRegex(@"(?<responsibilities>责任(?:清单|表|台账)|\bresponsibilit(?:y|ies)\b)|(?<measures>举措|措施|\bmeasures?\b)|(?<problems>难题|销号|问题(?:清单|台账|数)|销[了过]?(?:几|多少)|办结率?|逾期|超期|解决率|完成率|立项|\bcompletion\srate\b|\bproblems?\b|\bissues?\b|\bclos(?:ed|ure|ing)\b|\boverdue\b|\bsign-?offs?\b)|(?<activities>共建|活动(?!室|跃)|联学|结对|几场|几次|多少次|多少场|[\d一二三四五六七八九十]{1,3}场|场次|\bactivit(?:y|ies)\b|\bsessions?\b|\bpairings?\b|\bevents?\b|\bvisits?\b|\bmeetings?\b)")]
    private static partial Regex Items();
}
