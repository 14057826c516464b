using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>Questions in the middle of a dialog, told from what answers it by their form: 先问一句，我们支部有哪些逾期; 等等，难题15现在谁在管.</summary>
internal static partial class Asides
{
    private const double Sure = 0.6;

    /// <summary>Enough where the question is announced: 先问一句，….</summary>
    private const double Likely = 0.45;

    /// <summary>True when an utterance asks something of its own.</summary>
    /// <param name="asksForWords">True while content is asked for, which may itself hold a question word.</param>
    /// <param name="mayBeAsked">False while the content asked for may well be a question: a notice, a title.</param>
    public static bool Is(string key, Said said, bool asksForWords, bool mayBeAsked = true) =>
        said.Score >= (Announced().IsMatch(key) ? Likely : Sure) && (Dialogs.IsQuery(said.Intent) || said.Intent is IntentNames.Help or IntentNames.OutOfScope or IntentNames.WhoAmI)
        && (asksForWords ? Announced().IsMatch(key) || (mayBeAsked && IsElsewhere(key, said)) || (Final().IsMatch(key) && said.Score >= 0.75) : Announced().IsMatch(key) || Final().IsMatch(key));

    /// <summary>西安明天下雨吗: surely other business, and asked.</summary>
    private static bool IsElsewhere(string key, Said said) => said is { Intent: IntentNames.OutOfScope, Score: >= 0.95 } && Asked().IsMatch(key);

    [GeneratedRegex(@"吗\s?[?？]?\s?$|[?？]\s?$")]
    private static partial Regex Asked();

    /// <summary>True for the form of a question.</summary>
    public static bool HasForm(string key) => Announced().IsMatch(key) || Final().IsMatch(key);

    [GeneratedRegex(@"^\s{0,3}(?:@\S{1,20}\s{1,3})?(?:先|那|哦|嗯|哎|诶|对了|等等|等下|等一下|等会儿?|先等下|稍等|慢着|,|，|\s){0,4}(?:话说(?=.{2,20}(?:吗|么|不|没|呢|谁|几|哪|多少|啥|什么)[?？]?$)|先?问(?:你)?(?:一?[下句个声]|问)|顺便问|想?请?问(?:一?下|你)?|插一?句|打断一?下|先看(?:看|一?下)|先查(?:查|一?下)|quick question|by the way)|^[^,。]{0,8}(?:等会儿?|等下|待会儿?|回头|稍后|晚点)再?(?:说|补|填|定)[,。](?:先|帮我|给我|问|看|查)|^(?:先?等等|先?等一?下|等会儿?|稍等|慢着|对了)[,，\s].{2,40}(?:谁|几|多少|哪|吗|么|怎|什么|啥|没有?)")]
    private static partial Regex Announced();

    [GeneratedRegex(@"[?？]\s?$|[吗么呢嘛]\s?$|(?:是谁|谁在?管|谁负责|谁的|多少[个条次人家场]?(?:[^,。]{0,6}(?:共建|活动|难题|逾期的?))?|几[个条次家场天](?:[^,。]{0,6}(?:共建|活动|难题|逾期的?|到期的?))?|有?哪[些个几](?:[个条家])?[^,。]{0,10}|怎么样|咋样|到哪(?:一步|里)?|进展如何|怎么(?:样|个)?[填办写用弄说录加改发申销延换操提登报催][^,。]{0,4}|什么意思|[填要写报有]些?(?:什么|啥)|什么时候(?:到期|截止)?|啥时候到期|有没有逾期)(?:[了的啊呀吧]|来着|[,。\s]{0,2}(?:教教我|说说|告诉我|谢谢)){0,2}$|^(?:what|how|who|when|which|where|is|are|does|do|can)\b.{3,80}$")]
    private static partial Regex Final();
}
