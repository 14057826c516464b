using System.Text.Json;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;

namespace PairingBot.Domain.Bindings;

/// <summary>Writes the history of binding codes and accounts. No code stands in it.</summary>
public sealed class BindingJournal(IHistory history, INumbers numbers, OrganisationClock clock)
{
    private const string AccountsSubject = "MemberAccounts";

    /// <summary>This instant.</summary>
    public DateTimeOffset Now => clock.UtcNow;

    /// <summary>The next number of a code.</summary>
    public int NextNumber() => numbers.Next(BindingCode.Counter);

    /// <summary>A code was given out.</summary>
    public void Given(BindingCode code, Origin origin) => Write(nameof(BindingCode), code.Number, ChangeKind.Created, code.GivenBy, origin, null, StateOf(code));

    /// <summary>A code has ended.</summary>
    public void Ended(BindingCode code, MemberId by, Origin origin) => Write(nameof(BindingCode), code.Number, ChangeKind.Corrected, by, origin, StateOf(code, isOpen: true), StateOf(code));

    /// <summary>A member's accounts have changed.</summary>
    public void Rebound(MemberId member, IEnumerable<ChannelAccount> before, IEnumerable<ChannelAccount> after, MemberId by, Origin origin) =>
        Write(AccountsSubject, member.Value, ChangeKind.Corrected, by, origin, JsonSerializer.Serialize(before), JsonSerializer.Serialize(after));

    private static string StateOf(BindingCode code, bool isOpen = false) => JsonSerializer.Serialize(new { Member = code.Member.Value, code.Until, End = isOpen ? null : code.End?.ToString() });

    private void Write(string subject, int number, ChangeKind kind, MemberId by, Origin origin, string? before, string after) =>
        history.Add(new Change(subject, number, kind, by, clock.UtcNow, origin, before, after));
}
