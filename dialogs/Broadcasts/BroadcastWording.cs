using System.Globalization;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Permissions;
using Notice = PairingBot.Domain.Broadcasts.Broadcast; // else the namespace of that conversation is meant

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Broadcasts, whom they are for and who can't be reached, in the words of a language.</summary>
internal sealed class BroadcastWording(IRoster roster, IPersonalDelivery delivery, OrganisationClock clock)
{
    /// <summary>The folder of the texts.</summary>
    public const string Folder = "Broadcasts";

    private const int MostNames = 30;
    private const int FewNames = 3;
    private const int LongestTitle = 20;

    /// <summary>A sentence of the folder.</summary>
    public static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, Folder, key).Fill(holes);

    /// <summary>A broadcast by its number and the beginning of its text.</summary>
    public static string Name(SpokenLanguage language, Notice broadcast) =>
        Text(language, broadcast.Text.Length > LongestTitle ? "NameLong" : "Name", ("number", Wording.Number(broadcast.Number.Value)), ("text", PlainText.Cut(broadcast.Text, LongestTitle)));

    /// <summary>A reminder at a set time, by its number and that of what it reminds of.</summary>
    public static string Reminder(SpokenLanguage language, BroadcastNumber number, BroadcastNumber earlier) =>
        Text(language, "PendingReminder", ("number", Wording.Number(number.Value)), ("earlier", Wording.Number(earlier.Value)));

    /// <summary>A day and clock time.</summary>
    public string Moment(DateTimeOffset at, SpokenLanguage language) => clock.At(at).ToString(Text(language, "Moment"), CultureInfo.InvariantCulture);

    /// <summary>The name of a branch.</summary>
    public string Branch(BranchId branch) => roster.Find(branch)?.Name ?? "";

    /// <summary>An audience as people say it.</summary>
    public string Audience(SpokenLanguage language, Audience audience) => Wording.List(
        language,
        [
            .. audience.Groups.Select(g => g == AudienceGroup.Unread && audience.Awaited is { } awaited ? Text(language, "GroupUnreadOf", ("number", Wording.Number(awaited.Value))) : Text(language, g switch
            {
                AudienceGroup.All => "GroupAll",
                AudienceGroup.Secretaries => "GroupSecretaries",
                AudienceGroup.Liaison => "GroupLiaison",
                AudienceGroup.LiaisonMembers => "GroupLiaisonMembers",
                AudienceGroup.Overdue => "GroupOverdue",
                _ => "GroupUnread",
            })),
            .. audience.Kinds.Select(k => Text(language, "GroupKind", ("kind", LedgerWords.Kind(language, k)))),
            .. audience.Branches.Select(Branch),
        ]);

    /// <summary>Names one after another; of many the first, with how many there are.</summary>
    public static string List(SpokenLanguage language, IReadOnlyCollection<string> names, int most = MostNames) => names.Count <= most
        ? Wording.List(language, names)
        : Text(language, "AndMore", ("names", Wording.List(language, names.Take(most))), ("count", Wording.Number(names.Count)));

    /// <summary>Who can't be reached, with why.</summary>
    public string Unreachable(SpokenLanguage language, BranchId branch, MemberId? member, string? name) => name is null
        ? Text(language, "NoSecretary", ("branch", Branch(branch)))
        : Named(language, LostKey(member) ?? "NotReached", branch, name);

    /// <summary>Who can't be reached, a line for each reason: many who share one are named after it, one alone before it.</summary>
    public IEnumerable<string> Unreachable(SpokenLanguage language, IEnumerable<Addressee> missed) =>
        missed.GroupBy(a => a.Person is { } person ? LostKey(person.Id) ?? "NotReached" : "NoSecretary", StringComparer.Ordinal).Select(group => group.Count() == 1
            ? Unreachable(language, group.Single().Branch, group.Single().Person?.Id, group.Single().Person?.Name)
            : Text(language, ManyKey(group.Key), ("count", Wording.Number(group.Count())), ("names", List(language, [.. group.Select(a => a.Person is { } person ? Named(language, "BranchAndName", a.Branch, person.Name) : Branch(a.Branch))]))));

    /// <summary>A branch with the person there, and why he or she can't be written to any more if that is so.</summary>
    public string Person(SpokenLanguage language, BranchId branch, MemberId? member, string? name) => Named(language, LostKey(member) ?? "BranchAndName", branch, name);

    /// <summary>Why an audience was not taken; null when it was.</summary>
    public Objection? Refusal(AddresseeOutcome outcome, Audience audience, SpokenLanguage language) => outcome switch
    {
        AddresseeOutcome.NotPermitted { Branches: [] } => new Objection(null, Folder, "Refused", ("who", WhoMay(language))) { IsPersonal = true },
        AddresseeOutcome.NotPermitted refused => new Objection(null, Folder, "RefusedBranches", ("branches", List(language, [.. refused.Branches.Select(Branch)], FewNames)), ("who", WhoMay(language))) { IsPersonal = true },
        AddresseeOutcome.Nobody => new Objection(Language.SlotNames.Audience, Folder, "Nobody", ("audience", Audience(language, audience with { Awaited = outcome.Awaited?.Number ?? audience.Awaited }))),
        _ => null,
    };

    private string Named(SpokenLanguage language, string key, BranchId branch, string? name) => Text(language, key, ("branch", Branch(branch)), ("name", name));

    private static string ManyKey(string key) => key switch
    {
        "NoSecretary" => "ManyNoSecretary",
        "LostUninstalled" => "ManyLostUninstalled",
        "LostBlocked" => "ManyLostBlocked",
        "LostSwitchedOff" => "ManyLostSwitchedOff",
        "LostGone" => "ManyLostGone",
        _ => "ManyNotReached",
    };

    private string? LostKey(MemberId? member) => (member is { } id ? delivery.LossOf(id) : null) switch
    {
        ConversationLoss.Uninstalled => "LostUninstalled",
        ConversationLoss.Blocked => "LostBlocked",
        ConversationLoss.SwitchedOff => "LostSwitchedOff",
        ConversationLoss.Gone => "LostGone",
        _ => null,
    };

    /// <summary>Who may announce.</summary>
    public static string WhoMay(SpokenLanguage language) => Wording.List(language, PermissionTable.WhoMay(PermittedAction.Announce).Select(m => m.Scope == PermissionScope.AnyBranch ? "WhoOffice" : "WhoLiaison").Select(key => Text(language, key)));
}
