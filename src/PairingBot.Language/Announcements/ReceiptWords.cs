using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Announcements;

/// <summary>收到请回复: whether those who get a notice must confirm it.</summary>
internal static partial class ReceiptWords
{
    private const string No = "(?:不要|不用|无需|无须|不需要?|不必|不须|免|别要|不要求|取消|去掉|关掉|关闭)(?:求|大家|他们|各支部)?(?:收到)?(?:回执|回复|确认|反馈|回|收到)(?:了)?";

    /// <summary>True for a text that says nothing but that no receipt is wanted: 不用回执.</summary>
    public static bool IsDeclined(string key) => Only().IsMatch(key);

    public static void Read(Draft draft)
    {
        var no = Declined().Match(draft.Left);
        var match = no.Success ? no : Asked().Match(draft.Left);
        if (match.Success) draft.Put(SlotNames.Receipt, new FlagSlot(match.Index, match.Length) { Value = !no.Success }, Segments.Of(match), "said");
    }

    [GeneratedRegex(No + @"|\b(?:no|without)\s(?:receipts?|repl(?:y|ies)|confirmations?)(?:\s(?:is\s)?(?:needed|required|necessary))?\b|\bno\sneed\sto\s(?:reply|confirm|respond)\b")]
    private static partial Regex Declined();

    [GeneratedRegex(@"^\s?(?:那|就|这次|这条|先|也|都|请|把|大家|各位|各支部|他们|[,\s]){0,3}(?:" + No + @")(?:了|吧|啊|哈|就行)?[。!\s]{0,2}$|^\s?回执(?:就)?(?:不要|不用|不需要|取消|去掉|关掉|免)了?吧?[。!\s]{0,2}$|^no\s(?:receipts?|repl(?:y|ies)|confirmations?)(?:\s(?:is\s)?(?:needed|required|necessary))?[.!\s]{0,2}$")]
    private static partial Regex Only();

    [GeneratedRegex(@"(?:请)?(?:各支部|大家|各单位|各位|书记们?|务必)?(?:收到|阅后|看到|知悉|阅读|收悉|看完|读后)(?:通知|消息|的|后|者|了)?(?:都|均|务必)?(?:请|要|需要?|务必|必须|须)?(?:及时|尽快|在群里|各自|立即|逐一|给个|给|回个|扣个?)?(?:回复|回执|确认|反馈|回[1一1]|扣1|回音|回话|回一下|回个?(?:话|信|收到|1)?)(?:收到|一下|1|下)?|(?:请|要求|要|需要?|须)(?:各支部|大家|各单位|各位|他们)?(?:都)?(?:回执|回复收到|确认收到|回个收到|回复确认|签收|回复1|打回执|发回执|回个执)(?:的|一下)?|(?:带|附|开|打开|加)(?:上|着)?回执|\b(?:please\s)?(?:confirm|acknowledge)\s(?:receipt|when\s(?:read|received)|on\sreceipt)\b|\b(?:please\s)?reply\s(?:when|once|upon|on)\s(?:read|received|receipt|you(?:'ve)?\s(?:read|get|got)\sit)\b|\b(?:with|needs?|require[sd]?|ask\sfor|want)\s(?:a\s)?(?:receipts?|confirmation|acknowledge?ments?)\b|\breceipt\s(?:required|requested|needed)\b")]
    private static partial Regex Asked();
}
