using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Activities;

/// <summary>The topic that no word introduces: what is left when everything else is taken and the fillers are stripped.</summary>
internal static partial class TopicReader
{
    private const int MostSegments = 60;

    /// <summary>The best of the segments that are left; a verb like 研究 or 交流 before one counts more than its length.</summary>
    /// <param name="introduced">True when only a segment behind such a verb counts.</param>
    /// <param name="after">Where the doers end: what was done is said after them.</param>
    public static Mark? Read(string left, bool introduced = false, int after = 0)
    {
        Mark? best = null;
        var bestScore = 0;
        foreach (Match segment in Segments().Matches(left).Take(MostSegments))
        {
            var span = OpenMarks.Close(left, new Mark(segment.Index, segment.Index + segment.Length));
            var verb = Strip(left, ref span);
            if ((introduced && verb == 0) || !IsContent(left.AsSpan(span.Start, span.Length))) continue;
            var score = Math.Min(span.Length, 30) + verb + (after > 0 && span.Start >= after ? 12 : 0) - (Weak().IsMatch(left.AsSpan(span.Start, span.Length)) ? 120 : 0);
            if (ActivityReader.IsPlace(left.AsSpan(span.Start, span.Length))) score -= 25;
            if (score <= bestScore) continue;
            (best, bestScore) = (span, score);
        }

        return best;
    }

    /// <summary>Takes fillers off both ends; what a verb among them weighs: one of talk introduces a topic, any other in its past (捏了, 上了堂) rather likely does.</summary>
    private static int Strip(string left, ref Mark span)
    {
        var weight = 0;
        for (var i = 0; i < 12; i++)
        {
            var verb = Introduces().Match(left, span.Start, span.Length);
            var head = verb.Success ? verb : Leading().Match(left, span.Start, span.Length);
            if (!head.Success || head.Length == 0) break;
            if (verb.Success) weight = Math.Max(weight, verb.Groups["any"].Success ? 60 : 100);
            span = span with { Start = head.Index + head.Length };
        }

        for (var i = 0; i < 6; i++)
        {
            var tail = Trailing().Match(left, span.Start, span.Length);
            if (!tail.Success || tail.Length == 0) break;
            span = span with { End = tail.Index };
        }

        return weight;
    }

    private static bool IsContent(ReadOnlySpan<char> words) =>
        words.Length >= 2 && !Nothing().IsMatch(words) && (Cjk().IsMatch(words) || words.Length >= 4);

    // A space parts Chinese fields but joins English words.
    [GeneratedRegex(@"(?:[^\u0001,。;!?: ]|:(?=[^\s\u0001])|(?<=[a-z0-9]) (?=[a-z0-9])){1,200}")]
    private static partial Regex Segments();

    [GeneratedRegex(@"\G(?:共同|一起|一块儿?|联合|深入|集中|专题|重点|主要|顺带|顺便|顺路|同时|又|还|就|再){0,2}(?:对接了(?=[\u4e00-\u9fff]{3})|学习了(?=[\u4e00-\u9fff]{4})|研究(?!生|院|所)|交流(?!会|座谈|活动)|讨论(?!会)|研讨(?!会|班)|探讨|商讨|商量|聊了聊|聊了一?下|聊[了过]|聊的|聊聊|聊|谈了谈|谈了|谈的|谈|碰了碰|碰了一?下?|碰的|搞(?![好定清活懂不笑个明])[了过的]?|弄[了过的]|办[了过]|办的|做[了过]|做的|开[了过]|开的|举办了?|举行了?|举办的|开展了?|开展的|组织了?|组织的|进行了?|召开了?|合办|联办|(?<v>[聊谈议说商谝侃碰研唠倾])了\k<v>|倾(?:咗|了)?(?=[\u4e00-\u9fff]{2})|(?<any>(?<w>[\u4e00-\u9fff])了\k<w>)|(?<any>(?<!看)(?![为除看])[\u4e00-\u9fff])了(?:一?[堂节趟期轮]|半天|一?(?:上午|下午|晚上|会儿?|整?天|阵子?|通|番)|好(?:久|半天|一会儿?)|一?(?:[场次个](?!性)|下|遍|回|些)|(?=[\u4e00-\u9fff]{3}))的?|(?:主要|重点|就是|专门)?(?:说|谈|议|聊|讲)(?:的|了)?(?:是|到)?(?![法明话台座课解堂义师稿出])|联学(?!活动|会|联|共建|$))(?:(?<=了)一?(?:个|场|次)(?:座谈|交流|研讨|讨论|碰头|对接|联席)?会(?=[\u4e00-\u9fff]{3})|一?[场次个](?!性|税|人|体|案)|关于)?|\G(?:\bdiscussed\b|\bdiscussing\b|\babout\b|\bheld\b|\bdid\b|\bhad\b)\s?")]
    private static partial Regex Introduces();

