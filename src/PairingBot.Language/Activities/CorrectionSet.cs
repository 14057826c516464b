using System.Text.RegularExpressions;
using PairingBot.Language.Intents;
using PairingBot.Language.Text;

namespace PairingBot.Language.Activities;

/// <summary>Several corrections in one message: 人数改成15，主题改成报账流程.</summary>
internal static partial class CorrectionSet
{
    private const int Most = 6;

    /// <summary>The corrections together; null when the utterance is none.</summary>
    public static CorrectionReader.Found? Read(CorrectionReader corrections, Utterance utterance, RecognitionContext context)
    {
        var whole = corrections.Read(utterance, context);
        var parts = Parts(utterance.Key);
        if (parts.Count is < 2 or > Most) return whole;
        var found = parts.Select(part => corrections.Read(Part(utterance, part), context) is { } some ? Moved(some, part.Start) : null).ToList();
        var slots = found.OfType<CorrectionReader.Found>().SelectMany(f => f.Slots.Select(s => s.Key)).Distinct(StringComparer.Ordinal).Count();
        if (found[0] is null || slots < 2 || slots <= (whole?.Slots.Count ?? 0)) return whole;
        return found.OfType<CorrectionReader.Found>().Aggregate(Add);
    }

    /// <summary>One with what another says besides.</summary>
    public static CorrectionReader.Found Add(CorrectionReader.Found all, CorrectionReader.Found more)
    {
        foreach (var (slot, value) in more.Slots) all.Slots[slot] = value;
        return all with { Replaces = all.Replaces ?? more.Replaces, Disputed = [.. all.Disputed.Union(more.Disputed, StringComparer.Ordinal)] };
    }

    /// <summary>Values found in a part, with their spans in the whole.</summary>
    public static CorrectionReader.Found Moved(CorrectionReader.Found found, int by)
    {
        var slots = new SlotValues();
        foreach (var (slot, value) in found.Slots) slots[slot] = value with { Start = value.Start + by };
        return found with { Slots = slots };
    }

    private static List<Mark> Parts(string key)
    {
        var parts = new List<Mark>();
        var start = 0;
        // 不对 是周五 人数忘写了 33个: without punctuation a space parts, and 不对 alone is no part.
        foreach (Match cut in (key.AsSpan().ContainsAny(",。;") ? Cut() : Gap()).Matches(key))
        {
            if (CorrectionWords.LeadIn(key[start..(cut.Index + 1)]) >= cut.Index - start) continue;
            if (cut.Index > start) parts.Add(new Mark(start, cut.Index));
            start = cut.Index + cut.Length;
        }

        if (start < key.Length) parts.Add(new Mark(start, key.Length));
        return parts;
    }

    private static Utterance Part(Utterance utterance, Mark part) => Utterance.Of(utterance.Text[part.Start..part.End]);

    [GeneratedRegex("(?<=[\u4e00-\u9fff])\\s(?=是|不是|把|将|改|" + CorrectionWords.Names + ")")]
    private static partial Regex Gap();

    [GeneratedRegex("[,。;]\\s?(?:还有|另外|以及|并且|and\\s)?|(?<=[\u4e00-\u9fff0-9])(?:并且|以及|同时)(?=[\u4e00-\u9fff])|\\sand\\s(?=(?:the\\s)?(?:" + CorrectionWords.Names + "))")]
    private static partial Regex Cut();
}
