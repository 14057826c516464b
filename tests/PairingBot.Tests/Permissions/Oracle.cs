using PairingBot.Domain.Branches;

namespace PairingBot.Tests.Permissions;

/// <summary>
/// "Who may do what", written out from the programme's rules a second time: it knows nothing of the permission table of the product.
/// </summary>
internal static class Oracle
{
    private const Roles Keepers = Roles.Secretary | Roles.Organizer;

    /// <summary>Log an activity, add a problem or a measure: members of the branch, and the office.</summary>
    public static bool Belongs(Speaker who, int branch) => IsOffice(who) || IsOwn(who, branch);

    /// <summary>Confirm, due date, responsible person, hand over: who keeps the branch's lists. A liaison does not act in the branches contacted, but in his or her own.</summary>
    public static bool Keeps(Speaker who, int branch) => IsOffice(who) || (IsOwn(who, branch) && Is(who, Keepers | Roles.Liaison));

    /// <summary>Progress and asking for the sign-off: who keeps the lists, and whoever answers for the problem.</summary>
    public static bool Reports(Speaker who, int branch, bool answersForIt) => Keeps(who, branch) || (answersForIt && IsOwn(who, branch));

    /// <summary>Decide and reopen: the office, and the liaison of the branch.</summary>
    public static bool Decides(Speaker who, int branch) => IsOffice(who) || Contacts(who, branch);

    /// <summary>Urge: who keeps the lists of the branch, and its liaison. A liaison's own branch is not one contacted.</summary>
    public static bool Urges(Speaker who, int branch) => Decides(who, branch) || (IsOwn(who, branch) && Is(who, Keepers));

    /// <summary>Announce, and see receipts.</summary>
    public static bool Announces(Speaker who, int branch) => Decides(who, branch);

    /// <summary>Binding codes: the branch's keepers; for who may act beyond a branch the office alone.</summary>
    public static bool GivesCodes(Speaker who, Speaker to) => IsOffice(who) || (IsOwn(who, to.Branch.Id.Value) && Is(who, Keepers) && (!Is(to, Roles.Office | Roles.Liaison) || who.Id == to.Id));

    public static bool IsOffice(Speaker who) => Is(who, Roles.Office);

    private static bool Is(Speaker who, Roles any) => (who.Roles & any) != Roles.None;

    private static bool IsOwn(Speaker who, int branch) => who.Branch.Id.Value == branch;

    private static bool Contacts(Speaker who, int branch) => Is(who, Roles.Liaison) && who.Contacts.Any(b => b.Value == branch);
}