    [GeneratedRegex(@"\G(?:\s|现在(?=$|就|给|来|再|帮|补|录|登|记)|(?:那就?)?叫做?(?=[“""「『])|(?:就|也)?写(?=[“""「『])|结对(?=[谈聊议])|那[场次个](?![人面里边天时])|碰(?:了|个|一)?头(?=[\u4e00-\u9fff]{3})|[嘛呢啊](?=[跟和就我他咱人])|(?:跟|和|同)?(?:他们|人家|她们|对方)(?!那|的)|就(?=我们|咱)|为了?(?=[^民人群师学党][^,。]{1,30}(?:事|问题)$)|[、\-·+&@\u0001]|来访(?=交流|座谈|研讨|学习|参观|商|谈|讨论|调研)|坐?(?:在)?一块儿?|坐(?:在)?一起|一道|一同|坐下来|大概|大约|把(?=[^关脉握门])|就是|吧|来校|来我(?:们?(?:这[儿里边]|这(?=[\u4e00-\u9fff]{2})|支部)|[校院们处部])?|小结|请|麻烦|帮我(?!们)|帮忙|给(?:我们|咱们?|他们|大家)(?:支部|全体)?|给我|我们?支部|我们|咱们?支部|咱们?|我(?=要|想|来|们)|本支部|支部|想|要|来(?!访|华|电|源|信|款)|再|另外|顺便|还有|登记|补登|补录|补记|补报|补充|加上|再加上?|还有|还加|补(?=一|个|条|场|次)|录入|记录|录(?=一|个|条|场|次|$)|登(?=一|个|条|记|$)|记(?=一|个|条|$)|上报|填报|新增|一下|一次|一条|一场|一个|一笔|[个条场](?=活动|共建|结[对队]|联学)|结[对队]共建|共建活动|共建|联学共建|联学(?=$|活动)|活动(?=$|:)|的(?=[^确])|了|就是|也就是|也|又|还|都|一起的?|共同|联合(?=$)|组织(?:我?支部)?(?:全体)?党员(?:干部|师生)?(?:代表)?|去了?|到了?|和|与|跟|同(?=$)|时间(?:是|为)?(?=$)|日期(?:是|为)?(?=$)|那天|当天|大家|双方|对方|暑假|寒假|期间|专门|主要|是(?!否|非)|在(?=$)|从|于|record(?:\sit)?\b|please\b|log\b|add\b|a\b|an\b|the\b|we\b|our\b|had\b|held\b|met\b|activity\b|session\b|pairing\b|joint\b|with\b|visited\b|visit\b|on\b|at\b|in\b|and\b|for\b|from\b|together\b|new\b|to\b|:)")]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:" + RequestWords.Tail + @"|,?然后(?:是|呢)?|(?<=[\u4e00-\u9fff]{2})补(?:上|进去)|\s|[、\-·+&:]|(?:大概|大约|差不多|一共|总共)有?|(?:捋|理|过|研究|讨论|商量|交流|学|梳理)(?:了|一)(?:一?遍|一?下|一?通|一番)|你记一下|[,\s]?please\srecord(?:\sit)?|吧|的?那天?算?是?共建|那天算.{0,4}|算共建|的?由我来?[录补记]|我来[录补记]|帮我?记?(?:一下|一条|上|下来)?|记一下|录一下|登记一下|补一[条下]|的共建(?:活动)?|的联学(?:活动)?|的(?:结对|座谈)?活动|的?一起的?|一起|的?(?:这|那)?(?:点|些|个|件)?事儿|的?这?件?事情?(?<=的事情?|件事情?)|的事情?|的问题|的|了|过|吧|啊|呀|哈|呢|\bwith\b|\bwith\sthe\b|\bon\b|\bat\b|\bin\b|\band\b|\bfor\b)$", RegexOptions.RightToLeft)]
    private static partial Regex Trailing();

    [GeneratedRegex("^(?:.{0,5}(?:共建|活动|联学|结对|这次|那次|那场).{0,4}(?:录|记|登|报|补).{0,3}|调研|座谈会?|联席会|共建|活动|联学|交流会?|参观|走访|学习|会议|开会|来访|来校|联谊|见面|对接|结的?对子?|结队|研讨会?|一次|参加|参会|人员|人数|主题党日(?:活动)?|党日活动)$")]
    private static partial Regex Weak();

    [GeneratedRegex("^(?:(?:就|只有|还是)?(?:我们|咱们?)(?:自己|两家)?|我们?[和跟与同](?!党)[\u4e00-\u9fff]{2,3}|(?:主题|议题|地点|内容|人数|时间)(?:是|在|为|有|一样|相同)?|(?:主题|地点|人数)?(?:先)?(?:忘了?|记不清|想不起来)了?|(?:我)?(?:晚点|稍后|待会儿?|回头|以后|过后|先)(?:再)?(?:补|说|定|空着|不填)上?|(?:活动|来访|邀请)(?:对象|单位|方)|(?:全体|支部)?党员(?:干部|师生)?|师生|同志|那次|这次|已?解决了?|共建|活动|联学|来访|来校|开会|参加|参会|人员|人数|一[次回趟场下]|现在|刚才|刚刚|时间|日期|地点|主题|这个|那个|马上|赶紧|有一[次场回]|那就|就|不用改|不改了?|没变|不变|[一两三]家|(?:上次|当时)?(?:忘|漏|落|没来得及|来不及|没顾上)(?:了|记|掉|下){0,2}(?:没)?(?:登记|录入|录|记|登|报|补|填|写|说)?(?:了|的|上)?|还有|以及|另外|补录|登记|录入|记录|结对|结队|今天|好的?|[嗯可行对是]{1,2}(?:以|的)?|可以的?|没问题|没错|去掉|删掉|你好|您好|各位|收到|时长|地方|大家|录个|记个|登个|session|activity|meeting|today|一共就|一共|总共|就|也就|差不多|大概)$")]
    private static partial Regex Nothing();

    [GeneratedRegex("[\\u4e00-\\u9fff]")]
    private static partial Regex Cjk();
}
