using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>Clock times as they are said in English: half past two, quarter to five, at 9, 3 o'clock, noon.</summary>
internal static partial class EnglishClock
{
    public static DatePart? Read(Match match, DateFrame frame)
    {
        if (!match.Groups["past"].Success) return ClockTimes.Read(match, frame);
        if (Numeral.Read(match.Groups["h"].ValueSpan) is not (>= 1 and <= 12 and var hour)) return null;
        var minutes = match.Groups["past"].Value switch
        {
            "half" => 30,
            "quarter" or "a quarter" => 15,
            var word => Numeral.Read(word) ?? 0,
        };
        var time = ClockTimes.At(hour, 0, match.Groups["ap"].Value, false).AddMinutes(match.Groups["to"].Success ? -minutes : minutes);
        var span = new Mark(match.Index, match.Index + match.Length);
        return new DatePart(span, default, default, Grain.Day) { IsClock = true, Time = time, TimeSpan = span, PartOfDay = match.Groups["ap"].Value };
    }

    private const string HourWord = @"(?<h>1[0-2]|0?[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private const string Meridiem = @"(?:\s?(?<ap>am|pm|a\.m\.|p\.m\.)(?![a-z]))";

    [GeneratedRegex(
        @"(?<![\d:.\-])(?<h>1[0-2]|0?[1-9])(?:[:.](?<mi>[0-5]\d))?" + Meridiem +
        @"|(?<=[\dm]\.?-)(?<h>1[0-2]|0?[1-9])(?::(?<mi>[0-5]\d))?" + Meridiem +
        @"|(?<!\bfrom\s)\b(?<past>half|(?:a\s)?quarter|five|ten|twenty|twenty[\s-]five|5|10|15|20|25|\d{1,2}(?=\s(?:minutes|past|after)))\s(?:minutes\s)?(?:past|after|(?<to>to|before))\s" + HourWord + @"\b(?!\s(?:days|weeks|months))" + Meridiem + "?" +
        @"|\b" + HourWord + @"\so'clock\b" + Meridiem + "?" +
        @"|\b(?:at\s(?<h>[01]?\d|2[0-3])(?::(?<mi>[0-5]\d))?|(?:from|by|before|until)\s(?<h>[01]?\d|2[0-3]):(?<mi>[0-5]\d))\b(?![./%:\d]|-\d|\s?(?:people|persons|members|branches|days|weeks|months|years|problems|percent|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|working|business|th\b|the\b))" + Meridiem + "?" +
        @"|\bat\s(?<h>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!\s(?:of|other|more|people|persons|members|branches|days|weeks|months|years|problems|working|business|schools|places|sites|past|to|minutes|after))" + Meridiem + "?" +
        @"|\b(?:at\s)?(?:12\s)?(?<p>noon|midnight|midday)\b")]
    public static partial Regex Rule { get; }
}
