using System.Text.RegularExpressions;

namespace PairingBot.Language.Slots;

/// <summary>我要加一条举措, 我想更新进展: words that only ask for something to be done hold no content yet.</summary>
internal static partial class BareRequest
{
    private static readonly string[] Verbatim = [SlotNames.Title, SlotNames.Measure, SlotNames.Progress, SlotNames.Message];

    /// <summary>Takes away what is nothing but a request.</summary>
    public static void Clear(SlotValues slots)
    {
        foreach (var slot in Verbatim)
            if (slots.TryGet<TextSlot>(slot, out var text) && Request().IsMatch(text.Value)) slots[slot] = null;
        if (slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs.Items is [ItemRef.Titled { Words: var words }] && Request().IsMatch(words)) slots[SlotNames.ProblemRef] = null;
    }

    [GeneratedRegex("^(?:i(?:'d like| want| need) to )?(?:please )?(?:send|make|post|publish|add|write|report|log|register|record|raise|submit|file)(?: out)?(?: an?| the)?(?: new)?(?: announcement| notice| message| measure| problem| issue| progress)?$|^(?:那么?)?(?:我们?|咱们?|请|帮我|麻烦|给我|替我)?(?:现在|马上|这就|就|先|再){0,3}(?:其实)?是?(?:想要?|要|需要|得|来)?(?:给|把|为|替|帮)?(?:(?:我们?|咱们?|本)?(?:党?支部|这边))?(?:一?个?(?:难题|问题))?(?:发布?|下发|发出|提出|加|添加?|新增|增加|更新|填|报|写|汇报|反馈|登记|录入?|记|提|补充?|申请|延期|展期|销号|退回|驳回|重新打开|改|换|调整|变更)?(?:一?下|[一1几]?[条个项些笔则份])?(?:新的?)?(?:举措|措施|进展|进度|难题|问题|原因|理由|期限|情况|责任人|负责人|通知|公告)?(?:延期|销号)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Request();
}
