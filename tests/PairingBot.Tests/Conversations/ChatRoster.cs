using System.Globalization;
using System.Text.RegularExpressions;
using PairingBot.Domain.Branches;
using PairingBot.Store.Rosters;
using PairingBot.Turns;

namespace PairingBot.Tests.Conversations;

/// <summary>A small organisation whose members are the users of a chat: <c>书记@财务处</c> is a secretary of that name; <c>联系委员@研究生院+财务处</c> contacts 财务处; <c>生人</c> is nobody, and <c>党员王芳@财务处 unbound</c> is on the roster without an account.</summary>
internal sealed partial class ChatRoster : IRoster, IAccountListener
{
    private static readonly (string Name, BranchKind Kind, string[] Aliases)[] Units =
    [
        ("财务处党支部", BranchKind.AdministrativeUnits, ["财务处", "财务", "计财处"]),
        ("教务处党支部", BranchKind.AdministrativeUnits, ["教务处", "教务"]),
        ("保卫处党支部", BranchKind.AdministrativeUnits, ["保卫处", "保卫部"]),
        ("研究生院党支部", BranchKind.AdministrativeUnits, ["研究生院", "研院"]),
        ("机关综合党支部", BranchKind.AdministrativeUnits, ["机关综合", "综合支部"]),
        ("机械学院机关及平台党支部", BranchKind.TeachingResearch, ["机械学院机关", "机械机关", "机械学院"]),
        ("机械学院设计系教工党支部", BranchKind.TeachingResearch, ["机械学院设计系", "机械设计系", "机械学院"]),
        ("数学学院党支部", BranchKind.TeachingResearch, ["数学学院", "数学"]),
        ("新媒体学院崇实书院师生联合党支部", BranchKind.Students, ["崇实书院", "新媒体学院"]),
        ("小寨派出所党支部", BranchKind.GovernmentAndUniversities, ["小寨派出所"]),
        ("吉利汽车集团", BranchKind.Enterprises, ["吉利", "吉利汽车"]),
    ];

    private static readonly (string Word, Roles Roles)[] RoleWords =
    [
        ("书记兼办公室", Roles.Secretary | Roles.Office | Roles.Member), ("书记", Roles.Secretary | Roles.Member), ("组织委员", Roles.Organizer | Roles.Member), ("联系委员", Roles.Liaison | Roles.Member),
        ("办公室", Roles.Office | Roles.Member), ("党员", Roles.Member), ("demo", Roles.Member),
    ];

    private const string Unbound = " unbound";

    private readonly Dictionary<string, MemberId> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speaker> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<MemberId, Speaker> _people = [];

    public ChatRoster(IEnumerable<string> users)
    {
        foreach (var user in users) Add(user);
    }

    public IReadOnlyList<Branch> Branches { get; } = [.. Units.Select((u, i) => new Branch(new BranchId(i + 1), u.Name, u.Kind, u.Aliases))];

    /// <summary>The members with their accounts.</summary>
    public IReadOnlyDictionary<string, Speaker> Speakers => _speakers;

    public IReadOnlyList<Speaker> Members => [.. _people.Values];

    public Branch? Find(BranchId id) => id.Value >= 1 && id.Value <= Branches.Count ? Branches[id.Value - 1] : null;

    public Speaker? FindSpeaker(ChannelAccount account) => _speakers.GetValueOrDefault(account.Id);

    public bool IsBound(MemberId member) => _speakers.Values.Any(s => s.Id == member);

    public string? NumberOf(MemberId member) => NameOf(member) is null ? null : string.Create(CultureInfo.InvariantCulture, $"2018{member.Value:D4}");

    /// <summary>The roster as a store keeps it.</summary>
    public RosterData ToData() => new(
        [.. Branches.Select(b => new RosterBranch(b.Name, b.Kind, b.Aliases))],
        [.. _people.Values.OrderBy(m => m.Id.Value).Select(m => new RosterMember(NumberOf(m.Id)!, m.Name, m.Roles, m.Branch.Name, [.. m.Contacts.Select(c => Find(c)!.Name)]))],
        [.. _speakers.Select(s => new RosterAccount("memory", null, s.Key, NumberOf(s.Value.Id)!))]);

    /// <inheritdoc/>
    public void Rebound(ChannelAccount account, MemberId? member)
    {
        if (member is { } id) _speakers[account.Id] = _people[id];
        else _speakers.Remove(account.Id);
    }

    public string? NameOf(MemberId member) => _members.FirstOrDefault(m => m.Value == member).Key;

    /// <summary>The branch that a chat names by its name or an alias.</summary>
    public Branch Named(string name) => Branches.Single(b => b.Name == name || b.Aliases[0] == name);

    /// <summary>Binds an account to somebody at a line <c>党员 is bound to 书记@教务处</c>; the same name is the same person, in another branch.</summary>
    public bool TryBind(string line)
    {
        if (Binding().Match(line) is not { Success: true } binding) return false;
        var member = Member(binding.Groups["name"].Value, binding.Groups["branch"].Value);
        _speakers[binding.Groups["account"].Value] = _people[member.Id] = member;
        return true;
    }

    private void Add(string user)
    {
        if (user.Split('@') is not [var account, var rest]) return;
        var isBound = !rest.EndsWith(Unbound, StringComparison.Ordinal);
        if ((isBound ? rest : rest[..^Unbound.Length]).Split('+') is not [var branch, .. var contacts]) return;
        var member = Member(account, branch) with { Contacts = [.. contacts.Select(c => Named(c).Id)] };
        _people[member.Id] = member;
        if (isBound) _speakers.Add(account, member);
    }

    private Speaker Member(string name, string branch)
    {
        var roles = Array.Find(RoleWords, r => name.StartsWith(r.Word, StringComparison.Ordinal)).Roles;
        if (roles == Roles.None) throw new FormatException($"The user {name} has no role: {string.Join('|', RoleWords.Select(r => r.Word))}.");
        if (!_members.TryGetValue(name, out var id)) _members[name] = id = new MemberId(_members.Count + 1);
        return new Speaker(id, name, roles, Named(branch), []);
    }

    [GeneratedRegex(@"^(?<account>\S+) is bound to (?<name>[^@\s]+)@(?<branch>\S+)$", RegexOptions.None, 1000)]
    private static partial Regex Binding();
}
