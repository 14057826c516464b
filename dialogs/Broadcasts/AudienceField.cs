using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Language;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Whom a broadcast is for. The frame keeps the codes of the groups as its text, and the branches as its numbers.</summary>
internal sealed class AudienceField(IRoster roster, BroadcastWording wording) : Field(SlotNames.Audience, "LabelAudience", "WordsAudience")
{
    /// <summary>The code of those who have not answered.</summary>
    public const string Unread = "unread";

    /// <summary>The code of those with an overdue problem.</summary>
    public const string Overdue = "overdue";

    private const char Bar = '|';
    private const string Kind = "kind:";
    private static readonly string[] More = SharedWords.Read("WordsMore", BroadcastWording.Folder);
    private static readonly string[] Fewer = SharedWords.Read("WordsFewer", BroadcastWording.Folder);
    private static readonly string[] Only = SharedWords.Read("WordsOnly", BroadcastWording.Folder);
    private const string Liaison = "liaison";
    private const string Members = "liaison_members";

    private static readonly (string Code, AudienceGroup Group)[] Groups =
    [
        ("all", AudienceGroup.All), ("secretaries", AudienceGroup.Secretaries), (Liaison, AudienceGroup.Liaison), (Members, AudienceGroup.LiaisonMembers), (Overdue, AudienceGroup.Overdue), (Unread, AudienceGroup.Unread),
    ];

    /// <summary>True when those who have not answered a notice are meant.</summary>
    public static bool MeansUnread(FrameValue value) => value.Text.Split(Bar).Contains(Unread, StringComparer.Ordinal);

    /// <summary>Those to whom a notice went, as they would be said: a group that may be another by now is named branch by branch.</summary>
    public static AudienceSlot SlotOf(StandingOutcome.Shown sent)
    {
        var audience = sent.Broadcast.Audience;
        if (audience.Groups.Any(g => g is not (AudienceGroup.All or AudienceGroup.Secretaries))) return new([], [.. sent.Recipients.Select(r => r.Recipient.Branch).Distinct().Select(Named)], 0, 0);
        return new([.. Groups.Where(g => audience.Groups.Contains(g.Group)).Select(g => g.Code), .. audience.Kinds.Select(k => Kind + LedgerWords.WordOf(k))], [.. audience.Branches.Select(Named)], 0, 0);

        static BranchMention Named(BranchId branch) => new("", [branch.Value], 0, 0);
    }

    /// <summary>False: 只发机关支部，不要回执 leaves nobody out; <see cref="Join"/> looks more closely.</summary>
    public override bool IsLeftOutByWords => false;

    /// <inheritdoc/>
    public override string? Alias => SlotNames.Branch;

    /// <summary>The audience that a frame holds.</summary>
    public static Audience Of(FrameValue value)
    {
        var codes = Codes(value);
        return new Audience
        {
            Groups = [.. Groups.Where(g => codes.Contains(g.Code)).Select(g => g.Group)],
            Kinds = [.. codes.Where(c => c.StartsWith(Kind, StringComparison.Ordinal)).Select(c => LedgerWords.KindOf(c[Kind.Length..])).OfType<BranchKind>()],
            Branches = [.. (value.Numbers ?? []).Select(n => new BranchId(n))],
        };
    }

