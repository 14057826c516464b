using System.Text.RegularExpressions;

namespace PairingBot.Language.Problems;

/// <summary>How people are named: a surname with one or two characters, with an office, or as 老李 and 小王; in English one to three words.</summary>
internal static partial class PersonNames
{
    public const string Surname = "(?:欧阳|上官|司马|诸葛|皇甫|令狐|慕容|司徒|(?<![清名订账表菜简])单|(?<![支应交预垫缴])付(?![款费出清钱账给了])|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文施洪柳庞樊兰殷陶翟安倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柯梅盛童路祁涂涨游裴席卫查屈鲍位覃霍翁隋植甘景薄包司柏宁阮桂闵解强柴华车冉房边辜楚闫苗宫])";

    public const string Office = "(?:老师|书记|副书记|处长|副处长|主任|副主任|科长|副科长|部长|副部长|院长|副院长|馆长|副馆长|教授|副教授|博士|委员|辅导员|师傅|工程师|校长|副校长|所长|会计|干事|秘书|同学|工|总|主席|主管|经理|医生|护士长)";

    /// <summary>One person in Chinese; the given name is as short as what follows allows.</summary>
    public const string One = "(?:我(?:自己|本人)?|本人|" + Surname + "(?:[\u4e00-\u9fff]{1,2})?" + Office + "|[老小]" + Surname + "(?![\u4e00-\u9fff](?=$|[,。;、 \u0001]))|" + Surname + "(?!老师|同志)[\u4e00-\u9fff]{1,2}?)";

    public const string English = @"(?:(?:mr|ms|mrs|dr|prof|professor|teacher)\.?\s)?(?!(?:by|due|before|for|the|it|is|now|to|and|on|will|should|this|that|problem|from|until|of)\b)[a-z]{2,15}(?:\s(?!by|due|before|for|to|and|on|as|about|that|of|has|have|her|his|their|if|when|once|today|tonight|will|is|from|please|until|in|at|with|who|take|instead|now|today|tomorrow|next|the)[a-z]{2,15}){0,2}";

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "高峰", "高峰期", "安全", "安排", "方案", "方面", "方便", "金额", "程序", "马上", "时间", "任务", "成果", "路灯", "温度", "常见", "于是", "向上", "解决", "申请", "路线", "白天", "文件", "文档", "文化",
        "史料", "查询", "包括", "单位", "车位", "房间", "房源", "边上", "向校", "任何", "万一", "石油", "龙头", "江边", "金融", "方式", "周期", "周末", "周边", "周报", "严重", "安装", "常态", "常态化", "万能", "申报", "强化", "单独",
        "解释", "解答", "查看", "查一下", "查下", "路上", "高校", "高温", "高层", "高铁", "于此", "何时", "何人", "易懂", "易用", "余额", "任课", "章程", "游客", "位置", "位子", "席位", "宁静", "华东", "单子", "包干", "查验", "文印", "程度", "方向", "方法", "卫生", "童趣", "万元", "严格", "田径", "江苏", "安保", "安静",
    };

    /// <summary>Whether these words may be a name and are no common word with a surname's character.</summary>
    public static bool Are(ReadOnlySpan<char> words) => !Words.Contains(words.ToString()) && !WeekDay().IsMatch(words) && !Asking().IsMatch(words);

    /// <summary>Whether a common word has the form of a name: 高峰, 方向.</summary>
    public static bool MayBe(ReadOnlySpan<char> words) => words.Length is 2 or 3 && Words.Contains(words.ToString()) && FormOfName().IsMatch(words) && !Asking().IsMatch(words);

    [GeneratedRegex("^" + Surname + "(?![下了期系]$)[一-鿿]{1,2}$")]
    private static partial Regex FormOfName();

    [GeneratedRegex("^[谁哪啥别不]|[各都]$|^(?:再?加上?|添上?|增加|还有)|^一[下个]$|^(?:已|刚)?定[了好下]|^(?:动起|抓紧|赶紧|尽快|加快|上心)|什么|没定|待定|不知|未定|再定|[空留]着|空缺|空白|暂[缺无]|期限|时限|截止|责任|改[到成为]|换[成为]|的人?$")]
    private static partial Regex Asking();

    /// <summary>周一, 周五前; 周日升 and 周一帆 are people.</summary>
    [GeneratedRegex("^周[一二三四五六日天末](?:$|[前后内之早晚上下中午以到的完交开见吧了那这就能要会再和或、定报给查办发做弄改审批验收送填来去出进回看对核])")]
    private static partial Regex WeekDay();
}
