using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>The speaker's own words behind what introduces them (原因：, 举措：, 成果：, 主题“): whatever they speak of, they ask for nothing.</summary>
internal static partial class Contents
{
    /// <summary>True when such words are the last of a stretch and their sentence has not ended.</summary>
    public static bool IsOpen(string form) => Opening().Matches(form) is { Count: > 0 } found && form.IndexOf('。', found[^1].Index) is var stop && (stop < 0 || stop == form.Length - 1);

    /// <summary>What stands before the first of them, with the word that introduces them; null where nothing does.</summary>
    public static Mark? Head(string key) => Opening().Match(key) is { Success: true, Index: > 0 } opening ? new Mark(0, opening.Index + opening.Length) : null;

    /// <summary>True for what such words may belong to.</summary>
    public static bool MayBelongTo(string intent) => intent is IntentNames.LogActivity or IntentNames.AddMeasure or IntentNames.UpdateProgress
        or IntentNames.RequestClose or IntentNames.RejectClose or IntentNames.Reopen or IntentNames.VoidActivity;

    [GeneratedRegex("(?:主题|议题|成果|成效|效果|结果|解决情况|原因|理由|举措|措施|进[展度]|销号|退回|驳回|打回|重启|重新打开)(?:就?是|为|有)?(?::|(?=[“\"「《]))|\\b(?:topic|outcome|result|reason|measure|progress)s?(?: is)?:")]
    private static partial Regex Opening();
}