    /// <inheritdoc/>
    public override ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken)
    {
        var (codes, mentions) = value switch
        {
            AudienceSlot audience => (audience.Groups, audience.Branches),
            BranchesSlot branches => ([], branches.Mentions),
            _ => ((IReadOnlyList<string>)[], (IReadOnlyList<BranchMention>)[]),
        };
        var clear = new List<int>();
        FrameChoice? choice = null;
        foreach (var mention in mentions)
        {
            List<Branch> meant = [.. mention.Candidates.Select(c => roster.Find(new BranchId(c))).OfType<Branch>()];
            if (meant is []) return ValueTask.FromResult<Reading?>(Wrong("UnknownBranch", ("name", mention.Text)));
            if (meant is [var only] && !mention.IsGuess) clear.Add(only.Id.Value);
            else choice ??= new FrameChoice(Slot, mention.Text, [.. meant.Select(b => b.Id.Value)], [.. meant.Select(b => b.Name)]);
        }

        if (hearing.Turn.Speaker.Contacts is []) codes = [.. codes.Select(c => c == Liaison ? Members : c)];
        var taken = new FrameValue(string.Join(Bar, codes), [.. clear.Distinct()]);
        if (choice is not null) return ValueTask.FromResult<Reading?>(new Reading.Unclear(choice with { Beside = taken }));
        return ValueTask.FromResult<Reading?>(codes is [] && clear is [] ? null : new Reading.Taken(taken));
    }

    /// <inheritdoc/>
    public override FrameValue Join(FrameValue? before, FrameValue said, Recognition heard)
    {
        if (before is null) return said;
        var (codes, branches) = (Codes(before), before.Numbers ?? []);
        if (SharedWords.AreIn(heard.Text, Only)) return said;
        if (SharedWords.AreIn(heard.Text, Fewer) && said.Numbers is [_, ..] && Expanded(before) is { } all) return new FrameValue("", [.. all.Except(said.Numbers)]);
        if (SharedWords.AreIn(heard.Text, Fewer)) return new FrameValue(string.Join(Bar, codes.Except(Codes(said))), [.. branches.Except(said.Numbers ?? [])]);
        // One of several gives way to another; the others stay.
        int[] gone = [.. (heard.Replaces as BranchesSlot)?.Mentions.SelectMany(m => m.Candidates) ?? []];
        return SharedWords.AreIn(heard.Text, More) || branches.Intersect(gone).Any()
            ? new FrameValue(string.Join(Bar, codes.Union(Codes(said))), [.. branches.Except(gone).Union(said.Numbers ?? [])])
            : said;
    }

    /// <summary>The branches that groups stand for one by one, so that some can be left out; null where a group is of persons, or changes.</summary>
    private List<int>? Expanded(FrameValue value)
    {
        var audience = Of(value);
        if ((audience.Groups is [] && audience.Kinds is []) || audience.Groups.Any(g => g is not (AudienceGroup.All or AudienceGroup.Secretaries))) return null;
        return [.. roster.Branches.Where(b => audience.Kinds.Contains(b.Kind) || (audience.Groups is not [] && Addressees.IsOfTheUniversity(b))).Select(b => b.Id.Value).Union(value.Numbers ?? [])];
    }

    private static string[] Codes(FrameValue value) => value.Text.Split(Bar, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override SlotValue? Except(FrameValue known, SlotValue excluded)
    {
        string[] groups = [.. (excluded as AudienceSlot)?.Groups ?? []];
        var kinds = groups.Where(g => g.StartsWith(Kind, StringComparison.Ordinal)).Select(g => LedgerWords.KindOf(g[Kind.Length..])).ToList();
        List<int> gone = [.. ((excluded as AudienceSlot)?.Branches ?? (excluded as BranchesSlot)?.Mentions ?? []).SelectMany(m => m.Candidates)];
        var (codes, branches) = (Codes(known).Except(groups).ToList(), known.Numbers ?? []);
        if (codes.Count == Codes(known).Length && Expanded(known) is { } all)
        {
            gone.AddRange(roster.Branches.Where(b => kinds.Contains(b.Kind)).Select(b => b.Id.Value));
            if (all.Intersect(gone).Any()) (codes, branches) = ([], all);
        }

        List<int> left = [.. branches.Except(gone)];
        var isSame = codes.Count == Codes(known).Length && left.Count == branches.Count;
        return isSame || (codes is [] && left is []) ? null : new AudienceSlot(codes, [.. left.Select(n => new BranchMention("", [n], 0, 0))], 0, 0);
    }

    /// <inheritdoc/>
    public override object Report(FrameValue value) => Codes(value).Select(c => c == Members ? Liaison : c).Concat(Of(value).Branches.Select(wording.Branch)).ToList();

    /// <inheritdoc/>
    public override string Show(FrameValue value, SpokenLanguage language) => wording.Audience(language, Of(value));
}
