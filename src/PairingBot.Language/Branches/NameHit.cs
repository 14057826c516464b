using PairingBot.Language.Text;

namespace PairingBot.Language.Branches;

/// <summary>A branch name that occurs in a text.</summary>
/// <param name="IsWeak">True for an alias that is also a common word (材料, 数学): it names a branch only beside a partner word.</param>
internal sealed record NameHit(Mark Span, IReadOnlyList<int> Ids, bool IsWeak)
{
    public bool IsGuess { get; init; }
}
