using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Problems;

/// <summary>Several problems with which something can't be done: each reason is told once, with all that it holds for.</summary>
internal static class RefusedTogether
{
    /// <summary>The reasons in the order in which they were found, each with its problems.</summary>
    public static IReadOnlyList<(Objection Why, IReadOnlyList<Problem> Of)> Of(IEnumerable<(Problem Problem, Objection Why)> refused, SpokenLanguage language) =>
    [
        .. from one in refused
           group one by one.Why.Reason into alike
           let why = alike.First().Why
           let names = Wording.List(language, alike.Select(one => ProblemField.Name(one.Problem, language)))
           select (why.Item is null ? why : why.For(names), (IReadOnlyList<Problem>)[.. alike.Select(one => one.Problem)]),
    ];
}
