namespace PairingBot.Channels;

/// <summary>One sort of refusal: its status and code.</summary>
internal sealed record RefusalKind(int Status, string Code);

/// <summary>Which refusals are told by themselves, and how many of each kind are only counted. Not for several threads at once.</summary>
internal sealed class RefusalCounts
{
    /// <summary>Refusals of one kind that are told one by one.</summary>
    public const int AtOnce = 5;

    private readonly Dictionary<RefusalKind, (int Told, long Counted)> _kinds = [];

    /// <summary>Adds one; true when it is one of the first of its kind, to be told by itself.</summary>
    public bool Add(RefusalKind kind)
    {
        var (told, counted) = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = told < AtOnce ? (told + 1, 0) : (AtOnce, counted + 1);
        return told < AtOnce;
    }

    /// <summary>What was only counted since the last time, the most first. A kind that goes on stays counted; one that paused is told again from its first.</summary>
    public IReadOnlyList<(RefusalKind Kind, long Counted)> Take()
    {
        List<(RefusalKind Kind, long Counted)> taken = [.. _kinds.Where(kind => kind.Value.Counted > 0).Select(kind => (kind.Key, kind.Value.Counted)).OrderByDescending(kind => kind.Counted)];
        _kinds.Clear();
        foreach (var (kind, _) in taken) _kinds[kind] = (AtOnce, 0);
        return taken;
    }
}
