using System.Text.RegularExpressions;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Branches;

/// <summary>The branches that a request names: not those that it denies, and no common word that looks like one.</summary>
internal sealed partial class MentionReader(BranchModel branches)
{
    public List<Mention> Find(string left)
    {
        var found = new List<Mention>();
        var known = branches.Find(left);
        foreach (var hit in known.Concat(Outside(left).Where(name => known.All(hit => !hit.Span.Overlaps(name.Span) || (hit.IsWeak && hit.Span.Length < name.Span.Length)))).OrderBy(hit => hit.Span.Start).ThenByDescending(hit => hit.Span.Length))
        {
            if (found.Count > 0 && hit.Span.Start < found[^1].Hit.Span.End) continue;
            if (Read(left, hit, found.LastOrDefault()) is { } mention) found.Add(mention);
        }

        return found;
    }

    /// <summary>The name that fills the beginning of a stretch; null when another word begins there.</summary>
    public Mention? At(string left, int start) => Find(left).Find(mention => mention.Hit.Span.Start == start);

    /// <summary>One value of several names.</summary>
    public static BranchesSlot Slot(Draft draft, IReadOnlyList<Mention> names)
    {
        var (start, end) = (names[0].Hit.Span.Start, names[^1].Hit.Span.End);
        return new BranchesSlot([.. names.Select(name => Value(draft, name)).DistinctBy(name => name.Candidates.Count == 1 ? name.Candidates[0] + "" : name.Text)], start, end - start);
    }

    public static BranchMention Value(Draft draft, Mention name) =>
        new(draft.Words(name.Hit.Span), name.Hit.Ids, name.Hit.Span.Start, name.Hit.Span.Length) { IsGuess = name.Hit.IsGuess };

    private static Mention? Read(string left, NameHit hit, Mention? previous)
    {
        var end = hit.Span.End;
        if (Tail().Match(left, end, Math.Min(8, left.Length - end)) is { Success: true } tail) end += tail.Length;
        var from = Math.Max(0, hit.Span.Start - 8);
        var before = Before().Match(left, from, hit.Span.Start - from);
        if (before.Groups["not"].Success) return null;
        var joined = previous is not null && Joint().IsMatch(left.AsSpan(previous.Taken.End, Math.Max(0, hit.Span.Start - previous.Taken.End)));
        var edge = hit.Span.Start == 0 || "\u0001,。;:!?( @".Contains(left[hit.Span.Start - 1], StringComparison.Ordinal);
        var head = edge || joined || before.Success;
        var isBranch = left.AsSpan(hit.Span.End, end - hit.Span.End).Contains("支部", StringComparison.Ordinal);
        if (hit.IsWeak && !isBranch && !(head && (end > hit.Span.End || Closes().IsMatch(left.AsSpan(end, Math.Min(4, left.Length - end)))))) return null;
        return new Mention(hit, new Mark(hit.Span.Start, end)) { IsWith = before.Groups["with"].Success || (joined && previous!.IsWith), IsJoined = joined, IsHead = head };
    }

    private static List<NameHit> Outside(string left)
    {
        var found = new List<NameHit>();
        for (var cue = With().Match(left); cue.Success && found.Count < 8; cue = cue.NextMatch())
        {
            var start = cue.Index + cue.Length;
            if (start < left.Length && OrganisationNames.LengthAt(left, start, left.Length) is > 0 and var length && !Common().IsMatch(left.AsSpan(start, length)))
                found.Add(new NameHit(new Mark(start, start + length), [], false));
        }

        return found;
    }

    [GeneratedRegex("\\G(?:党支部|党总支|支部|党委)?(?:[两俩三四几]个(?:书院|学院|单位|部门|处室)?(?:党?支部)?|的?(?:同志|老师)们?(?=[,。:]|$)|那边|那儿|这边|两家|他们(?=[,。:]|$))?")]
    private static partial Regex Tail();

    [GeneratedRegex(@"(?:(?<not>不是|并非|而非|除了|不含|不包括|\bnot\s)|(?<with>[和与跟同及]|联合|携手|\bwith(?:\sthe)?\s)\s?|通知|告诉|告知|转告|提醒|催促|催办|[\u4e00-\u9fff]一?下|督促|发给|抄送|查看|看看|导出|下载|重点催|[给对请让催@查看把将由]|那|\b(?:for|of|to|from|by|in|remind|tell|notify|the)\s)$")]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s?(?:[和与跟及、,+&/×]|以及|还有|\band\b(?:\sthe\b)?|,\sand\b(?:\sthe\b)?)\s?$")]
    private static partial Regex Joint();

    [GeneratedRegex("^(?:的(?!是)|那|这|呢|有|今|上|本|去|完|共|合|一|两|俩|几|联|开|搞|办|做|和|与|跟|欠|逾|超|没|还|也|都|近|$|[,。;:!?、+&/× \u0001])")]
    private static partial Regex Closes();

    [GeneratedRegex("(?:[和与跟同]|联合|携手)\\s?")]
    private static partial Regex With();

    [GeneratedRegex("[两俩三四几][个家]|支部$(?<=(?:学生|机关|企业|学院|高校|校外|哪些|哪个|其他|别的|联系|教师)(?:党|的|各)?支部)|^(?:企业|高校|学校|学院|公司|哪|其他|别的|外单位|校外)")]
    private static partial Regex Common();
}
