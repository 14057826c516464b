using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>Activities of several days or partners, told in one sentence.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>昨天和教务处、前天和研究生院各办了一次共建，主题都是报账: an activity of each, with what is said of all.</summary>
    private Recognition SeveralActivities(Utterance request, Recognition said, RecognitionContext context)
    {
        if (context.Intent == IntentNames.LogActivity || said is not { Intent: IntentNames.LogActivity, Also: [] } || EachActivity.Of(request, _branches) is not { } each) return said;
        var (told, values) = WithoutOwnValues(request, each.Items.Count);
        List<Recognition> several = [.. each.Each(told).Select(item => Item(request, item, context, IntentNames.LogActivity))];
        for (var i = 0; i < several.Count; i++)
        {
            // 晚上, the day before: when it was, and no topic.
            if (several[i].Slots[SlotNames.Topic] is { } topic && each.Items[i].Contains(new Mark(topic.Start, topic.Start + topic.Length))) several[i].Slots[SlotNames.Topic] = null;
            foreach (var (slot, marks) in values) several[i].Slots[slot] = _slots.ReadValue(request, new RecognitionContext(context.Now), slot, marks[i]);
            if (i > 0) Date(several[i].Slots, several[i - 1].Slots, request.Key, each.Items[i]);
        }

        return several.Exists(one => one.Slots[SlotNames.Partners] is not null) ? several[0] with { Also = several[1..] } : said;
    }

    /// <summary>昨天下午和教务处、晚上和研究生院, and yesterday … the day before: a day that follows from the one before it.</summary>
    private static void Date(SlotValues slots, SlotValues before, string key, Mark item)
    {
        if (before[SlotNames.Date] is not DateSlot { Value: var day }) return;
        var words = key.AsSpan(item.Start, item.Length);
        if (DayBefore().IsMatch(words)) slots[SlotNames.Date] = new DateSlot(day.AddDays(-1), item.Start, item.Length);
        else if (slots[SlotNames.Date] is null) slots[SlotNames.Date] = before[SlotNames.Date];
    }

    /// <summary>主题分别是报账和选课: as many values as there are activities, one for each.</summary>
    private static (Utterance Shared, List<(string Slot, List<Mark> Values)> Values) WithoutOwnValues(Utterance request, int count)
    {
        List<(string, List<Mark>)> values = [];
        foreach (var match in OwnValues().Matches(request.Key).Take(3))
        {
            var words = match.Groups["v"];
            List<Mark> parts = [.. BetweenValues().Split(words.Value).Aggregate((List<Mark>)[], (marks, value) => [.. marks, Following(marks, value)])];
            if (parts.Count != count) continue;
            values.Add((match.Groups["topic"].Success ? SlotNames.Topic : match.Groups["venue"].Success ? SlotNames.Venue : SlotNames.Participants, parts));
            request = request.Without([Segments.Of(match)]);

            Mark Following(List<Mark> marks, string value) => request.Key.IndexOf(value, marks is [.., var last] ? last.End : words.Index, StringComparison.Ordinal) is var at ? new Mark(at, at + value.Length) : default;
        }

        return (request, values);
    }

    [GeneratedRegex("\\bthe day before(?! yesterday)")]
    private static partial Regex DayBefore();

    [GeneratedRegex("(?:(?<topic>主题|议题|题目)|(?<venue>地点|场地)|(?:参加)?人数)(?:分别|依次)[是为在:]{0,2}\\s?(?<v>[^,。;]{2,120})")]
    private static partial Regex OwnValues();

    [GeneratedRegex("、|和|与")]
    private static partial Regex BetweenValues();
}
