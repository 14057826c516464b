using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Text;

namespace PairingBot.Language.Activities;

/// <summary>Who took part: names in the place of a partner, outside organisations, and the branch that is the subject.</summary>
internal sealed partial class PartnerReader(BranchModel branches)
{
    private const int MostOutside = 8;

    /// <summary>Reads and takes the names; a name that is denied or mentioned in passing is left out.</summary>
    public Doers Read(Sheet sheet)
    {
        var onBehalf = OnBehalf(sheet);
        var left = sheet.Left;
        var hits = branches.Find(left).ToList();
        for (var i = 0; i < hits.Count; i++) hits[i] = WithPlace(left, hits[i]);
        var outside = Outside(left, hits);
        var places = new List<NamePlace>();
        NamePlace? previous = null;
        var end = 0;
        foreach (var hit in hits.Concat(outside).OrderBy(hit => hit.Span.Start).ThenByDescending(hit => hit.Span.Length))
        {
            // Names found in different ways may overlap; the first goes before.
            if (hit.Span.Start < end) continue;
            var place = NamePlace.Of(left, hit, previous);
            end = place.Taken.End;
            if (place.Denied is { } denied) sheet.TakeWithoutReason(denied);
            // 去了甲不是甲是乙: what was said before is taken back.
            if (place.Denied is not null) TakeBack(sheet, places, hit);
            if (!place.IsPartner) continue;
            places.Add(place);
            previous = place;
        }

        if (places.Exists(place => place.HasCue)) places.RemoveAll(place => place.IsLoose);
        if (places.Count == 0) Alone(left, places);
        var doers = Doers.Of(sheet.Text, left, places);
        foreach (var place in places) sheet.Take(place.Taken, "partner");
        return onBehalf is null ? doers : new Doers(doers.Branch is null ? doers.Partners : Doers.Both(doers), onBehalf);
    }

    private static void TakeBack(Sheet sheet, List<NamePlace> places, NameHit denied)
    {
        foreach (var place in places.FindAll(place => place.Hit.Ids.Count > 0 && place.Hit.Ids.SequenceEqual(denied.Ids)))
        {
            sheet.TakeWithoutReason(place.Taken);
            places.Remove(place);
        }
    }

    /// <summary>替教务处录活动: the branch whose activity it is.</summary>
    private BranchesSlot? OnBehalf(Sheet sheet)
    {
        var left = sheet.Left;
        foreach (var hit in branches.Find(left))
        {
            var from = Math.Max(0, hit.Span.Start - 12);
            var before = For().Match(left, from, hit.Span.Start - from);
            var after = before.Success ? Records().Match(left, hit.Span.End) : before;
            if (!after.Success) continue;
            var name = new BranchMention(sheet.Text.Substring(hit.Span.Start, hit.Span.Length), hit.Ids, hit.Span.Start, hit.Span.Length) { IsGuess = hit.IsGuess };
            sheet.Take(new Mark(before.Index, after.Index + after.Length), "branch");
            return new BranchesSlot([name], hit.Span.Start, hit.Span.Length);
        }

        return null;
    }

    /// <summary>Organisations that are no branch, kept as they were written; and names with a slip of the keyboard.</summary>
    private List<NameHit> Outside(string left, List<NameHit> hits)
    {
        var found = new List<NameHit>();
        foreach (Match cue in Cue().Matches(left))
        {
            if (found.Count >= MostOutside) break;
            var start = cue.Index + cue.Length;
            if (IsDestination(left, cue)) continue;
            if (start >= left.Length || Counted().IsMatch(left.AsSpan(start)) || hits.Exists(hit => (hit.Span.Start == start || (hit.Span.Start == start + 1 && !hit.IsWeak)) && !Goes(left, hit))) continue;
            var length = OrganisationNames.LengthAt(left, start, left.Length);
            // With a slip in its ending a name does not look like one (集困 for 集团).
            if (length == 0 && branches.Guess(left[start..OrganisationNames.Reach(left, start, left.Length)]) is not null)
                length = OrganisationNames.Reach(left, start, left.Length) - start;
            if (length == 0) continue;
            var span = new Mark(start, start + length);
            // 跟王芳去教务处: who went is no partner, and where they went is one.
            if (hits.Exists(hit => !hit.IsWeak && hit.Span.Start > start && hit.Span.Start < span.End && left[hit.Span.Start - 1] is '去' or '到' or '赴')) continue;
            hits.RemoveAll(hit => hit.Span.Overlaps(span));
            found.Add(Named(left, span));
        }

        return found;
    }

    /// <summary>与甲、乙赴东门泵站: after the partners, where they went together.</summary>
    private static bool IsDestination(string left, Match cue) =>
        cue.Value.Trim() is "赴" or "前往" or "到" or "去" or "到了" or "去了" && cue.Index > 0 && Together().IsMatch(left.AsSpan(Math.Max(0, cue.Index - 30), Math.Min(30, cue.Index)));

