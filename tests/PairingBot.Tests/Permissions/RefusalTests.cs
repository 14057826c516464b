using System.Text.RegularExpressions;
using PairingBot.Domain.Permissions;
using PairingBot.Tests.Architecture;
using PairingBot.Tests.Conversations;

namespace PairingBot.Tests.Permissions;

/// <summary>Whoever is refused is told who could do it, all of them, and what he or she may do instead.</summary>
public sealed class RefusalTests
{
    private const string Head = """
        users = 书记甲@财务处, 党员甲@财务处, 党员乙@财务处, 书记乙@教务处, 党员丙@教务处, 联系委员甲@研究生院+财务处, 联系委员乙@财务处+教务处, 办公室甲@机关综合, 党员丁@财务处 unbound
        now = 2026-11-23 10:00
        given = problem 10 "报账材料反复退回" of 财务处 due 2026-12-10 by 党员甲
        given = problem 11 "报账排队时间长" of 财务处 due 2026-12-10 by 党员甲 key
        given = problem 12 "公务卡还款提醒缺失" of 财务处 due 2026-12-10 requested
        given = problem 14 "电子发票重复查验" of 教务处 due 2026-11-01 by 党员丙
        given = problem 16 "夜间自习座位占座严重" of 财务处 due 2026-12-10 closed
        given = activity 1 of 财务处 with 保卫处 on 2026-11-20 "防火演练" 12


        """;

    /// <summary>The words by which people know those who could.</summary>
    private static readonly Dictionary<char, string> Who = new()
    {
        ['m'] = "支部的(党员|同志)", ['r'] = "责任人本人", ['k'] = "组织委员或(支部)?书记", ['l'] = "联系[^，。]*的党委委员", ['o'] = "党委办公室",
    };

    /// <summary>Which refusal of which service, of which action, whom the rules name (m members, r who answers for it, k keepers of the lists, l liaison, o office), and what leads to it.</summary>
    public static TheoryData<string, string, string, string> Refusals => new()
    {
        { "ProblemOutcome.NotPermitted", "AddProblem", "mo", "党员丙: 给财务处加个难题：打印机太少" },
        { "ProblemOutcome.NotPermitted", "AddMeasure", "mo", "党员丙: 给难题10加一条举措：开一次培训" },
        { "ProblemOutcome.NotPermitted", "UpdateProgress", "rko", "党员乙: 难题10有进展：已经开会研究" },
        { "ProblemOutcome.NotPermitted", "RequestSignOff", "rko", "党员乙: 难题10申请销号" },
        { "ProblemOutcome.NotPermitted", "SetDueDate", "ko", "党员甲: 难题10延到12月20日" },
        { "ProblemOutcome.NotPermitted", "AssignResponsible", "ko", "党员甲: 难题10由书记甲负责" },
        { "ProblemOutcome.NotPermitted", "AssignResponsible", "ko", "党员乙: 难题10标题改成报账太慢" },
        { "ProblemOutcome.NotPermitted", "DecideSignOff", "lo", "书记甲: 同意难题12销号" },
        { "ProblemOutcome.NotPermitted", "DecideSignOff", "lo", "书记甲: 退回难题12，材料不全" },
        { "ProblemOutcome.NotPermitted", "DecideExtension", "lo", "书记甲: 难题11延到12月20日\n书记甲: 对\n书记甲: 同意难题11延期" },
        { "ProblemOutcome.NotPermitted", "DecideExtension", "lo", "书记甲: 难题11改成一般难题" },
        { "ProblemOutcome.NotPermitted", "Reopen", "lo", "书记甲: 重新打开难题16" },
        { "ProblemOutcome.NotPermitted", "Urge", "klo", "党员甲: 催一下难题14" },
        { "ProblemOutcome.NotPermitted", "Urge", "klo", "党员甲: 逾期的都催一遍" },
        { "ProblemOutcome.OwnRequest", "DecideSignOff", "lo", "办公室甲: 难题10申请销号\n办公室甲: 对\n办公室甲: 同意难题10销号" },
        { "LogOutcome.NotPermitted", "LogActivity", "mo", "党员丙: 昨天财务处和保卫处开展了结对共建，主题是防火演练" },
        { "CorrectionOutcome.NotPermitted", "LogActivity", "mo", "党员丙: 活动1人数改成20" },
        { "CorrectionOutcome.NotPermitted", "LogActivity", "mo", "党员丙: 删掉活动1，录重了" },
        { "AddresseeOutcome.NotPermitted", "Announce", "lo", "书记甲: 通知各支部：周五前交学习心得" },
        { "AddresseeOutcome.NotPermitted", "Announce", "lo", "联系委员甲: 通知教务处：周五前交学习心得" },
        { "StandingOutcome.NotPermitted", "SeeReceipts", "lo", "书记甲: 通知回执情况，谁还没回" },
        { "StandingOutcome.NotPermitted", "Announce", "lo", "书记甲: 没回执的再提醒" },
        { "CodeOutcome.NotPermitted", "GiveBindingCodes", "ko", "党员甲: 给党员丁一个绑定码" },
        { "CodeOutcome.OfficeOnly", "GiveBindingCodes", "o", "书记甲: 给联系委员乙一个绑定码" },
        { "UnbindOutcome.NotPermitted", "KeepRoster", "o", "书记甲: 解绑党员丁" },
        { "ProblemUndoOutcome.NotPermitted", "UpdateProgress", "klo", "党员甲: 难题10有进展：已经开会研究\n党员甲: 对\n党员甲 is bound to 党员甲@教务处\n党员甲: 撤销" },
        { "ActivityUndoOutcome.NotPermitted", "LogActivity", "mo", "党员甲: 昨天和保卫处共建，主题是报账培训\n党员甲: 对\n党员甲 is bound to 党员甲@教务处\n党员甲: 撤销" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_names_all_who_could_and_what_one_may_do_instead(string outcome, string action, string who, string lines)
    {
        var chat = new ChatFile(Head + lines + "\n");
        var world = chat.World();
        await using var host = await ChatHosts.StartAsync(world);

        var played = await new ChatRunner(chat, host, world).PlayAsync();

        var said = played[played.LastIndexOf("\nbot: ", StringComparison.Ordinal)..];
        Assert.All(who, role => Assert.True(Regex.IsMatch(said, Who[role], RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), $"{outcome} of {action} does not name {Who[role]}:\n{played}"));
        Assert.True(said.Contains('您') && Regex.IsMatch(said, "您(自己|可以|收到)|支部可以|可以说|请找", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), $"{outcome} of {action} offers nothing:\n{played}");
    }

    /// <summary>A refusal that a service learns to give has to be told too.</summary>
    [Fact]
    public void Every_refusal_of_a_service_is_among_them() => Assert.Equal(
        Product.Domain.GetTypes().Where(t => t.Name.EndsWith("Outcome", StringComparison.Ordinal))
            .SelectMany(t => (t.IsEnum ? Enum.GetNames(t) : t.GetNestedTypes().Select(n => n.Name)).Where(n => n is "NotPermitted" or "OwnRequest" or "OfficeOnly").Select(n => $"{t.Name}.{n}"))
            .Order(StringComparer.Ordinal),
        Refusals.Select(r => r.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_action_is_refused_to_somebody() => Assert.Equal(
        Enum.GetNames<PermittedAction>().Order(StringComparer.Ordinal),
        Refusals.Select(r => r.Data.Item2).Distinct().Order(StringComparer.Ordinal));
}
