using System.Text.RegularExpressions;
using PairingBot.Language.Problems;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>Which problems a question is about: the 重点 ones, those from one source.</summary>
internal static partial class AskedWords
{
    public static void Read(Draft draft)
    {
        if (Priority().Match(draft.Left) is { Success: true } priority)
            draft.Put(SlotNames.Priority, new ChoiceSlot([priority.Groups["key"].Success ? "重点" : "一般"], priority.Index, priority.Length), Segments.Of(priority.Groups["take"]), "asked");
        if (Source().Match(draft.Left) is { Success: true } source)
            draft.Put(SlotNames.Source, new ChoiceSlot([SourceWords.Of(source)], source.Index, source.Length), Segments.Of(source.Groups["take"]), "asked");
    }

    [GeneratedRegex("(?<take>(?<key>(?<!非|不是)重点)|(?<plain>非重点|一般))(?:级)?的?(?=难题|问题|$|[,。;!])|(?:只[要看算查]|仅)(?<take>(?<key>重点)|(?<plain>一般))的?|\\b(?<take>(?<key>key|high[ -]priority)|(?<plain>ordinary|normal))\\s(?=problem|issue)")]
    private static partial Regex Priority();

    [GeneratedRegex("(?<take>(?:来源(?:是|为|于)?|来自于?)?(?:(?<above>上级(?:交办|部署)?|党委交办)|(?<people>(?:师生|学生|教师|老师|群众|职工)(?:反映|反馈|提出?|投诉))|(?<committee>支委会(?:提出?|定)?)|(?<assembly>党员大会(?:提出?|定)?)|(?<visit>(?:走访)?调研(?:发现)?)))的(?=难题|问题|$|[,。;]|有|共|几|多少)|(?<take>(?:来源(?:是|为|于)|来自于?)(?:(?<above>上级)|(?<people>师生|学生|群众)|(?<committee>支委会)|(?<assembly>党员大会)|(?<visit>调研)))")]
    private static partial Regex Source();
}
