using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>Clauses that leave something out of what is done with the rest: 难题5除外, 第一个先不催, 除了难题8, 其他的不动, except problem 5.</summary>
public static partial class LeftOut
{
    private const string Lead = "^\\s?(?:那|把|将|但是?|不过|就|,|\\s){0,3}";
    private const string Item = "(?:难题|#|第|problem|the\\s)[^,。;都全延推]{1,16}?";
    private const string Not = "(?:就|也|都|先|暂时){0,2}(?:不用|不要|不必|别|不)(?:催|延期?|动|管|改|换|变|申请|销号?)";
    private const string End = "[了吧。.!\\s]{0,3}$";

    /// <summary>True for a whole clause of that kind.</summary>
    public static bool Is(string clause) => Clause().IsMatch(Utterance.KeyOf(clause));

    /// <summary>Where such clauses stand in a text; the words 除了难题8 may also begin a clause that goes on.</summary>
    public static IReadOnlyList<(int Start, int Length)> In(string text)
    {
        var key = Utterance.KeyOf(text);
        if (key.Length != text.Length) return [];
        List<(int Start, int Length)> found = [];
        foreach (var clause in Clauses().EnumerateMatches(key))
        {
            if (Begun().Match(key, clause.Index, clause.Length) is { Success: true } begun) found.Add((begun.Index, begun.Length));
            else if (Clause().IsMatch(key.AsSpan(clause.Index, clause.Length))) found.Add((clause.Index, clause.Length));
        }

        return found;
    }

    /// <summary>True for 其他的不动, which names nothing itself.</summary>
    public static bool IsTheRest(string clause) => Rest().IsMatch(Utterance.KeyOf(clause));

    [GeneratedRegex(Lead + "(?:其[他它余]|别的|剩下)")]
    private static partial Regex Rest();

    [GeneratedRegex("[^,。;]{1,200}")]
    private static partial Regex Clauses();

    [GeneratedRegex(Lead + "(?:" + Item + "(?:除外|除开|不算|不含|去掉|不动|" + Not + ")|[^,。;]{1,16}?(?:除外|除开)|(?:除了?|除去|去掉|不含|不包括|except|but\\snot|apart\\sfrom|leave\\sout)\\s?" + Item + "(?:以外|之外|外)?|(?:其[他它余]|别|剩下)的?[^,。;]{0,4}(?:不动|不变|不管|照旧|不用动))" + End)]
    private static partial Regex Clause();

    // 除了难题8都延到下周五.
    [GeneratedRegex(Lead + "除了?" + Item + "(?:以外|之外|外)?(?=都|全|其[他余]|剩下)")]
    private static partial Regex Begun();
}
