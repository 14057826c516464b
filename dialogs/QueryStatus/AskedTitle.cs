using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.QueryStatus;

/// <summary>
/// 待审批流程太长的难题: words before 的难题 or 那个 that a title holds. Only the titles can tell them from words that say in what state the problems are (待审批的难题).
/// </summary>
internal static class AskedTitle
{
    private const int Shortest = 3;
    private const int Longest = 24;
    private const int LeastOfItsOwn = 2;
    private static readonly string[] Ends = [.. SharedWords.Read("WordsBehindTitle", "QueryStatus").OrderByDescending(w => w.Length)];

    /// <summary>The longest words right before such an end that a title holds; null when there are none, or they are words for a state.</summary>
    public static async Task<string?> FindAsync(Recognition heard, ProblemReferences references, CancellationToken cancellationToken)
    {
        if (heard.Slots[SlotNames.ProblemRef] is not null || heard.Slots[SlotNames.Responsible] is not null || QuestionNarrowing.Of(heard).About is not null || Before(heard.Text) is not { } words) return null;
        string? best = null;
        foreach (var problem in await references.LikeAsync(words, cancellationToken))
        {
            for (var start = 0; words.Length - start > Math.Max(Shortest - 1, best?.Length ?? 0); start++)
            {
                if (problem.Title.Contains(words[start..], StringComparison.OrdinalIgnoreCase)) best = words[start..];
            }
        }

        return best is not null && ListFacets.Without(best).Count(char.IsLetterOrDigit) >= LeastOfItsOwn ? best : null;
    }

    private static string? Before(string text)
    {
        var end = Ends.Select(w => text.IndexOf(w, StringComparison.OrdinalIgnoreCase)).Where(at => at >= Shortest).DefaultIfEmpty(-1).Min();
        return end < 0 ? null : text[Math.Max(0, end - Longest)..end];
    }
}
