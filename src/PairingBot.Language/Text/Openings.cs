using System.Text.RegularExpressions;

namespace PairingBot.Language.Text;

/// <summary>Sounds with which people begin to speak and which say nothing: 诶, 哦对了, 呃那个, “oh”, “well”.</summary>
internal static partial class Openings
{
    private const int LeastLeft = 4;

    /// <summary>The text without them. A short answer stays whole: in 嗯嗯可以 they are part of the yes.</summary>
    public static string Skip(string text) => Sounds().Match(text) is { Success: true, Length: > 0 and var length } && text.Length - length >= LeastLeft ? text[length..] : text;

    [GeneratedRegex(@"^(?:\s{0,5}(?:(?:哎呀?|诶|欸|哦|噢|喔|呃|额|唉|嗨(?=[,，\s])|啊|哟|话说|对了(?=[^,，\s就吧])|哦?对了[,，、\s]|那个[,，、\s…]|就是说[,，、\s]|\b(?:oh|well|u[mh]{1,3}|hm{1,4}|btw|ah)\b)[!！~～…\.。]{0,3}[,，、\s]{0,3})){1,4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sounds();
}
