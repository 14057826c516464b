using CsCheck;

namespace PairingBot.Tests.Permissions;

/// <summary>Where something is said.</summary>
internal enum Place
{
    /// <summary>The person's own conversation with the bot.</summary>
    Own,

    /// <summary>A group of them all; the bot is mentioned.</summary>
    Group,

    /// <summary>The conversation of somebody else, as if the channel let the person in.</summary>
    Others,
}

/// <summary>How a step speaks to the bot.</summary>
internal enum Means
{
    /// <summary>A request in words.</summary>
    Request,

    /// <summary>An answer in words.</summary>
    Answer,

    /// <summary>The button that was shown last, whoever saw it.</summary>
    LatestButton,

    /// <summary>Any button that was ever shown to anybody, or one whose data was tampered with.</summary>
    AnyButton,

    /// <summary>A button that no card has, with a token made up from what can be known.</summary>
    ForgedButton,
}

/// <summary>One message or press of a sequence; <paramref name="A"/>, <paramref name="B"/> and <paramref name="C"/> choose among whatever there is to choose from.</summary>
internal sealed record Step(int Who, Place Place, Means Means, int A, int B, int C)
{
    private const int Many = 10_000;

    private static readonly string[] Askers = ["办公室甲", "书记甲", "联系委员乙", "党员丙"];

    /// <summary>In progress, asked to be signed off, a key one asked to be extended, signed off.</summary>
    private static readonly int[] Problems = [0, 3, 5, 6];

    private static readonly Gen<Place> Places = Gen.Frequency((7, Gen.Const(Place.Own)), (2, Gen.Const(Place.Group)), (1, Gen.Const(Place.Others)));

    private static readonly Gen<Step> Asks = Gen.Select(Gen.Int[0, Many], Places, Gen.Const(Means.Request), Gen.Int[0, Many], Gen.Int[0, Many], Gen.Int[0, Many], (who, place, means, a, b, c) => new Step(who, place, means, a, b, c));

    private static readonly Gen<Means> Following = Gen.Frequency(
        (4, Gen.Const(Means.Answer)), (4, Gen.Const(Means.LatestButton)), (1, Gen.Const(Means.AnyButton)), (1, Gen.Const(Means.ForgedButton)));

    /// <summary>A request and what follows on it: mostly by the same person in the same place.</summary>
    private static readonly Gen<Step[]> Exchange = Gen.Select(Asks, Asks, Following, Gen.Int[0, 9], (asked, other, means, same) =>
        new[] { asked, same < 7 ? asked with { Means = means, A = other.A, B = other.B, C = other.C } : other with { Means = means } });

    /// <summary>Exchanges of several people, one after another.</summary>
    public static Gen<Step[]> Sequences { get; } = Exchange.Array[1, 6].Select(exchanges => exchanges.SelectMany(e => e).ToArray());

    /// <summary>
    /// Every request, by one of every role, about problems in every state, each affirmed: whatever else a seed gives, all that may be refused was asked for,
    /// and all that may be written was written. The office comes first, so that there are notices to answer.
    /// </summary>
    public static IEnumerable<Step[]> Sweep() =>
        from who in Askers
        from problem in Problems
        select Phrases.Requests.SelectMany((_, request) => Asked(who, request, problem)).ToArray();

    private static Step[] Asked(string who, int request, int problem)
    {
        var account = People.Accounts.ToList().IndexOf(who);
        var member = People.Names.ToList().IndexOf(problem == 0 ? "党员丁" : "党员乙");
        var asked = new Step(account, Place.Own, Means.Request, request, problem, member);
        return [asked, asked with { Means = Means.Answer, A = 0 }];
    }
}
