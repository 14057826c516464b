using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>A new problem told together with its first measure.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>加个难题…，举措是…，责任人…: the problem without the measure's clause, and the measure as one of the problem that comes to be.</summary>
    private Recognition? Measured(Utterance utterance, RecognitionContext context)
    {
        if (context.Intent is not null || utterance.Key.Length > Sheet.Longest || MeasureClause().Match(utterance.Key) is not { Success: true } clause) return null;
        var whole = Segments.Of(clause);
        if (_intents.Read(utterance.Only(new Mark(0, whole.Start)), _branches) is not { Intent: IntentNames.AddProblem, HasProblem: false, Score: >= 0.6 }) return null;
        var problem = Read(utterance.Without([whole]), context);
        if (problem is not { Intent: IntentNames.AddProblem, Also: [] } || problem.Slots[SlotNames.Title] is null) return null;
        if (Verbatim.Of(utterance.Text, utterance.Key, Segments.Of(clause.Groups["m"])) is null) return null;
        return problem with { Also = [.. Each(utterance, Segments.Of(clause.Groups["m"])).Select(Of)] };

        Recognition Of(TextSlot measure)
        {
            var slots = new SlotValues { [SlotNames.ProblemRef] = new RefsSlot([new ItemRef.Last()], 0, 0), [SlotNames.Measure] = measure };
            return new Recognition(utterance.Text, IntentNames.AddMeasure, problem.Score, slots) { Part = (whole.Start, whole.Length), Evidence = [new Evidence("measure:of the problem", measure.Start, measure.Length, measure.Value)] };
        }
    }

    /// <summary>举措一是…，二是…: one of each.</summary>
    private static IEnumerable<TextSlot> Each(Utterance utterance, Mark measures) =>
        (Enumeration.Of(utterance.Only(measures)) is { Items: var items } ? items.Select(item => item.Words) : [measures]).Select(words => Verbatim.Of(utterance.Text, utterance.Key, words)).OfType<TextSlot>();

    /// <summary>True where a list is one of measures: 举措一是…，二是….</summary>
    [GeneratedRegex("(?:举措|措施|办法|对策)(?:有|包括|如下|分|是|为|:|,){0,3}(?:两[条个]|[三四][条个])?(?:有|是|为|:|,){0,2}(?=一是|其一|一、|1[.、]|①)")]
    private static partial Regex ListOfMeasures();

    // Up to the person, the deadline or the sentence that is said of the problem again.
    [GeneratedRegex("(?<=.{6})(?:[,。;\\s]|(?<=[\u4e00-\u9fff])(?=然后))(?:然后|再|还有|另外|同时|就是|呃|嗯|[,\\s]){0,3}(?:先?(?:加|定|想|出)(?:了|一?[条个])?)?(?:举措|措施|解决办法|办法|对策)(?:(?:呢|嘛|啊|就是|就|先|是|为|有|:|,|打算|准备|想){1,4}|(?:有|是|为|:|,|两[条个]|[三四][条个]){0,3}(?=一是|其一|一、|1[.、]|①))(?<m>[^。;]{3,80}?)(?=[,。;\\s]{0,2}(?:责任人|负责人|牵头|期限|时限|截止|完成时间|由?[\u4e00-\u9fff]{2,3}(?:来)?(?:负责|牵头|盯着?|管)(?:$|[,。;\\s])|\\d{1,2}月(?:\\d|底|中|前)|[年月]底(?:之?前)?(?:[,。;\\s]|$|完成|解决|搞定|弄完)|是?(?:师生|学生|老师|教师|支委会|党员大会|上级|调研))|[。;]|$)")]
    private static partial Regex MeasureClause();
}
