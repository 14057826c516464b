using PairingBot.Domain.Branches;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Whose items a question is about, in the words of the slot.</summary>
internal static class Scopes
{
    /// <summary>What the speaker answers for.</summary>
    public const string Mine = "mine";

    /// <summary>The speaker's branch.</summary>
    public const string MyBranch = "my_branch";

    /// <summary>The branches that the speaker contacts.</summary>
    public const string Liaison = "liaison";

    /// <summary>All branches.</summary>
    public const string All = "all";

    /// <summary>What is meant when nothing is said: what the person is there for.</summary>
    public static string DefaultOf(Speaker speaker) =>
        speaker.Roles.HasFlag(Roles.Office) ? All : speaker.Roles.HasFlag(Roles.Liaison) && speaker.Contacts is not [] ? Liaison : MyBranch;

    /// <summary>The branches of a scope; empty for all.</summary>
    public static IReadOnlyList<int> BranchesOf(string scope, Speaker speaker) => scope switch
    {
        All or Mine => [],
        Liaison when speaker.Contacts is not [] => [.. speaker.Contacts.Select(c => c.Value)],
        _ => [speaker.Branch.Id.Value],
    };
}
