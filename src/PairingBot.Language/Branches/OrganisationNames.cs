using System.Text.RegularExpressions;

namespace PairingBot.Language.Branches;

/// <summary>How organisations are called: the endings that tell a name from a common word.</summary>
internal static partial class OrganisationNames
{
    private const string Long = "党支部|党总支|党工委|党委|支部|大学|学院|书院|公司|集团|派出所|街道办事处|街道办|街道|社区|医院|中学|小学|幼儿园|学校|研究所|研究院|设计院|科学院|法院|检察院|居委会|村委会|委员会|银行|企业|协会|基金会|出版社|中心|大队|支队|中队|消防站|办公室|分局|总队|工会|联合会|博物馆|图书馆|文化馆|纪念馆|科技馆|教育局|公安局";
    private const string Short = "[局馆村厅处站所厂院部办团社室系]";

    /// <summary>Whether an alias is plainly an organisation's.</summary>
    public static bool IsPlain(string alias) => alias.Length > 3 || alias.Any(char.IsAsciiLetter) || Ending().IsMatch(alias);

    /// <summary>The length of the organisation's name that fills the beginning of this text; 0 when there is none.</summary>
    public static int LengthAt(string key, int start, int end)
    {
        var limit = Reach(key, start, end);
        // What follows 党支部 is no part of the name.
        if (key.IndexOf("支部", start, Math.Max(0, limit - start), StringComparison.Ordinal) is >= 0 and var branch) limit = branch + 2;
        for (var length = limit - start; length >= 3; length--)
        {
            var name = key.Substring(start, length);
            if (LongEnding().IsMatch(name) || (length >= 4 && ShortEnding().IsMatch(name)) || (length == 3 && start + 3 == limit && Office().IsMatch(name)))
                return NotAName().IsMatch(name) ? 0 : length;
        }

        return 0;
    }

    /// <summary>How far a name that begins here can go at most.</summary>
    public static int Reach(string key, int start, int end)
    {
        var limit = Math.Min(end, start + 26);
        var stop = StopWord().Match(key, start, limit - start);
        return stop.Success ? stop.Index : limit;
    }

    /// <summary>The part of a name that tells it from others of its kind.</summary>
    public static string Core(string name) => Endings().Replace(name, "");

    [GeneratedRegex("[处院馆部所室委局办队系厂社会科站校]$|中心$|公司$|集团$|大学$|支部$")]
    private static partial Regex Ending();

    [GeneratedRegex("(?:" + Long + ")$")]
    private static partial Regex LongEnding();

    [GeneratedRegex(Short + "$")]
    private static partial Regex ShortEnding();

    // 审计处, up to the word that ends a name.
    [GeneratedRegex("[处局馆](?<!到处|好处|何处|用处|害处|住处|坏处|难处|远处|近处|别处|各处|此处|结局)$")]
    private static partial Regex Office();

    [GeneratedRegex("^(?:我|本|咱|他们|你们|大家|学生|老师|师生|对方|双方|一些|几个|各|所有|全体|全校|全部|到|处)")]
    private static partial Regex NotAName();

    // What cannot stand inside a name, so that a scan for one ends before the verb.
    [GeneratedRegex("[^\\u4e00-\\u9fffa-z0-9·()]|[的了在于和与跟赴]|就|一起|共同|联合(?!会)|开展|举行|举办|召开|进行|共建|联学|结对|围绕|交流(?!处|中心)|座谈|研究(?!生|院|所|中心|会)|讨论|学习|参观|开会|合办|联办|主办|承办|签|搞|聊|谈|碰|来(?=我|访|校|了|开|参|座|交)|今天|昨|前天|上周|上月|本周|本月|周[一二三四五六日]|\\d{1,2}月|\\d{1,2}[日号]")]
    private static partial Regex StopWord();

    [GeneratedRegex("(?:党支部|党总支|支部|学院|书院|大学|中心|处|部|馆|院|所|局|公司|集团){1,3}$")]
    private static partial Regex Endings();
}
