using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>后面的不办了, 改期限就不用办了: that one of several tasks is not wanted.</summary>
public static partial class DroppedTask
{
    private const int Longest = 30;

    /// <summary>What a whole message calls the task that is not wanted; null when it says something else.</summary>
    public static string? In(string text) =>
        text.Length <= Longest && NotWanted().Match(Utterance.KeyOf(text)) is { Success: true } match ? match.Groups["what"].Value.Trim() : null;

    [GeneratedRegex("^\\s?(?:那|把|将){0,2}(?<what>[^,。;别不]{2,10}?)(?:那[个件条]|这[个件条]|的)?(?:就|都|也|先){0,2}(?:不办|不用办|不用|不要|取消|算|别办|不弄)了?[吧。!]{0,2}$|^(?:please\\s)?(?:drop|cancel|forget)\\s(?:the\\s)?(?<what>.{3,24})$")]
    private static partial Regex NotWanted();
}
