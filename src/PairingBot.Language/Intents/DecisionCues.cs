using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>Words with which a sign-off is asked for, given or refused, and a problem opened again.</summary>
internal static partial class DecisionCues
{
    public static readonly IReadOnlyList<Cue> All =
    [
        new("sign-off", SignOff(), (IntentNames.RequestClose, 0.8f), (IntentNames.ApproveClose, 0.8f), (IntentNames.RejectClose, 0.8f)),
        new("sign-off asked for", Ask(), (IntentNames.RequestClose, 2.5f)),
        new("may be closed", MayClose(), (IntentNames.RequestClose, 2f)),
        new("approved", Approve(), (IntentNames.ApproveClose, 2.8f)),
        new("refused", Refuse(), (IntentNames.RejectClose, 4f), (IntentNames.ApproveClose, -3f), (IntentNames.RequestClose, -2f)),
        new("opened again", Again(), (IntentNames.Reopen, 3.5f)),
        new("it came back", Back(), (IntentNames.Reopen, 1.5f)),
    ];

    [GeneratedRegex("销号|销掉|给销|销了|结项|办结|闭环|sign[- ]?off|signed off|(?<![a-z])clos(?:e|ed|ing)(?![a-z])")]
    private static partial Regex SignOff();

    [GeneratedRegex("(?:申请|提请|请求|提交|报请|走|请予|提个?|想|要|准备|帮我|帮忙|请)(?:给|把|对)?(?:P|它|这条)?(?:的)?[^,。;不]{0,4}销个?号|^销号申请$|申请(?:把|将|给)?[^,。;不]{0,10}(?:销|结|关)(?:了|掉|号|项)|(?:可以|能|该|好)销(?:号)?了|达到销号|request.{0,12}(?:sign|clos)|apply .{0,8}clos|(?:please|pls|let's|i'd like to) close|close (?:out )?P|please sign off|ready (?:to|for) (?:close|sign)|can be closed|mark .{0,16}(?:as )?(?:done|closed|complete|solved)|for closing")]
    private static partial Regex Ask();

    [GeneratedRegex("(?:可以|能|该|麻烦)(?:申请)?(?:结|关|销|闭环|办结)了?|结了吧|结掉|(?:完|好|妥|定|决)了[^,。]{0,3}[,。 ]?.{0,6}(?:结|销|关)(?:号|掉|了)?吧?$|is (?:solved|fixed|done)")]
    private static partial Regex MayClose();

    [GeneratedRegex("(?<!不|没)同意|批准|准予|予以销号|(?:审核|审批|验收|复核)(?:已经?)?(?:通过|合格)|(?<!不|未|没|测|论证|评审|检验|检测|检查|上会|支委会|大会|初审|复核)通过(?!的?(?:方案|走访|调研))|给销|给[它他]销|(?<!不|院|校|处|局|刚)批了(?!一|资|经|.{0,2}钱)|我批|没意见|无异议|P[,\\s]?我(?:看|觉得|认为)(?:是)?(?:可以|行|没问题|达标)的?$|准了|,准$|可以销,|(?<![a-z])approved?(?![a-z])|ok to close|granted|(?<![a-z])agreed?(?![a-z])|(?<![a-z])accept(?![a-z])|fine to close")]
    private static partial Regex Approve();

    [GeneratedRegex("(?:打回|退回|驳回)(?!率|量(?!化)|数(?!据))|不予|不批|不同意|(?:不|未|没)(?:能)?通过|(?:别|不要|不能|不给|不准|不可以?|不让|还不能|先不|先别|不该)(?:给)?(?:它)?(?:销|结|关|批)|重新整改|退给|退掉|^(?:P|0)退了|没达标|未达(?:到|标)|(?<![a-z])reject(?:ed|ing)?(?![a-z])|send .{0,12}back(?![a-z])|not approve|n't approve|(?<![a-z])decline|turn(?:ed)? down|return P|can't be closed|cannot be closed|do not close|don't close|refused?(?![a-z])|not ready")]
    private static partial Regex Refuse();

    [GeneratedRegex("重新(?:弄|搞|办|做|挂|整|处理|攻关|打开|启动|激活|办理|列入|立|开|放回|推进)|重启|重开|放回(?!去)|捡回|拉回|拣回|找回来|接着(?:办|推进|干|搞)|继续(?:办|推进|攻)|翻出来|再(?:打开|开(?!展|会|始|发)|启)|恢复(?:为|到|成|办理|推进|处理|$|[,。]|一下)|放回清单|打开P|撤销销号|取消销号|re-?open|bring .{0,20}back (?:to|on)|put .{0,16}back on|open it again|(?<![a-z])resume(?![a-z])|(?<![a-z])restart(?![a-z])")]
    private static partial Regex Again();

    [GeneratedRegex("又(?:出|犯|坏|冒|不行|来|有|开始|反|堵|停|漏|慢)|反弹|反复了|回潮|复发|死灰复燃|卷土重来|老问题|没根治|came back|is back|returned|again|too early")]
    private static partial Regex Back();
}
