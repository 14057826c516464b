using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>Words that steer the talk, and words of other business.</summary>
internal static partial class TalkCues
{
    public static readonly IReadOnlyList<Cue> All =
    [
        new("taken back", TakenBack(), (IntentNames.Undo, 3f)),
        new("whether it can be taken back", MayBeTakenBack(), (IntentNames.Help, 6f), (IntentNames.Undo, -6f)),
        new("a greeting", Greeting(), (IntentNames.Greeting, 3f)),
        new("thanks and praise", Thanks(), (IntentNames.SmallTalk, 3f)),
        new("about the bot", AboutBot(), (IntentNames.SmallTalk, 2.5f)),
        new("a language", Language(), (IntentNames.SwitchLanguage, 4f)),
        new("who I am", WhoAmI(), (IntentNames.WhoAmI, 4f)),
        new("a person presents himself", Presents(), (IntentNames.BindIdentity, 3f)),
        new("binding", Binding(), (IntentNames.BindIdentity, 3f)),
        new("wrong, and the new value", Corrects(), (IntentNames.Correction, 2.5f)),
        new("campus services", Campus(), (IntentNames.OutOfScope, 2.2f)),
        new("private life", Life(), (IntentNames.OutOfScope, 2.5f)),
        new("an office asked about its hours or place", Office(), (IntentNames.OutOfScope, 4f), (IntentNames.QueryStatus, -1.5f)),
        new("a loan, card or paper of one's own", Own(), (IntentNames.OutOfScope, 4f), (IntentNames.QueryOverdue, -3f), (IntentNames.SetDueDate, -3f), (IntentNames.Undo, -3f)),
        new("to be reminded of nothing here", RemindMe(), (IntentNames.OutOfScope, 5f), (IntentNames.Remind, -5f), (IntentNames.LogActivity, -2f)),
        new("a notice from elsewhere", Elsewhere(), (IntentNames.OutOfScope, 2.5f)),
        new("Party affairs of others", Party(), (IntentNames.OutOfScope, 2.2f)),
        new("computers", Computers(), (IntentNames.OutOfScope, 2f)),
        new("writing and sums", Writing(), (IntentNames.OutOfScope, 3f)),
    ];

    /// <summary>No branch, problem, activity, notice or list is spoken of.</summary>
    public static readonly Regex NoSubject = Subjectless();

    /// <summary>Never matches.</summary>
    public static readonly Regex Never = Nothing();

    [GeneratedRegex("撤销(?!销号|立项)|撤回|回退|作废|收回|反悔|删(?:掉|除|了)|回滚|还原|撤掉|退回(?:上|一)步|录重|不算(?:$|数)|(?<![a-z])undo(?![a-z])|(?<![a-z])revert|roll ?back|take (?:it|that) back|remove the last|delete the last|withdraw the last|last entry|(?:上一?[个步次]|刚才的?)操作(?:不要|不算|取消)|刚才[^,。]{0,8}不要了")]
    private static partial Regex TakenBack();

    // 能撤销吗: asked before it is wished.
    [GeneratedRegex("^\\s?(?:请问|那|这个|这|刚才的)?(?:还|我)?(?:能不能|可不可以|能|可以|可否|能否)(?:再)?(?:撤销|撤回|收回|反悔)(?:吗|么|嘛|不)?[?。!\\s]{0,2}$|^can (?:i|it be|this be) (?:undo|undone)(?: it| this)?[?\\s]{0,2}$")]
    private static partial Regex MayBeTakenBack();

    [GeneratedRegex("^(?:@\\S{1,20}\\s?)?(?:小结|同志们|各位|老师|大家)?[,!\\s]?(?:你好|您好|大家好|各位(?:老师|同志|领导)?好|老师们?好|早上好|上午好|中午好|下午好|晚上好|早安|嗨|哈[喽啰]|早[啊呀哇]?[,!~\\s]{0,2}(?:小结|大家|各位|老师)?[!~\\s]{0,5}$|在吗|在么|在不在|hello|hi(?![a-z])|hey(?![a-z])|good (?:morning|afternoon|evening|day))")]
    private static partial Regex Greeting();

