using PairingBot.Dialogs.Texts;

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

    /// <summary>The language of an answer to <paramref name="text"/>.</summary>
    public static SpokenLanguage Choose(string? remembered, string text, string? locale)
    {
        if (remembered is English) return SpokenLanguage.English;
        if (remembered is Chinese) return SpokenLanguage.Chinese;
        if (Hear(text) is { } heard) return heard;
        if (remembered is not null) return remembered.EndsWith(English, StringComparison.Ordinal) ? SpokenLanguage.English : SpokenLanguage.Chinese;
        return locale is not null && locale.StartsWith(English, StringComparison.OrdinalIgnoreCase) ? SpokenLanguage.English : SpokenLanguage.Chinese;
    }

    /// <summary>What to remember of a language; null when what is remembered already says it.</summary>
    public static string? Remember(string? remembered, SpokenLanguage language)
    {
        if (remembered is English or Chinese) return null;
        var heard = OnlyHeard + Code(language);
        return heard == remembered || (remembered is null && language == SpokenLanguage.Chinese) ? null : heard;
    }

    /// <summary>What to remember of a language that was asked for.</summary>
    public static string Code(SpokenLanguage language) => language == SpokenLanguage.English ? English : Chinese;

    /// <summary>The language that a text is clearly in: Chinese with a Chinese character, English with two words and none.</summary>
    private static SpokenLanguage? Hear(string text)
    {
        var words = 0;
        var letters = 0;
        foreach (var c in text)
        {
            if (c is >= '\u3400' and <= '\u9FFF') return SpokenLanguage.Chinese;
            letters = char.IsAsciiLetter(c) ? letters + 1 : 0;
            if (letters == 2) words++;
        }

        return words >= 2 ? SpokenLanguage.English : null;
    }
}
