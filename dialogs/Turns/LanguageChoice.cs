using PairingBot.Dialogs.Texts;
using PairingBot.Language.Text;

namespace PairingBot.Dialogs.Turns;

/// <summary>
/// Which language to answer in: the one that was asked for, else the one that the message is clearly in, else the one heard before, else the client's.
/// In the conversation's state: <c>zh</c> and <c>en</c> were asked for, <c>~zh</c> and <c>~en</c> only heard.
/// </summary>
internal static class LanguageChoice
{
    private const string English = "en";
    private const string Chinese = "zh";
    private const char OnlyHeard = '~';
    private const int Sentence = 3;
    private const int LongestName = 8;

    /// <summary>The language of an answer to <paramref name="text"/>.</summary>
    public static SpokenLanguage Choose(string? remembered, string text, string? locale)
    {
        if (remembered is English) return SpokenLanguage.English;
        if (remembered is Chinese) return SpokenLanguage.Chinese;
        var before = remembered ?? locale;
        var speaksEnglish = SpeaksEnglish(before);
        var (characters, words) = Count(text);
        if ((words >= Sentence && words > characters) || (words >= 2 && characters == 0)) return SpokenLanguage.English;

        // What a conversation begins with is no name: an English client may well be a Chinese speaker's.
        if (remembered is null && characters > 0 && words == 0) return SpokenLanguage.Chinese;

        // In an English conversation a few Chinese characters are a branch's name.
        if (characters > 0) return speaksEnglish && characters <= LongestName ? SpokenLanguage.English : SpokenLanguage.Chinese;
        return speaksEnglish ? SpokenLanguage.English : SpokenLanguage.Chinese;
    }

    /// <summary>What to remember of a message in a language; null when it says nothing new, or too little. Chinese needs no remembering but from a client that is set to English.</summary>
    public static string? Remember(string? remembered, string text, SpokenLanguage language, string? locale)
    {
        if (remembered is English or Chinese) return null;
        var (characters, words) = Count(text);
        var begins = remembered is null && (language == SpokenLanguage.English ? characters == 0 && words > 0 : words == 0 && characters > 0);
        var isClear = begins || (language == SpokenLanguage.English ? words >= Sentence && words > characters : characters > LongestName);
        var heard = OnlyHeard + Code(language);
        return isClear && heard != remembered && (remembered is not null || language == SpokenLanguage.English || SpeaksEnglish(locale)) ? heard : null;
    }

    /// <summary>What to remember of a language that was asked for.</summary>
    public static string Code(SpokenLanguage language) => language == SpokenLanguage.English ? English : Chinese;

    private static bool SpeaksEnglish(string? language) => language is not null && language.TrimStart(OnlyHeard).StartsWith(English, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many Chinese characters and how many English words of two letters or more.</summary>
    private static (int Characters, int Words) Count(string text)
    {
        var (characters, words, letters) = (0, 0, 0);
        foreach (var c in Markup.Without(text))
        {
            if (c is >= '\u3400' and <= '\u9FFF') characters++;
            letters = char.IsAsciiLetter(c) ? letters + 1 : 0;
            if (letters == 2) words++;
        }

        return (characters, words);
    }
}
