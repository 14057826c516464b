using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Activities;

/// <summary>An activity that did not come about: 本来要和教务处共建，结果取消了.</summary>
public static partial class NotHeld
{
    private const int Longest = 120;

    /// <summary>True when a message says at its end that the activity was called off or put off.</summary>
    public static bool Is(string text) => text.Length <= Longest && Utterance.KeyOf(text) is var key && (Ends().IsMatch(key) || NotWith().IsMatch(key));

    /// <summary>昨天没和教务处共建; 原定昨天和教务处共建，推迟到下周了.</summary>
    [GeneratedRegex("^.{0,12}(?:没有?|未)(?:能|去)?(?:和|跟|与|同)[^,。;]{2,20}(?:共建|联学|座谈|交流|开展活动|搞活动)了?[。!]?$|(?:原定|原计划|本来|本打算|原本)[^。;]{4,60}[,。;]\\s?(?:后来|现在|结果|临时|又)?(?:推迟|延期|改期|改到|推到|挪到)[^,。;]{0,12}[。!]?$")]
    private static partial Regex NotWith();

    [GeneratedRegex("(?:(?:共建|活动|联学|座谈|交流)(?:会)?|[,。;\\s](?:但是?|可是?|不过|结果|最后|后来|临时|因故|因为?[^,。;]{1,16}))[,\\s]?(?:又|就|也|被|给|因故|临时|最后|后来|还是|都|[^,。;]{0,8}(?:原因|有事))?(?:取消|没(?:有)?(?:开|办|搞|弄|做|去|来|共建|举行|开展)成?|泡汤|黄|改期|推迟|延期|没成)了?[。!]?$|\\b(?:was|were|got|has\\sbeen)\\s(?:cancell?ed|called\\soff|postponed|put\\soff)[.!]?$|\\bdid(?:n't|\\snot)\\s(?:happen|take\\splace)[.!]?$")]
    private static partial Regex Ends();
}
