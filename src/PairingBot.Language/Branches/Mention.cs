using PairingBot.Language.Text;

namespace PairingBot.Language.Branches;

/// <summary>A name in a request, and what stands before it.</summary>
internal sealed record Mention(NameHit Hit, Mark Taken)
{
    /// <summary>和, 与 or 跟 stands before it: someone to do it with.</summary>
    public bool IsWith { get; init; }

    /// <summary>It goes on a list (甲、乙) with the name before it.</summary>
    public bool IsJoined { get; init; }

    /// <summary>It begins a stretch, or a preposition leads to it.</summary>
    public bool IsHead { get; init; }
}
