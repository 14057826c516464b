using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>What narrows a question besides whose, when and of which kind: 逾期5天以上, 20人以上, 关于报账的, 没有责任人的, 哪些支部没有….</summary>
public sealed record Narrowing
{
    /// <summary>Branches without an activity, logged by them or with them.</summary>
    public const string Activities = "activities";

    /// <summary>Branches without a problem on the list.</summary>
    public const string Problems = "problems";

    /// <summary>Branches without anything overdue.</summary>
    public const string Overdue = "overdue";

    /// <summary>At least so many days overdue.</summary>
    public int? LeastLate { get; init; }

    /// <summary>At most so many days overdue.</summary>
    public int? MostLate { get; init; }

    /// <summary>At least so many people.</summary>
    public int? LeastPeople { get; init; }

    /// <summary>At most so many people.</summary>
    public int? MostPeople { get; init; }

    /// <summary>Words that the title or the topic holds.</summary>
    public string? About { get; init; }

    /// <summary>Without a responsible person.</summary>
    public bool HasNoResponsible { get; init; }

    /// <summary>Without a due date.</summary>
    public bool HasNoDue { get; init; }

    /// <summary>Only what the speaker proposed or logged.</summary>
    public bool IsProposedByMe { get; init; }

    /// <summary>The words that ask for what the speaker took part in; null for none.</summary>
    public string? JoinedByMe { get; init; }

    /// <summary>The branches that have none of these are asked for: <see cref="Activities"/>, <see cref="Problems"/> or <see cref="Overdue"/>; null otherwise.</summary>
    public string? BranchesWithout { get; init; }

    /// <summary>A kind of branch that is asked for, in the words of the slot; null for none.</summary>
    public string? Kind { get; init; }

    /// <summary>What the names of the branches hold that are asked for: 书院.</summary>
    public string? NameHolds { get; init; }

    /// <summary>What plainly narrows, and is none of these, with its place in the text.</summary>
    public IReadOnlyList<(string Words, int Start)> Unread { get; init; } = [];

    /// <summary>Where the days overdue were said: a date that was read from them is none.</summary>
    public (int Start, int Length)? LateSpan { get; init; }

    /// <summary>True when nothing narrows.</summary>
    public bool IsEmpty => this == Nothing;

    private static Narrowing Nothing { get; } = new();

    /// <summary>What a text narrows by.</summary>
    public static Narrowing Of(string text)
    {
        var utterance = Utterance.Of(text);
        if (utterance.Key.Length > Sheet.Longest) return Nothing;
        var key = utterance.Key;
        var late = NarrowingWords.Late(key);
        var people = NarrowingWords.People(key);
        var about = NarrowingWords.About.Match(key);
        var read = new List<Mark>();
        if (late is { Span: var days }) read.Add(days);
        if (people is { Span: var counted }) read.Add(counted);
        var unread = NarrowingWords.Other(key).Where(mark => !read.Exists(mark.Overlaps)).Select(mark => (utterance.Text[mark.Start..mark.End], mark.Start)).ToList();
        var found = new Narrowing
        {
            LeastLate = late?.Least,
            MostLate = late?.Most,
            LeastPeople = people?.Least,
            MostPeople = people?.Most,
            About = about.Success ? utterance.Text.Substring(about.Groups["w"].Index, about.Groups["w"].Length).Trim('"', '“', '”', '「', '」', ' ') : null,
            HasNoResponsible = NarrowingWords.NoResponsible.IsMatch(key),
            IsProposedByMe = NarrowingWords.ProposedByMe.IsMatch(key),
            JoinedByMe = NarrowingWords.JoinedByMe.Match(key) is { Success: true } joined ? string.Concat(joined.Groups["w"].Captures.Select(part => part.Value)) : null,
            HasNoDue = NarrowingWords.NoDue.IsMatch(key),
            BranchesWithout = NarrowingWords.Without(key),
            Kind = NarrowingWords.Kind(key),
            NameHolds = NarrowingWords.Named.Match(key) is { Success: true } named ? named.Groups["w"].Value : null,
            LateSpan = late is { Span: var span } ? (span.Start, span.Length) : null,
        };
        return unread is [] ? found : found with { Unread = unread };
    }
}
