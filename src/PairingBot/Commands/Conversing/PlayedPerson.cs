using System.Text.Json.Nodes;
using PairingBot.Domain.Branches;
using PairingBot.Store.Rosters;

namespace PairingBot.Commands.Conversing;

/// <summary>Somebody who speaks in a conversation, as the labelled files write it.</summary>
/// <param name="Role">member, organizer, secretary, committee_member or admin; anything else is nobody of the roster.</param>
internal sealed record PlayedPerson(string Name, string? Role, string? Branch, IReadOnlyList<string> Contacts)
{
    /// <summary>The account, and the key on the roster: the same name with another role is another person.</summary>
    public string Key => string.Join('/', [Name, Role, Branch, .. Contacts]);

    /// <summary>A speaker of a line; a name alone is one of the fixture's.</summary>
    public static PlayedPerson Read(JsonNode speaker, JsonNode? known) => speaker is JsonValue name
        ? Read((string)name!, known?[(string)name!] ?? new JsonObject())
        : Read((string?)speaker["name"] ?? "", speaker);

    /// <summary>A person with a name.</summary>
    public static PlayedPerson Read(string name, JsonNode about) =>
        new(name, (string?)about["role"], (string?)about["branch"], [.. (about["liaison"] as JsonArray ?? []).Select(b => (string)b!)]);

    /// <summary>The member of the roster; null for nobody.</summary>
    public RosterMember? ToMember() => Branch is { } branch && RolesOf(Role) is { } roles ? new RosterMember(Key, Name, roles, branch, Contacts) : null;

    private static Roles? RolesOf(string? role) => role switch
    {
        "member" => Roles.Member,
        "organizer" => Roles.Member | Roles.Organizer,
        "secretary" => Roles.Member | Roles.Secretary,
        "committee_member" => Roles.Member | Roles.Liaison,
        "admin" => Roles.Member | Roles.Office,
        _ => null,
    };
}
