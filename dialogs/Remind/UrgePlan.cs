using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Remind;

/// <summary>What would be urged.</summary>
/// <param name="Problems">Those that can be urged now.</param>
/// <param name="UrgedToday">Those that were urged today already; of many, the earliest due.</param>
/// <param name="Refusals">Why nothing is urged: each reason once; empty when something is.</param>
internal sealed record UrgePlan(IReadOnlyList<Problem> Problems, IReadOnlyList<Problem> UrgedToday, IReadOnlyList<Objection> Refusals)
{
    /// <summary>How many there are to urge: more than <see cref="Problems"/> when they are too many for once.</summary>
    public int Total { get; init; } = Problems.Count;

    /// <summary>How many were urged today already.</summary>
    public int TotalUrgedToday { get; init; } = UrgedToday.Count;

    /// <summary>Those of it that are left alone.</summary>
    public IReadOnlyList<Problem> LeftAlone { get; init; } = [];

    /// <summary>Those that were named and can't be urged, not by the speaker, or not now: each reason once.</summary>
    public IReadOnlyList<(Objection Why, IReadOnlyList<Problem> Of)> Excepted { get; init; } = [];

    /// <summary>This one without some problems.</summary>
    public UrgePlan Without(IReadOnlyList<int> numbers)
    {
        if (numbers is []) return this;
        List<Problem> gone = [.. Problems.Where(p => numbers.Contains(p.Number.Value))];
        return this with { Problems = [.. Problems.Except(gone)], Total = Total - gone.Count, LeftAlone = gone };
    }

    /// <summary>This one with the problems of another person.</summary>
    public UrgePlan With(UrgePlan other) => new([.. Problems, .. other.Problems], [.. UrgedToday, .. other.UrgedToday], []) { Total = Total + other.Total, TotalUrgedToday = TotalUrgedToday + other.TotalUrgedToday };
}