    [GeneratedRegex("谢|辛苦|厉害|真棒|太棒|点赞|帮了?大忙|多亏|给力|真行|好用|再见|拜拜|回头见|晚安|哈哈|呵呵|不错|(?<![a-z])thank|(?<![a-z])thx(?![a-z])|(?<![a-z])bye(?![a-z])|goodbye|great (?:job|work)|well done|nice work|awesome|(?<![a-z])cool(?![a-z])|you are great|haha")]
    private static partial Regex Thanks();

    [GeneratedRegex("你(?:是|叫|多大|几岁|吃|累|真|好|太|会不会|有没有|喜欢|觉得)|是机器人|真人|你[^,。]{0,4}(?:好|真|太|挺)(?:快|慢|聪明|笨|棒|厉害|贴心|方便)|(?<![a-z])are you(?![a-z])|who made you|your name|how old")]
    private static partial Regex AboutBot();

    [GeneratedRegex("(?:说|讲|用|换|切|改|设|回复|成|到|能|会)[^,。]{0,5}(?:中文|英文|英语|汉语|普通话)(?!版?(?:材料|稿|论文|摘要))|^(?:中文|英文|英语)(?:版|吧|回复)?$|(?:切换|换个?|设置)语言|语言(?:换|改|切|设)|(?:switch|speak|use|change|reply|back|talk|set).{0,20}(?:english|chinese|language)|^(?:in )?(?:english|chinese),? please")]
    private static partial Regex Language();

    [GeneratedRegex("我(?!叫)[^,。]{0,6}(?:什么|啥|哪个|哪些)(?:身份|角色|权限)|我(?:现在|到底|目前)?(?:是|算|属于|在|归)(?:谁|哪|什么|啥)|我的?(?:身份|角色|权限|账[号户]|资料|个人信息|信息|绑定)(?!绑)|我绑(?:了|的|定了?)(?:谁|哪|的|吗)?|(?:认识|知道)我是?谁?吗?|当前(?:身份|账号|用户)|我是(?:书记|党员|委员|组织委员)吗|登录的是|who am i|my (?:profile|role|account|identity|branch|permissions)|what role|which account|am i bound|think i am")]
    private static partial Regex WhoAmI();

    [GeneratedRegex("我叫|^本人|我是(?!谁|哪|什么|啥|不|想|要|说|在|否)[^,。?吗]{2,14}[^吗?]$|(?:我是|叫)[^,。]{1,5},\\s?(?:B|.{0,8}(?:支部|书记|党员|委员))|B(?:支部)?的?(?:党员|书记|组织委员|委员|新来的)?M?(?:报到|前来)|my name is|^i'?m .{1,30}(?![a-z])(?:from|of)(?![a-z])|^i am .{1,30}(?![a-z])(?:from|of)(?![a-z])|register me|^this is .{1,24} of|sign me up")]
    private static partial Regex Presents();

    [GeneratedRegex("绑定(?!的?是谁|了吗|的谁|情况)|绑(?:一下|到)|^认证|要认证|认证一下|(?:身份|实名)(?:登记|注册|验证)|^注册|激活码|(?<![a-z])bind(?![a-z])|link my account|binding code|(?<![a-z])register me")]
    private static partial Regex Binding();

    [GeneratedRegex("(?:写|说|记|填|录|弄|搞|打|选)错了?|不对|有误|不是.{1,14}(?:,|而)?是|应[为该]|才对|更正|改[成为到]|改(?:一下|全体|发给)|我(?:多|少)(?:按|打|写)|换成|should be|(?<![a-z])actually(?![a-z])|i meant?(?![a-z])|it was|make it|correction|wrong .{1,10},|^(?:sorry|oops)")]
    private static partial Regex Corrects();

