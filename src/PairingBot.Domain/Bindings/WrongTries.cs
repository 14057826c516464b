using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Bindings;

/// <summary>The wrong codes that an account has sent lately.</summary>
public sealed class WrongTries(ChannelAccount account)
{
    /// <summary>Wrong codes after which the account has to wait.</summary>
    public const int Most = 5;

    /// <summary>How long they count, from the first of them on.</summary>
    public static readonly TimeSpan Counted = TimeSpan.FromHours(24);

    /// <summary>Whose.</summary>
    public ChannelAccount Account => account;

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>When the first of them was.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>Counts the changes, so that two at once are noticed.</summary>
    public int Version { get; private set; }

    /// <summary>As the store has it.</summary>
    public WrongTries Restore(int count, DateTimeOffset since, int version)
    {
        (Count, Since, Version) = (count, since, version);
        return this;
    }

    /// <summary>True when no further code is looked at.</summary>
    public bool AreTooMany(DateTimeOffset now) => Count >= Most && now < Since + Counted;

    /// <summary>Notes another.</summary>
    public void Add(DateTimeOffset now)
    {
        if (Count == 0 || now >= Since + Counted) (Count, Since) = (0, now);
        Count++;
        Version++;
    }
}
