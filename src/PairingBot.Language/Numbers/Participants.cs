using System.Buffers;
using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Numbers;

/// <summary>How many people took part; the counts of the sides are added up.</summary>
internal static partial class Participants
{
    private const int Most = 100_000;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789零一二两三四五六七八九十百千廿卅俩仨eot");

    public static (int Value, List<Mark> Marks)? Find(string key)
    {
        if (!key.AsSpan().ContainsAny(Numerals)) return null;
        var (marks, sum, total, parts) = (new List<Mark>(), 0, 0, 0); // parts: where the last part of those counted ends
        foreach (Match match in Count().Matches(key))
        {
            if (About().IsMatch(match.Groups["n"].ValueSpan)) continue;
            var at = match.Groups["n"].Index;
            if (ParticipantSides.AreServed(key, at)) continue;
            if (marks.Count > 0 && (ParticipantSides.PartBefore(key, at) ?? (parts > 0 && ParticipantSides.GoesOn(key, parts, at) ? Segments.Of(match) : null)) is { } part)
            {
                parts = match.Index + match.Length;
                marks.Add(part with { End = parts });
                continue;
            }

            sum += ParticipantSides.Before(key, at, marks);
            if (Numeral.Read(match.Groups["n"].ValueSpan) is not { } number || number > Most) continue;
            if (number == 0 || ParticipantSides.IsBelow(key, at)) return (-number, [Segments.Of(match)]); // no number of people: whoever asked says so
            if (match.Groups["each"].Success) number *= 2;
            marks.Add(new Mark(match.Index, match.Index + match.Length));
            (total, sum) = match.Groups["total"].Success && total == 0 ? (number, sum) : (total, sum + number);
        }

        return (total > 0 ? total : sum) is > 0 and <= Most and var value ? (value, marks) : null;
    }

    // 七八个人: about that many is no count.
    [GeneratedRegex("^[一两二三四五六七八九]{2}$")]
    private static partial Regex About();

    // A count of people: 人 says it by itself; 名 or 个 need a word for taking part beside them.
    [GeneratedRegex(@"(?:(?:(?<total>(?:两边|双方|两家|几家)?(?:加起来|加一?块儿?|合起来|合在一起|合计|算下来)|拢共|统共|总人数|就?[记算按写](?=\d)|一共|总共|共计|共有?|总计|大概有|大约有|差不多有)|(?<each>双方各|两边各|各)|我方|(?:对方|我们|他们|她们|咱们)(?:[两几三四]家|[那这]边|支部)?|参会|参加|参与|出席|到场|到会|来了|去了|教师|老师|学生|党员|群众|人数|人[嘛呢啊])(?:人数|人员)?(?:是|为|:|了|有|来了?|去了?|出席)?(?:大概|大约|差不多|约|近)?有?\s?)?(?<![\d.第])(?<n>" + Numeral.Pattern + @")\s?多?余?来?(?:个|名|位|口|(?<=[来多])号)?人(?!次|民|文|力|工|员|才|事|大|均|物|行|脸|心|生|间|类|数|家|格|防|机)(?:次?参加|参会|参与|出席|到场|到会|左右)?|(?:(?<total>(?:两边|双方|两家|几家)?(?:加起来|加一?块儿?|合起来|合在一起|合计|算下来)|拢共|统共|总人数|就?[记算按写](?=\d)|一共|总共|共计|共有?)|(?<each>双方各)|我方|(?:对方|我们|他们|她们|咱们)(?:[两几三四]家|[那这]边|支部)?|参会|参加|出席|到场|到会|来了|去了|人数|人[嘛呢啊])(?:的?(?:党员|师生|同志|教师|学生|代表|干部|职工))?(?:人数|人员)?(?:是|为|:|了|有|来了?|去了?|出席)?(?:大概|大约|约|近)?\s?(?<n>" + Numeral.Pattern + @")\s?(?:个|名|位)?(?:党员|师生|同志|老师|教师|学生|同学|代表|干部)?(?=$|[\s,;。.!、对他我跟和与])|(?:来了|到了|到场|出席了?|参加的?有?|(?:我们|咱们?|他们|对方|我方|两边|双方|那边|这边)(?:也)?[出去来到](?:了|席)?|人(?:真|还|挺|很|可)?不[少多],?(?:来了|一共)?有?|只来了)(?:大概|大约|约|有|一共|总共)?(?<n>" + Numeral.Pattern + @")\s?[个位名口](?=$|[\s,;。.!、]|对|他|我|咱)|(?<![\d.第])(?<n>" + Numeral.Pattern + @")\s?(?:个|名|位)(?:党员|师生|同志|老师|教师|学生|同学|代表|干部|党员代表|师生代表)?(?:参加|参会|参与|出席|到场|到会)|(?<![\d.第])(?<n>" + Numeral.Pattern + @")\s?[名位](?:党员|师生|同志|老师|教师|学生|同学|代表|干部)(?=[,。; ]|$|座谈|交流|开展|联学|一起|共同|一道)|\b(?<n>\d{1,4})\sof\s(?:us|ours|our\sside|them|theirs|their\sside)\b|\b(?<n>\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty)\s(?:people|persons|participants|students?|staff|members|attendees|pax|teachers?|of\sus|attended|took\spart|party\smembers|joined|came|showed\sup|were\sthere|turned\sup|present)(?:\s(?:and|&)\s(?:students|staff|teachers|members|faculty))?(?:\s(?:attended|took\spart|joined|present|in\stotal))?\b")]
    private static partial Regex Count();
}
