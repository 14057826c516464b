using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Activities;

/// <summary>The partners of an activity and, when it is named, the branch that did it.</summary>
internal sealed partial record Doers(BranchesSlot? Partners, BranchesSlot? Branch)
{
    /// <summary>A与B共建 without "we": A is the branch, the rest its partners.</summary>
    public static Doers Of(string text, string left, List<NamePlace> places)
    {
        if (places.Count == 0) return new Doers(null, null);
        // 团委跟书院…，团委去了6个: a name said again adds nobody.
        places = [.. places.Where((place, i) => i == 0 || place.Hit.Ids.Count == 0 || !places.Take(i).Any(earlier => earlier.Hit.Ids.SequenceEqual(place.Hit.Ids)))];
        var first = places[0];
        // 报送甲支部情况：…，共建对象乙: the form names both.
        var partner = PartnerField().Match(left);
        var isForm = places.Count > 1 && partner.Success && first.Taken.End <= partner.Index && places.TrueForAll(place => place == first || place.Hit.Span.Start >= partner.Index);
        var isBranch = first.IsOwn || isForm || (places.Count > 1 && !We().IsMatch(left) && IsDoer(left, places));
        var partners = isBranch ? places[1..] : places;
        return new Doers(Slot(text, partners), isBranch ? Slot(text, [first]) : null);
    }

    /// <summary>Everybody named, where the branch is told apart.</summary>
    public static BranchesSlot Both(Doers doers) => doers.Partners is { } partners
        ? new BranchesSlot([.. doers.Branch!.Mentions, .. partners.Mentions], doers.Branch.Start, partners.Start + partners.Length - doers.Branch.Start)
        : doers.Branch!;

    private static bool IsDoer(string left, List<NamePlace> places)
    {
        var (first, second) = (places[0], places[1]);
        if (first.HasCue || !(first.IsSubject || first.IsAlone)) return false;
        // 甲、乙、丙三家合办: those who did it together, the first of them the branch.
        if (Together().IsMatch(left.AsSpan(places[^1].Taken.End))) return true;
        if (second.IsJoined && left.AsSpan(first.Taken.End, second.Taken.End - first.Taken.End).IndexOfAny("、,/") >= 0 && !second.HasCue) return false;
        if (!second.IsJoined && !second.HasCue) return false;
        if (Request().IsMatch(left.AsSpan(0, first.Taken.Start)) && Crossed().IsMatch(left.AsSpan(first.Taken.End, second.Taken.End - first.Taken.End))) return true;
        // A list of fields (11.7, 甲和乙, 题目) names partners; a sentence (甲和乙昨天共建) has a doer.
        var after = left.AsSpan(places[^1].Taken.End).TrimStart(Sheet.Cover);
        return !after.IsEmpty && after[0] is not (',' or '。' or ';' or ' ') && !(first.IsAlone && second.IsJoined is false && left[first.Taken.End] is ',' or ' ');
    }

    private static BranchesSlot? Slot(string text, List<NamePlace> places)
    {
        if (places.Count == 0) return null;
        var mentions = new List<BranchMention>();
        foreach (var hit in places.Select(place => place.Hit))
        {
            if (mentions.Exists(mention => mention.Candidates.Count == 1 && mention.Candidates.SequenceEqual(hit.Ids))) continue;
            mentions.Add(new BranchMention(text.Substring(hit.Span.Start, hit.Span.Length), hit.Ids, hit.Span.Start, hit.Span.Length) { IsGuess = hit.IsGuess });
        }

        var start = places[0].Hit.Span.Start;
        return new BranchesSlot(mentions, start, places[^1].Hit.Span.End - start);
    }

    [GeneratedRegex("(?:共建|结对|合作|联学|参与|参加)(?:对象|单位|方|支部)(?=为|是|有|:|[\\u4e00-\\u9fff])")]
    private static partial Regex PartnerField();

    // 登记一次共建：A+B.
    [GeneratedRegex(@"^[\s\u0001,:@。]{0,9}(?:(?:请|麻烦|帮我|再)?(?:登记|记录|录入|补录|补登|补记|新增|添加|登|记|录|补)(?:一?[条笔下次个])?(?:共建|活动|联学)?[\s\u0001,:]{0,9})?$")]
    private static partial Regex Request();

    [GeneratedRegex("^(?<=[两三四五][家方])[^,。;]{0,48}(?:合办|联办|联合|共同|一起)|^[,\\s]?[两三四五](?:家|方|个支部)[^,。;]{0,24}(?:合办|联办|联合|共同|一起)")]
    private static partial Regex Together();

    [GeneratedRegex(@"^\s?[×x+与](?!\s?$)")]
    private static partial Regex Crossed();

    [GeneratedRegex(@"我们|咱|我支部|本支部|我院|我处|我部|我中心|我单位|我方|跟我|和我|\bwe\b|\bour\b|\bus\b")]
    private static partial Regex We();
}
