using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>Words with which the pages of a list are turned: 上一页, 第一页, 还有吗.</summary>
public static partial class PageWords
{
    private const int Longest = 24;

    /// <summary>Where is meant; null for another message.</summary>
    public static PageTurn? Of(string text)
    {
        if (text.Length > Longest || Turning().Match(Utterance.KeyOf(text)) is not { Success: true } said) return null;
        if (said.Groups["n"].Success) return Numeral.Read(said.Groups["n"].ValueSpan) is { } page ? new PageTurn(page, 0) : null;
        if (said.Groups["first"].Success) return new PageTurn(1, 0);
        if (said.Groups["last"].Success) return new PageTurn(-1, 0);
        return new PageTurn(null, said.Groups["back"].Success ? -1 : 1);
    }

    [GeneratedRegex("^\\s?(?:@\\S{1,20}\\s)?(?:请|帮我|再|那|那就|我?要|我?想|看|看看|翻|翻到|翻回|回到?|返回|退回|跳到|去){0,3}(?:"
        + "第\\s?(?<n>\\d{1,3}|[一二三四五六七八九十]{1,3})页|(?<first>首页|最前(?:面)?一?页|从头(?:开始)?看?)|(?<last>末页|尾页|最后(?:面)?一?页)|(?<back>[上前]一?页|往前翻(?:一?页)?|(?:往)?上翻(?:一?页)?)|[下后]一?页|往后翻(?:一?页)?|(?:往)?下翻(?:一?页)?"
        + "|还有(?:吗|没有?|别的吗|其他的?吗|其它的?吗|更多的?吗|哪些|下文吗)|(?:还有)?更多的?|(?:接着|继续)(?:看|往下看?|列)?|再来(?:一页|几条|几个)|剩下的(?:呢)?|后面(?:的|还有)(?:呢|吗)?)(?:看看|看一下|看|呢|吧|去)?[?。!]?$"
        + "|^(?:please\\s)?(?:show\\s|see\\s|go\\s(?:back\\s)?(?:to\\s)?|back\\sto\\s|turn\\sto\\s){0,2}(?:me\\s)?(?:the\\s)?(?:page\\s(?<n>\\d{1,3})|(?<first>first\\spage)|(?<last>last\\spage)|(?<back>(?:previous|prior)\\spage|(?:page\\s)?back|one\\spage\\sback)|next\\spage|more|(?:are\\sthere\\s)?(?:any\\s)?more(?:\\splease)?|the\\srest)[?.!]?$")]
    private static partial Regex Turning();
}