    /// <summary>雁塔区图书馆: a known name after a place's is the end of another organisation's.</summary>
    private static NameHit WithPlace(string left, NameHit hit)
    {
        var from = Math.Max(0, hit.Span.Start - 8);
        var place = Place().Match(left, from, hit.Span.Start - from);
        if (!place.Success) return hit;
        var rest = OrganisationNames.LengthAt(left, hit.Span.Start, left.Length);
        return new NameHit(new Mark(place.Index, Math.Max(hit.Span.End, hit.Span.Start + rest)), [], false);
    }

    // 数学 in 数学竞赛中心: a longer name begins with a common word.
    private static bool Goes(string left, NameHit hit) => hit.IsWeak && OrganisationNames.LengthAt(left, hit.Span.Start, left.Length) > hit.Span.Length + 1;

    private NameHit Named(string left, Mark span)
    {
        var guess = branches.Guess(left.Substring(span.Start, span.Length));
        return new NameHit(span, guess ?? [], false) { IsGuess = guess is not null };
    }

    /// <summary>In a fragment an outside organisation may be a whole segment.</summary>
    private void Alone(string left, List<NamePlace> places)
    {
        foreach (Match segment in Segment().Matches(left))
        {
            var span = new Mark(segment.Index, segment.Index + segment.Length);
            if (branches.Guess(segment.Value) is null && !PlainOrganisation().IsMatch(segment.ValueSpan)) continue;
            places.Add(NamePlace.Of(left, Named(left, span), null));
            return;
        }

        // 某公司党支部来找我们.
        if (Comes().Match(left) is { Success: true } comes) places.Add(NamePlace.Of(left, Named(left, Segments.Of(comes.Groups["o"])), null));
    }

    [GeneratedRegex("(?:(?![和与跟同及赴去到在邀请,。;、 \u0001])[\u4e00-\u9fff]){1,4}(?<!校|社|园|厂)[区市省县镇乡州]$")]
    private static partial Regex Place();

    [GeneratedRegex("(?:^|[^共])[和与跟同](?:[^,。;\u0001]|、){2,28}$")]
    private static partial Regex Together();

    [GeneratedRegex(@"(?:外加|再加上?|连同|以及|还有|前往|邀请|联合|携手|走访|走进|对接|[赴去到]了(?:一?趟)?|的是|[和与跟同及赴去到邀、&+×](?:[那这]个|外加|再加上?|还有|连同)?)\s?|\bwith\s")]
    private static partial Regex Cue();

    [GeneratedRegex(@"(?<=^|[\u0001,。; :])[\u4e00-\u9fff]{3,26}(?=$|[\u0001,。; ])")]
    private static partial Regex Segment();

    [GeneratedRegex("^(?!关于|我们|他们|各|全)[\\u4e00-\\u9fff]{2,22}(?:党支部|党总支|党工委|党委|公司|集团|派出所|街道办?|社区|大学|学院|医院|中学|小学|研究所|研究院|居委会|村委会|税务局|公安局|教育局|民政局|司法局|卫健委|[\\u4e00-\\u9fff]局)$")]
    private static partial Regex PlainOrganisation();

    [GeneratedRegex("(?<=^|[\u0001,。; ])(?<o>[\u4e00-\u9fff]{2,22}?(?:党支部|党总支|党委|公司|集团|派出所|街道办?|社区|大学|学院|医院|中学|小学|研究[所院]|支队|大队|局|委|法院|检察院))(?:的?(?:同志|党员|老师|人)们?)?(?=\u0001{0,24}(?:来|过来)?(?:和|跟|与|同)(?:我们|咱)|\u0001{1,24}来|来找|来访|来我|来校|来咱|来和|来跟|过来|派人|派了)")]
    private static partial Regex Comes();

    [GeneratedRegex("(?<=^|[,。;!\\s\u0001]|请|想|要)(?:(?:请|麻烦|我|想|要|来|再|现在){0,3}(?:帮忙?|替|代|给|为))$|\\bfor\\s(?:the\\s)?$")]
    private static partial Regex For();

    [GeneratedRegex(@"\G(?:党?支部)?(?:也|再|补)?(?:录|登记|登|记录|记|补录|补登|报|填|写|加)(?:入|一下|下|上)?(?:了)?(?:一?[条个次笔场])?(?:的)?(?:结对)?(?:共建|联学)?(?:活动|共建|记录|(?=\s?[,:]))")]
    private static partial Regex Records();

    // 走访12个科室.
    [GeneratedRegex("^\\d{1,4}(?:余|多)?[个家所]")]
    private static partial Regex Counted();
}
