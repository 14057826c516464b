using System.Text.RegularExpressions;

namespace PairingBot.Tests.Conversations;

/// <summary>Tells what a chat shows by what is said in it.</summary>
internal static partial class ChatClasses
{
    private static readonly (ChatClass Class, Regex Shows)[] BySentence =
        [(ChatClass.Happy, Done()), (ChatClass.Cancellation, Dropped()), (ChatClass.Refusal, Refused()), (ChatClass.Disambiguation, Asked()), (ChatClass.InvalidValue, NotTaken())];

    private static readonly (ChatClass Class, Regex Shows)[] ByInput = [(ChatClass.Press, Pressed()), (ChatClass.Restart, Restarted()), (ChatClass.Group, InGroup())];

    public static IReadOnlySet<ChatClass> Of(ChatFile chat)
    {
        var exchanges = ChatExchange.Of(chat);
        var lines = exchanges.SelectMany(e => e.Outputs).ToList();
        HashSet<ChatClass> shown =
        [
            .. BySentence.Where(c => lines.Exists(c.Shows.IsMatch)).Select(c => c.Class),
            .. ByInput.Where(c => exchanges.Any(e => c.Shows.IsMatch(e.Input))).Select(c => c.Class),
        ];
        var saying = exchanges.Where(e => e.Last is not null).ToList();
        foreach (var (before, after) in saying.Zip(saying.Skip(1)))
        {
            if (after.Last == before.Last && after.Said > 1) shown.Add(ChatClass.Digression);
            if (after.Last != before.Last && Summary().IsMatch(before.Last!) && Summary().IsMatch(after.Last!)) shown.Add(ChatClass.Correction);
        }

        return shown;
    }

    [GeneratedRegex("^(saved|stored|taken back):|^bot: (已(?!取消)|通知\\d+已|\\S+的账号已解绑|\\S+的绑定码)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Done();

    [GeneratedRegex("已取消|没有改动|Cancelled", RegexOptions.None, 1000)]
    private static partial Regex Dropped();

    [GeneratedRegex("您不能|您办不了|您改不了|要由.{2,40}来[定审]|can't|may not", RegexOptions.None, 1000)]
    private static partial Regex Refused();

    [GeneratedRegex("哪一?[个次条位]|[Ww]hich", RegexOptions.None, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex("没有找到|已经过了|超过\\d|不存在|没有第\\d|还没到|没听懂|不清楚您指的|没有填入|现在是“|本来就是|不像|There is no", RegexOptions.None, 1000)]
    private static partial Regex NotTaken();

    [GeneratedRegex("^again$|^\\S+ (presses|executes) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pressed();

    [GeneratedRegex("^restart$", RegexOptions.None, 1000)]
    private static partial Regex Restarted();

    [GeneratedRegex("^\\S+ in group: ", RegexOptions.None, 1000)]
    private static partial Regex InGroup();

    [GeneratedRegex("请核对|[Pp]lease check", RegexOptions.None, 1000)]
    private static partial Regex Summary();
}