    [GeneratedRegex("食堂|门禁卡|工卡|请假|借书|还书|续借|借阅|图书(?!馆)|校车|班车|停车(?:费|证|罚|卡)|罚[款单]|违章|宿舍|公寓|报修|维修电话|水电|水费|电费|网费|校园卡|一卡通|饭卡|体育馆|游泳|健身|限行|尾号|新书|调剂|补考|重修|考试|选课|成绩单?|绩点|学分|论文|答辩|开题|查重|四六级|复试|录取|作业|奖学金申请|报销|发票|差旅|公积金|工资|社保|医保|个税|年终奖|请假|年假|加班|职称|招聘|会议室|电话(?:是)?多少|几点(?:开|关|下|上|发)|在哪(?:栋|层|楼|里办)|几楼|library|parking|(?<![a-z])exam|shuttle|reimburs|payday|get paid|meeting room|phone number|apply for leave")]
    private static partial Regex Campus();

    [GeneratedRegex("天气|下雨|下雪|冷不冷|多少度|空气|快递|外卖|吃(?!紧|力|透)|餐厅|奶茶|咖啡|菜|酒店|机票|高铁|火车|地铁|打车|机场|怎么走|怎么坐|电影|音乐|首歌|放歌|唱|球赛|比赛|世界杯|股票|股市|基金|贷款|房贷|信用卡|征信|彩票|油价|房租|减肥|感冒|失眠|吃药|疫苗|体检|孩子|家长|幼儿园|附小|签证|驾照|闹钟|心情|恋爱|星座|游戏|购物|淘宝|抢票|喝水|(?<![a-z])weather(?![a-z])|(?<![a-z])rain(?![a-z])|(?<![a-z])pizza(?![a-z])|restaurant|dinner|lunch|(?<![a-z])taxi(?![a-z])|(?<![a-z])hotel(?![a-z])|flight|airport|(?<![a-z])song(?![a-z])|(?<![a-z])movie(?![a-z])|(?<![a-z])game(?![a-z])|stock|drink water|my kid")]
    private static partial Regex Life();

    [GeneratedRegex("B(?:的|今天|明天|周末|现在)?[^,。;和跟与]{0,6}(?:上班|下班|开门|关门|开放|电话|在哪(?!一步|个环节)|几楼|地址|放假|值班|办公(?!系统|用房|设备|室)|[几哪](?:号|栋|座|层)?楼|怎么走|搬)|(?:物业|维修|施工|装修)(?:的|师傅)?[^,。]{0,6}(?:进展|进度|电话|来|到)")]
    private static partial Regex Office();

    [GeneratedRegex("(?:借|还(?!有|没|在|剩|是|能|会|要|需|可)|图书|[的些]书|信用卡|卡|贷款?|房租|账单|还款|快递|签证|驾照|驾驶证|护照|身份证|合同|居住证|保险|会员|疫苗|报名|学费|停车)[^,。;]{0,6}(?:逾期|超期|到期|过期|延期|续期|补办)(?!的?难题)|(?:逾期|超期|到期|过期|延期)[^,。;]{0,4}(?:的书|的卡|还书|还款|罚款|滞纳|账单|报到|毕业|费)|(?:公积金|社保|签证|房贷|退税|快递|护照|录用|调动|转正)[^,。;]{0,4}(?:进展|进度|到哪|办得?怎|办好|批了)|(?:撤销|撤回|取消)[^,。;]{0,10}(?:请假|订单|报名|预约|会议室|选课|挂号)|(?:导出|下载)[^,。;]{0,6}(?:工资|照片|成绩|视频|论文|发票|软件|歌|聊天)|提醒我[^,。;]{0,10}(?:喝|吃|接|妈|爸|孩|家|药|打电话|还款|开会|睡|起床|取|买|交(?:房|水|电|学))")]
    private static partial Regex Own();

