using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>Progress of several problems, told of each by its number.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>难题12、15都有进展：12号开了两个窗口，15号模板发了: to each what was said of it; the same where it is not told apart.</summary>
    private static Recognition EachProgress(Recognition said)
    {
        if (said is not { Intent: IntentNames.UpdateProgress, Also: [] } || said.Slots[SlotNames.ProblemRef] is not RefsSlot { Items: [ItemRef.Numbered, ItemRef.Numbered, ..] items } refs || said.Slots[SlotNames.Progress] is not TextSlot told) return said;
        var parts = OfNumber().Matches(Utterance.KeyOf(told.Value)).ToList();
        if (parts.Count != items.Count || parts[0].Index != 0 || !parts.Select(part => part.Groups["n"].Value).SequenceEqual(items.Select(item => item is ItemRef.Numbered { Number: var number } ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : ""))) return said;
        var each = parts.ConvertAll(part => part.Index + part.Length).Zip(parts.Skip(1).Select(part => part.Index).Append(told.Value.Length), (from, to) => told.Value[from..to].Trim(',', '，', ';', '；', '。', ' ')).ToList();
        if (each.Exists(words => words.Length < 2)) return said;
        List<Recognition> several = [.. each.Select((words, i) => said with
        {
            Slots = new SlotValues { [SlotNames.ProblemRef] = refs with { Items = [items[i]] }, [SlotNames.Progress] = told with { Value = words } },
            Part = (told.Start, told.Length),
        })];
        return several[0] with { Part = null, Also = several[1..] };
    }

    [GeneratedRegex("(?:^|[,。;]\\s?)(?:难题|#)?(?<n>\\d{1,6})(?![\\d月日天个人次点条项周年家台%])(?:号(?:难题)?)?(?:的|:|这边|那边|已经?|,)?(?=[\\u4e00-\\u9fffa-z])")]
    private static partial Regex OfNumber();
}
