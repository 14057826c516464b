using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Dates;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>20人，哦不，25人: a number of people, a day or a branch that gives way to the one right behind it. Only the last one counts.</summary>
internal sealed partial class SelfCorrection(BranchModel branches, DateModel dates)
{
    private const int Longest = 400;
    private const int Most = 4;

    /// <summary>False where what is told in a person's own words would lose some of them, like a notice: of that one only a branch before its text gives way.</summary>
    /// <param name="meant">The mended message as it is understood.</param>
    /// <param name="said">The message as it was said.</param>
    public static bool Keeps(Recognition meant, string said) => meant.Intent switch
    {
        IntentNames.LogActivity or IntentNames.VoidActivity or IntentNames.AddProblem or IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.Correction or IntentNames.Remind or IntentNames.Export => true,
        IntentNames.Broadcast => said.IndexOfAny([':', '\uFF1A']) is > 0 and var colon && meant.Text.EndsWith(said[colon..], StringComparison.Ordinal),
        _ => Dialogs.IsQuery(meant.Intent),
    };

    /// <summary>The message without what was taken back; null when nothing was.</summary>
    public string? Mend(Utterance utterance, DateTime now)
    {
        var key = utterance.Key;
        if (key.Length > Longest) return null;
        if (DeniedCount().Match(key) is { Success: true } denied && !OfProblem().IsMatch(key)) return utterance.Text.Remove(denied.Index, denied.Length);
        foreach (Match marker in Marker().Matches(key).Take(Most))
        {
            var end = marker.Index + marker.Length;
            if (Recounted(utterance, marker.Index, end) is { } counted) return counted;
            if ((DayBefore(key, marker.Index, end, now) ?? BranchBefore(key, marker.Index, end)) is { } start) return utterance.Text.Remove(start, end - start);
        }

        return null;
    }

    /// <summary>15 people, no wait 18: the unit is said once.</summary>
    private static string? Recounted(Utterance utterance, int at, int end)
    {
        if (Counted().Match(utterance.Key, 0, at) is not { Success: true } before || Counts().Match(utterance.Key, end) is not { Success: true } after) return null;
        var mended = utterance.Text.Remove(before.Index, end - before.Index);
        return after.Groups["unit"].Success ? mended : mended.Insert(before.Index + after.Groups["number"].Length, utterance.Text.Substring(before.Groups["unit"].Index, before.Groups["unit"].Length));
    }

    private int? DayBefore(string key, int at, int end, DateTime now)
    {
        var days = dates.FindIn(key, now, Tense.Past);
        return days.Find(day => day.Start + day.Length == at) is { } before && days.Exists(day => day.Start == end && day.Kind == before.Kind) ? before.Start : null;
    }

    private int? BranchBefore(string key, int at, int end)
    {
        var names = branches.Find(key);
        var before = names.FirstOrDefault(name => name.Span.End <= at && key.AsSpan(name.Span.End, at - name.Span.End) is "" or "\u652f\u90e8" or "\u515a\u652f\u90e8");
        return before is not null && names.Any(name => name.Span.Start == end) ? before.Span.Start : null;
    }

    /// <summary>哦不，; 不对，是; no wait: the words by which what was just said is taken back. 不是 alone denies what follows it.</summary>
    [GeneratedRegex(
        "[,。;!\\s]{0,2}(?:[哦啊噢喔呃额诶哎]{1,2}[,\\s]?(?:不是|不对|不不?|错了)|不对不对|不对|不不|(?:说|写|记|打|搞)错了|算了)[,。!\\s]{0,2}(?:应该是|应该|是|改成|改|有|和|跟|与)?"
        + "|[,.\\s]{1,2}(?:oh\\s)?(?:no\\swait|wait\\sno|wait|no\\ssorry|sorry|i\\smeant?|actually|no)[,\\s]{1,2}(?:it\\swas\\s|it's\\s|make\\sit\\s|that's\\s|with\\s)?")]
    private static partial Regex Marker();

    /// <summary>20人，不是25人: what it is not.</summary>
    [GeneratedRegex("(?<=\\d(?:个|位|名)?人),\\s?(?:而)?不是\\d{1,6}(?:个|位|名)?人(?=[,。;]|$)")]
    private static partial Regex DeniedCount();

    /// <summary>加难题：车位只给20人，不是25人: the words of a title.</summary>
    [GeneratedRegex("(?:加|新增|录|登记?|报|提|列)[^,。;]{0,4}难题|难题[:“\"]|(?:add|new|log|report)[^,.;]{0,12}problem")]
    private static partial Regex OfProblem();

    [GeneratedRegex("(?:[来到共]了?|参加)?(?:\\d{1,6}|[一二两三四五六七八九十百]{1,6})(?<unit>\\s?(?:多)?(?:个|位|名)?(?:人|党员|同志|people|ppl|of\\sus))$", RegexOptions.RightToLeft)]
    private static partial Regex Counted();

    [GeneratedRegex("\\G(?<number>\\d{1,6}|[一二两三四五六七八九十百]{1,6})(?:(?<unit>\\s?(?:(?:个|位|名)?(?:人|党员|同志)|people|ppl))|(?=[,。;.!]|$))")]
    private static partial Regex Counts();
}
