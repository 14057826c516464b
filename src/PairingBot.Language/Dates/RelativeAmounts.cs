using System.Text.RegularExpressions;

namespace PairingBot.Language.Dates;

/// <summary>Amounts of time that count from now: 三天后, 近半年, 两个工作日内, two weeks ago.</summary>
internal static partial class RelativeAmounts
{
    public static DatePart? Read(Match match, DateFrame frame)
    {
        if (Amount.Read(match) is not { } amount) return null;
        var side = match.Groups["s"].Value;
        // 25日前, where a deadline is set, is the 25th.
        if (side.EndsWith('前') && match.Groups["u"].Value == "日" && frame.Tense == Tense.Future) return null;
        var back = side.EndsWith('前') || match.Groups["ago"].Success;
        var deadline = side.EndsWith('内') || match.Groups["within"].Success;
        if (amount.Clock is { } clock) return Moment(back ? frame.Now - clock : frame.Now + clock) with { IsDeadline = deadline };
        return DatePart.Known(amount.From(frame.Today, back ? -1 : 1, frame)) with { IsDeadline = deadline, Weekday = null };
    }

    public static DatePart? ReadWindow(Match match, DateFrame frame)
    {
        if (Amount.Read(match) is not { Clock: null } amount) return null;
        var future = match.Groups["f"].Success;
        var other = amount.From(frame.Today, future ? 1 : -1, frame);
        return future ? DatePart.Period(frame.Today, other) : DatePart.Period(other, frame.Today);
    }

    /// <summary>A few days are not a number: the likeliest day, and the others.</summary>
    public static DatePart? ReadVague(Match match, DateFrame frame)
    {
        // 前两天 in a listing is the period.
        if (frame.Tense == Tense.Query && match.Value[0] == '前' && !match.Value.Contains('几', StringComparison.Ordinal)) return null;
        var word = match.Value;
        var few = word.Contains('几', StringComparison.Ordinal) || word.Contains("few", StringComparison.Ordinal) || word.Contains('些', StringComparison.Ordinal);
        var days = few ? 3 : 2;
        if (match.Groups["now"].Success) return DatePart.Period(frame.Today.AddDays(-days), frame.Today);
        var sign = match.Groups["back"].Success ? -1 : 1;
        int[] others = few ? [2, 4, 5] : [1, 3];
        return DatePart.Known(frame.Today.AddDays(sign * days)) with { Alternatives = [.. others.Select(other => frame.Today.AddDays(sign * other))], IsVague = true };
    }

    /// <summary>The next working day.</summary>
    public static DatePart? ReadNextWorkingDay(Match match, DateFrame frame) =>
        DatePart.Known(frame.WorkingDay(frame.Today, match.Groups["back"].Success ? -1 : 1));

    private static DatePart Moment(DateTime moment) =>
        DatePart.Known(DateOnly.FromDateTime(moment)) with { Time = new TimeOnly(moment.Hour, moment.Minute) };

    [GeneratedRegex("(?:再?过)" + Amount.Chinese + "(?:之后|以后|后)?|(?:再过)?" + Amount.Chinese + "(?<s>之前|以前|前(?!三|两|几)|之后|以后|后|之内|以内|内)(?![天日])")]
    public static partial Regex ChineseRule { get; }

    [GeneratedRegex("(?:最近|近|过去|前|(?<f>未来|今后|接下来|往后|下来)|这(?=[两二三四五六七八九十\\d半]))的?(?:这|的)?" + Amount.Chinese + "(?:之内|以内|内|里|以来|来|间)?")]
    public static partial Regex ChineseWindowRule { get; }

    [GeneratedRegex("\\b" + Amount.English + @"\s(?:(?<ago>ago|earlier|before\snow|back)|later|hence|from\s(?:now|today))\b(?:\stoday\b)?|\b(?:in|after|(?<within>within)(?:\sthe\snext)?)\s" + Amount.English + @"\b(?:\stime\b)?(?!\s(?:after|before|of|from)\b)")]
    public static partial Regex EnglishRule { get; }

    [GeneratedRegex(@"\b(?:(?:in|over|for|during|within)\s)?(?:the\s|these\s)?(?:last|past|previous|(?<f>next|coming|following))\s(?!(?:week|month|quarter|year|day|fortnight|hour|minute|working day|business day)s?\b)" + Amount.English + @"\b|\b(?:in\s|over\s|during\s|for\s)?(?:the\s)?past\s(?<n>)(?<u>week|month|quarter|year|fortnight)\b")]
    public static partial Regex EnglishWindowRule { get; }

    [GeneratedRegex("(?<back>前)(?:两|几|些|一两|两三)(?:天|日)(?!的?时间内)|(?<now>[这近])(?:两|几|些)(?:天|日)|最(?<now>近)(?:两|几)天|再?过(?:两|几|些)天|(?:这)?(?:两三|三四|一两)天(?:后|之后)|(?<back>)(?:两三|一两|几|三四)天(?:前|之前)|几天(?:后|之后)|\\b(?:(?:in\\s)?a\\sfew\\sdays(?:\\s(?:(?<back>ago)|later))?|(?<back>the\\sother\\sday))\\b")]
    public static partial Regex VagueRule { get; }

    [GeneratedRegex("下一?个?工作日|(?<back>上)一?个?工作日|\\b(?:the\\s)?(?:next|following|(?<back>last|previous))\\s(?:working|business|work)\\sday\\b")]
    public static partial Regex NextWorkingDayRule { get; }
}
