using System.Globalization;
using System.Text.RegularExpressions;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Pairings;

namespace PairingBot.Tests.Conversations;

/// <summary>Activities that a chat stands on.</summary>
internal static class GivenActivities
{
    public static PairingActivity Read(GroupCollection given, ChatRoster roster)
    {
        var day = DateOnly.ParseExact(given["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var details = new ActivityDetails(day, [.. given["partners"].Value.Split('+').Select(p => PartnerOf(p, roster))], given["topic"].Value)
        {
            Participants = given["people"].Success ? int.Parse(given["people"].Value, CultureInfo.InvariantCulture) : null,
        };
        return new PairingActivity(new ActivityNumber(int.Parse(given["number"].Value, CultureInfo.InvariantCulture)), roster.Named(given["branch"].Value).Id, details, new MemberId(1), new DateTimeOffset(day, new TimeOnly(17, 0), TimeSpan.FromHours(8)));
    }

    private static Partner PartnerOf(string name, ChatRoster roster) =>
        roster.Branches.FirstOrDefault(b => b.Name == name || b.Aliases[0] == name) is { } branch ? new Partner(branch.Name, branch.Id, branch.Kind) : new Partner(name, null, null);
}
