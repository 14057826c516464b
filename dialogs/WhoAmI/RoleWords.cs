using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;

namespace PairingBot.Dialogs.WhoAmI;

/// <summary>A person's roles in words.</summary>
internal static class RoleWords
{
    private const string Folder = "WhoAmI";
    private static readonly (Roles Role, string Key)[] Names =
    [
        (Roles.Office, "Office"), (Roles.Liaison, "Liaison"), (Roles.Secretary, "Secretary"), (Roles.Organizer, "Organizer"), (Roles.Member, "Member"),
    ];

    /// <summary>All roles; that of a member only where there is no other.</summary>
    public static string Of(Speaker speaker, SpokenLanguage language) => Wording.List(
        language,
        Names.Where(r => speaker.Roles.HasFlag(r.Role) && (r.Role != Roles.Member || speaker.Roles == Roles.Member)).Select(r => TextCatalog.Embedded.Find(language, Folder, r.Key).Fill()));
}
