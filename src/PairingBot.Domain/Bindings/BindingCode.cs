using System.Security.Cryptography;
using System.Text;
using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Bindings;

/// <summary>How a binding code ended.</summary>
public enum CodeEnd
{
    /// <summary>An account was bound with it.</summary>
    Used,

    /// <summary>The member was given another.</summary>
    Replaced,

    /// <summary>It was withdrawn: the member was unbound, or the code was said in a group.</summary>
    Withdrawn,

    /// <summary>It was guessed at too often.</summary>
    Guessed,
}

/// <summary>A one-time code (绑定码) with which a member's account is bound. The code itself is nowhere kept: only its first characters and a slow, salted digest of all of it.</summary>
/// <param name="number">Counted up; for the history.</param>
public sealed class BindingCode(int number, MemberId member, MemberId givenBy, DateTimeOffset givenAt)
{
    /// <summary>The counter of the numbers.</summary>
    public const string Counter = "BindingCode";

    /// <summary>Wrong tries after which it is dead.</summary>
    public const int MostWrongTries = 5;

    /// <summary>How many characters find a code; the others prove it.</summary>
    public const int LeadLength = 3;

    private const int DigestRounds = 100_000;
    private const int SaltBytes = 16;
    private const int DigestBytes = 32;

    /// <summary>How long a code is good.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    /// <summary>Counted up; for the history.</summary>
    public int Number => number;

    /// <summary>Whose account it binds.</summary>
    public MemberId Member => member;

    /// <summary>Who gave it out.</summary>
    public MemberId GivenBy => givenBy;

    /// <summary>When.</summary>
    public DateTimeOffset GivenAt => givenAt;

    /// <summary>Until when it is good.</summary>
    public DateTimeOffset Until => givenAt + Lasts;

    /// <summary>The first characters; wrong tries that begin with them are counted.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>Made for this code alone; empty once it has ended.</summary>
    public byte[] Salt { get; private set; } = [];

    /// <summary>Of the whole code; empty once it has ended.</summary>
    public byte[] Digest { get; private set; } = [];

    /// <summary>Wrong tries that began as this code does.</summary>
    public int WrongTries { get; private set; }

    /// <summary>How it ended; null while it may be good.</summary>
    public CodeEnd? End { get; private set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Counts the changes, so that two at once are noticed.</summary>
    public int Version { get; private set; }

    /// <summary>A new code for a member, and its characters, which nothing else knows.</summary>
    public static (BindingCode Code, string Characters) Draw(int number, MemberId member, MemberId givenBy, DateTimeOffset now)
    {
        var characters = CodeAlphabet.Draw();
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return (new BindingCode(number, member, givenBy, now) { Lead = characters[..LeadLength], Salt = salt, Digest = DigestOf(characters, salt) }, characters);
    }

    /// <summary>A code as the store has it.</summary>
    public BindingCode Restore((string Lead, byte[] Salt, byte[] Digest) proof, int wrongTries, (CodeEnd? How, DateTimeOffset? At) end, int version)
    {
        (Lead, Salt, Digest) = proof;
        (WrongTries, Version) = (wrongTries, version);
        (End, EndedAt) = end;
        return this;
    }

    /// <summary>True while an account may be bound with it.</summary>
    public bool IsGood(DateTimeOffset now) => End is null && now < Until;

    /// <summary>True when these are its characters; takes as long when they are not.</summary>
    public bool Is(string characters) => CryptographicOperations.FixedTimeEquals(DigestOf(characters, Salt), Digest);

    /// <summary>Notes a wrong try; the last one allowed ends the code.</summary>
    public void Miss(DateTimeOffset now)
    {
        WrongTries++;
        Version++;
        if (WrongTries >= MostWrongTries) Finish(CodeEnd.Guessed, now);
    }

    /// <summary>Ends it; what could prove it is forgotten.</summary>
    public void Finish(CodeEnd how, DateTimeOffset now)
    {
        (End, EndedAt) = (how, now);
        (Salt, Digest) = ([], []);
        Version++;
    }

    private static byte[] DigestOf(string characters, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.ASCII.GetBytes(characters), salt, DigestRounds, HashAlgorithmName.SHA256, DigestBytes);
}
