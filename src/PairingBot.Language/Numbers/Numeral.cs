using System.Globalization;

namespace PairingBot.Language.Numbers;

/// <summary>Reads whole numbers as people write them: 12, 十二, 二百零五, 廿三, 两, twelve, thirty-two.</summary>
public static class Numeral
{
    /// <summary>A number below ten thousand, in digits or Chinese characters; for use inside patterns.</summary>
    public const string Pattern = @"(?:\d{1,4}|[零一二两三四五六七八九十百千廿卅俩仨]{1,7})";

    private static readonly string[] EnglishWords =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>True for a character that Chinese numbers are written with.</summary>
    public static bool IsChinese(char c) => Unit(c) > 0 || Digit(c) >= 0;

    /// <summary>The number, or null when the words are none.</summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        if (char.IsAsciiDigit(text[0])) return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
        return char.IsAsciiLetter(text[0]) ? ReadEnglish(text) : ReadChinese(text);
    }

    /// <summary>A year said digit by digit: 二零二五.</summary>
    public static int? ReadDigits(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            var digit = char.IsAsciiDigit(c) ? c - '0' : Digit(c);
            if (digit is < 0 or > 9 || value > 9999) return null;
            value = (value * 10) + digit;
        }

        return text.IsEmpty ? null : value;
    }

    private static int? ReadEnglish(ReadOnlySpan<char> text)
    {
        if (text is "a" or "an") return 1;
        if (text.IndexOfAny(' ', '-') is > 0 and var gap)
            return ReadEnglish(text[..gap]) is >= 20 and var tens && tens % 10 == 0 && ReadEnglish(text[(gap + 1)..]) is >= 1 and <= 9 and var ones ? tens + ones : null;
        for (var i = 0; i < Tens.Length; i++)
            if (text.SequenceEqual(Tens[i])) return 10 * (i + 3);
        for (var i = 0; i < EnglishWords.Length; i++)
            if (text.SequenceEqual(EnglishWords[i])) return i;
        return null;
    }

    private static int? ReadChinese(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && text.IndexOfAny("十百千廿卅") < 0) return ReadDigits(text);
        int total = 0, digit = -1;
        foreach (var c in text)
        {
            var unit = Unit(c);
            if (unit == 0)
            {
                if ((digit = Digit(c)) < 0) return null;
                continue;
            }

            if (c is '廿' or '卅') total += unit;
            else total += (digit < 0 ? 1 : digit) * unit;
            digit = -1;
        }

        return total + Math.Max(digit, 0);
    }

    private static int Unit(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, '廿' => 20, '卅' => 30, _ => 0 };

    private static int Digit(char c) => c switch { '两' or '俩' => 2, '仨' => 3, _ => "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) };
}
