using System.Text.RegularExpressions;
using PairingBot.Language.Slots;

namespace PairingBot.Language.Announcements;

/// <summary>Who is urged, where it is asked which problem: 财务处逾期的也催一下 and 都催一遍 name a group, and no problem by its title.</summary>
internal static partial class UrgedGroup
{
    /// <summary>Takes a title away that is only the words which name the group.</summary>
    public static void Settle(Draft draft)
    {
        if (draft.Slots[SlotNames.ProblemRef] is not RefsSlot { Items: [ItemRef.Titled] }) return;
        if (Everything().IsMatch(draft.Key)) draft.Slots[SlotNames.Audience] = new AudienceSlot(["overdue"], [], 0, draft.Key.Length);
        else if (!IsGroup(draft)) return;
        draft.Slots[SlotNames.ProblemRef] = null;
    }

    private static bool IsGroup(Draft draft)
    {
        var left = draft.Key.ToCharArray();
        SlotValue?[] named = [draft.Slots[SlotNames.Branch], draft.Slots[SlotNames.Audience]];
        foreach (var slot in named.OfType<SlotValue>()) Array.Fill(left, ' ', slot.Start, slot.Length);
        return named.Any(slot => slot is not null) && !Besides().Replace(new string(left), "").Any(char.IsLetterOrDigit);
    }

    [GeneratedRegex("^\\s?(?:那|就|把|给我|请|帮我){0,3}(?:都|全部|全都|所有的?|挨个|统统|一起)(?:再|给)?(?:催|提醒)(?:一?[下遍声次]|催)?[吧了。.!\\s]{0,3}$|^(?:urge|remind)\\s(?:them\\sall|all(?:\\sof\\sthem)?|everyone|everybody)[.!\\s]{0,2}$")]
    private static partial Regex Everything();

    [GeneratedRegex("催办?一?[下遍声催]?|提醒一?[下遍声]?|党?支部|逾期|超期|[也的都再请就那吧了把]|帮我|给我|抓紧|尽快|赶紧|快点")]
    private static partial Regex Besides();
}
