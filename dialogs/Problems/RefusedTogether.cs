using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Problems;

/// <summary>Several problems with which something can't be done: each reason is told once, with all that it holds for.</summary>
internal static class RefusedTogether
{
    private const string Named = "problem";

    /// <summary>The reasons in the order in which they were found, each with its problems.</summary>
    public static IReadOnlyList<(Objection Why, IReadOnlyList<Problem> Of)> Of(IEnumerable<(Problem Problem, Objection Why)> refused, SpokenLanguage language) =>
    [
        .. from one in refused
           group one by string.Join('\n', one.Why.Holes.Where(hole => hole.Name != Named).Select(hole => hole.Value).Prepend(one.Why.Key)) into alike
           let names = Wording.List(language, alike.Select(one => ProblemField.Name(one.Problem, language)))
           let why = alike.First().Why
           select (why with { Holes = [.. why.Holes.Select(hole => hole.Name == Named ? new Hole(Named, names) : hole)] }, (IReadOnlyList<Problem>)[.. alike.Select(one => one.Problem)]),
    ];
}
