using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>别取消, 继续: what is open stays open.</summary>
public static partial class KeptOpen
{
    private const int Longest = 24;

    /// <summary>True when a whole message says not to cancel.</summary>
    public static bool Is(string text) => text.Length <= Longest && Kept().IsMatch(Utterance.KeyOf(text).Trim(' ', ',', '。', '.', '!'));

    [GeneratedRegex("^(?:@\\S{1,20}\\s)?(?:先|请|哎|等等|等一下|不对|不是|我没说|我没让你|[,\\s]){0,4}(?:后面的?|其[他余]的?|剩下的?)?(?:别|不要|先别|不用|不能|不想|不|先不|没要|没说要|没让你)(?:给我|急着|再)?(?:取消|放弃|退出|作废)(?:了|啊|吧|它|掉|这条|这个|呀){0,2}$|^(?:please\\s|no,?\\s|wait,?\\s){0,2}(?:don't|do\\snot|not)\\s(?:cancel|drop|stop)(?:\\s(?:it|that|this|yet))?$")]
    private static partial Regex Kept();

    /// <summary>True when a whole message only says to go on.</summary>
    public static bool GoesOn(string text) => text.Length <= Longest && Going().IsMatch(Utterance.KeyOf(text).Trim(' ', ',', '。', '.', '!'));

    [GeneratedRegex("^(?:那|好的?|[,\\s]){0,3}(?:继续|接着)(?:办|录|来|弄|说|填)?(?:它|这[个条件次])?吧?$|^(?:go\\son|continue)$")]
    private static partial Regex Going();
}
