using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>稍等，我翻一下记录; one moment, let me check: what was asked is answered later, and nothing of it now.</summary>
public static partial class Pausing
{
    private const int Longest = 40;

    /// <summary>True for a whole message of that kind.</summary>
    public static bool Is(string text) => text.Length <= Longest && Pause().IsMatch(Utterance.KeyOf(text));

    [GeneratedRegex("^(?:(?:好的?|行|嗯|哦|那|先|请|你|您|不好意思|麻烦|ok|sorry|please)[,。\\s]?){0,4}(?:稍等(?:一?下|片刻|会儿?)?|等(?:一?下|一等|等|会儿?|我一?下|我一会儿?|我(?=[看查找问想核翻]))|慢着|且慢|hold on|(?:please )?wait(?: an?)?(?: moment| minute| sec(?:ond)?)?|(?:one|just a|give me a) (?:moment|minute|sec(?:ond)?))(?:[啊哈吧呢哦,。.!…~\\s]){0,3}(?:(?:我|让我|容我|let me|i'll|i will|i need to)?\\s?(?:先|再|去|来|得|要|马上|just){0,2}\\s?(?:翻|查|看|找|问|想|核|确认|打听|check|look|see|ask|think)[^,。;:\\d]{0,14})?[。.!]?$")]
    private static partial Regex Pause();
}