    // 提醒我下午三点开会: what the reminder is of is said, and it is no business of the programme.
    [GeneratedRegex("(?<=^[^\\n]{0,30})(?:提醒|叫|喊)我(?:一?[下声])?[,\\s]?(?:(?:在|到)?D(?:的时候)?)?(?!一?[下声]|吧|就行|就好|哦|啊|呗|谢谢|的)[^,。;:?]{2,20}(?<!^[^\\n]{0,60}(?:难题|[PBH]|清单|期限|时限|到期|逾期|超期|截止|临期|到点|销号|举措|措施|责任|催|通知|公告|回执|回复|[待要没未]审|[待要没未]批|共建|联学|结对|活动|台账|台帐|进[展度]|支部|支委会|书记|数据|报表|problem|deadline|overdue|due|notice|receipt|measure|progress|branch)[^\\n]{0,40})(?![^\\n]{0,100}(?:难题|[PBH]|清单|期限|时限|到期|逾期|超期|截止|临期|到点|销号|举措|措施|责任|催|通知|公告|回执|回复|[待要没未]审|[待要没未]批|共建|联学|结对|活动|台账|台帐|进[展度]|支部|支委会|书记|数据|报表|problem|deadline|overdue|due|notice|receipt|measure|progress|branch))|remind\\sme\\s(?:to|about|that|of)(?![^\\n]{0,100}(?:难题|[PBH]|清单|期限|时限|到期|逾期|超期|截止|临期|到点|销号|举措|措施|责任|催|通知|公告|回执|回复|[待要没未]审|[待要没未]批|共建|联学|结对|活动|台账|台帐|进[展度]|支部|支委会|书记|数据|报表|problem|deadline|overdue|due|notice|receipt|measure|progress|branch|P|B))")]
    private static partial Regex RemindMe();

    [GeneratedRegex("(?:停车|考试|放假|违章|停电|停水|水费|电费|催款|录取|开学|报名|罚款|罚单|成绩|体检)[^,。;]{0,4}(?:通知|公告|提醒|安排)|通知(?:了)?(?:放假|停电|停水|开学|调休|上班|几点)|(?:通知|叫|喊)(?:一下)?(?:物业|保安|师傅|我妈|快递)")]
    private static partial Regex Elsewhere();

    [GeneratedRegex("党费|入党(?!积极)|转正|思想汇报|组织关系|党课|积极分子|发展对象|党员档案|(?<![a-z])dues(?![a-z])|join the party")]
    private static partial Regex Party();

    [GeneratedRegex("wi-?fi|(?<![a-z])vpn(?![a-z])|密码|邮箱|打印机?|电脑|蓝屏|投影仪?怎|校园网|连不上|登不[上了]|登录不|进不去|打不开|网页|软件|空调坏|修(?:灯|水管|电脑|空调)|laptop|printer|password")]
    private static partial Regex Computers();

    [GeneratedRegex("写(?:首|篇|一?[篇首份个封]|个)|作诗|翻译|润色|改写|讲个|讲[一]?[个段]|笑话|故事|段子|唱首|[加减乘除]以?.{0,4}等于|乘以|算一?下.{0,4}0|几点了|星期几|今天几号|几月几|农历|首都|最高的|谁是|ppt|(?<![a-z])translate(?![a-z])|(?<![a-z])joke(?![a-z])|(?<![a-z])story(?![a-z])|(?<![a-z])poem(?![a-z])|(?<![a-z])sing(?![a-z])|capital of|what time is|equation|write (?:a|my|me)")]
    private static partial Regex Writing();

    [GeneratedRegex("^(?![^\\n]{0,400}(?:[PBH]|难题|难提|南题|清单|台账|支部|共建|联学|结对|活动|通知|公告|回执|回复|销号|[待要等]审|[待要等]批|逾期|超期|到期|到点|到日子|红灯|黄灯|手[上里头]|名下|举措|措施|责任|进展|书记|委员|已读|未读|problem|branch|activit|notice|ledger|overdue|measure|receipt|pairing|session))")]
    private static partial Regex Subjectless();

    [GeneratedRegex("(?!)")]
    private static partial Regex Nothing();
}
