using PairingBot.Domain.Branches;
using PairingBot.Tests.Conversations;

namespace PairingBot.Tests.Permissions;

/// <summary>An organisation in which every role stands towards a branch in every way: its own, one that it contacts, another one.</summary>
internal sealed class People
{
    /// <summary>An account that is bound to nobody.</summary>
    public const string Stranger = "生人";

    private static readonly string[] Users =
    [
        "书记甲@财务处", "组织委员甲@财务处", "党员甲@财务处", "党员乙@财务处", "书记乙@教务处", "党员丙@教务处", "联系委员甲@研究生院+财务处", "联系委员乙@财务处+教务处",
        "办公室甲@机关综合", "办公室乙@保卫处", "书记兼办公室@数学学院", "党员丁@财务处 unbound", "党员戊@教务处 unbound",
    ];

    public ChatRoster Roster { get; } = new(Users);

    /// <summary>Everybody who can write to the bot.</summary>
    public static IReadOnlyList<string> Accounts { get; } = [.. Users.Where(u => !u.EndsWith("unbound", StringComparison.Ordinal)).Select(u => u.Split('@')[0]), Stranger];

    /// <summary>Everybody who is on the roster, by name.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Users.Select(u => u.Split('@')[0])];

    public static IReadOnlyList<string> Branches { get; } = ["财务处", "教务处", "研究生院", "数学学院", "保卫处"];

    /// <summary>The member on the roster; null for the stranger.</summary>
    public Speaker? Find(string name) => Roster.Members.FirstOrDefault(m => m.Name == name);

    public Speaker Find(int member) => Roster.Members.Single(m => m.Id.Value == member);

    /// <summary>Accounts are bound again as they were: another sequence may have unbound them.</summary>
    public void Restore()
    {
        foreach (var account in Accounts) Roster.Rebound(new ChannelAccount("memory", null, account), Find(account)?.Id);
    }
}
