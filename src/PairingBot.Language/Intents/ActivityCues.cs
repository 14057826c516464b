using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>Words with which an activity is told.</summary>
internal static partial class ActivityCues
{
    public static readonly IReadOnlyList<Cue> All =
    [
        new("with a partner", With(), (IntentNames.LogActivity, 1.5f)),
        new("a day and a partner", DayAndPartner(), (IntentNames.LogActivity, 1.2f)),
        new("number of people", People(), (IntentNames.LogActivity, 1.5f)),
        new("pairing", Pairing(), (IntentNames.LogActivity, 1.5f)),
        new("met and did", Did(), (IntentNames.LogActivity, 1.5f)),
        new("log an activity", Log(), (IntentNames.LogActivity, 3f)),
        new("topic or venue", Field(), (IntentNames.LogActivity, 1f), (IntentNames.Correction, 0.5f)),
    ];

    [GeneratedRegex("[和跟与同赴去到邀及×+]B|从B[^,。]{0,4}(?:回来|过来)|B(?:来访|来校|来我|一起|一块|联合|到访)|(?<![a-z])with\\s(?:the\\s)?B|B\\s(?:visited|came)|met\\s(?:the\\s)?B|跟我们一起")]
    private static partial Regex With();

    [GeneratedRegex("D[^?吗]{0,30}B|B[^?吗]{0,30}D")]
    private static partial Regex DayAndPartner();

    [GeneratedRegex("N|参[加会]\\s?0|(?<![a-z])0\\s(?:people|participants|students|staff|attend)")]
    private static partial Regex People();

    [GeneratedRegex("共建|联学|联建|结[对队]|座谈|交流|联谊|主题党日|走访|来访|参观|调研|研讨|一起搞|一起学|(?<![a-z])joint|(?<![a-z])paired|(?<![a-z])pairing|(?<![a-z])visited|(?<![a-z])met(?![a-z])|(?<![a-z])session|(?<![a-z])exchange|(?<![a-z])workshop|(?<![a-z])seminar")]
    private static partial Regex Pairing();

    [GeneratedRegex("坐下来|捋了|商量了|对接了|见了面|走了一趟|一遍(?:$|,)|碰了|碰的|碰头|聊了|聊的|谈了|开会|开了|搞了|搞的|办了|签了|签的|去了|学了|学习了|开展了|举办了|举行了|组织了|参加了|一起去|(?<![a-z])held(?![a-z])|(?<![a-z])discussed(?![a-z])")]
    private static partial Regex Did();

    [GeneratedRegex("^补[登录记]|漏[登录记报]|补录|(?:[录登记补填]|上报|填报|新增|新建|添加)(?!得|不|没|过|了几|的共建|的活动)[^,。;?哪些几]{0,8}?(?:活动|共建|联学|结[对队]|座谈)|(?:活动|共建|联学)[^,。;?]{0,8}(?:录一下|记一下|登记一下|补一下|帮我[录记登]|录进去|登进去|来[录补记])|我来[补录记登]|由我来录|(?<![a-z])(?:log|record|register|add|enter)(?![a-z]).{0,24}(?![a-z])(?:activity|session|meeting|visit|event|pairing)|(?<![a-z])(?:log|record) (?:it|this)(?![a-z])")]
    private static partial Regex Log();

    [GeneratedRegex("主题(?:是|为|:|“)|地点(?:是|为|在|:)|参会|参加人|(?<![a-z])topic(?![a-z])|(?<![a-z])venue(?![a-z])")]
    private static partial Regex Field();
}
