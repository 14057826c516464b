using PairingBot.Language.Intents;

namespace PairingBot.Training;

/// <summary>
/// Words of the speaker's own, which stand in the holes of the lines while the model learns, so that it learns to look past content: a problem about the canteen is still a problem.
/// Said alone they are answers inside a dialog.
/// </summary>
internal static class SampleContent
{
    private static readonly string[] Titles =
    [
        "食堂排队时间太长", "宿舍网速慢", "差旅报销周期长", "停车位不够用", "校车班次少", "打印机老坏没人修", "公积金提取手续繁琐", "体检预约难", "图书馆座位紧张", "选课系统卡顿",
        "教师公寓漏水", "快递点离得太远", "会议室不好订", "奖学金发放慢", "新生报到信息重复填", "实验室危化品没处放", "电梯总出故障", "论文送审流程长", "档案查询不方便", "夜间打不到车",
        "青年教师子女入学难", "公用房底数不清", "大型仪器共享率低", "实验动物房排风差", "研究生导师匹配慢", "成绩单打印机少", "校园导览牌陈旧", "操场路灯不亮", "外卖柜不够", "留学生看病语言不通",
        "心理咨询预约排不上", "科研经费到账慢", "合同盖章要跑三趟", "教室投影模糊", "浴室水压不稳", "自习室空调太冷", "共享单车乱停放", "老旧小区加装电梯", "毕业生离校手续繁", "教职工餐厅拥挤",
        "体育场馆订场难", "军训服装质量差", "二手教材没地方处理", "校医院药品不全", "退课没有提醒", "论文模板年年变", "公寓热水供应时间短", "雨天主干道积水", "校友返校停车难", "班主任津贴拖欠",
    ];

    private static readonly string[] Progress =
    [
        "已和后勤谈好，下周开始装", "方案通过了校务会", "设备到货等安装", "调研报告写完了", "招标公告已发", "完成了三分之二", "系统上线试运行", "厂家还没回复", "第一批已经发放", "签了合同，款还没付",
        "十七部里过了十一部", "图纸第三稿出来了", "跑了三个部门都盖了章", "样机在测试", "两栋楼已经改完", "收回问卷四百份", "物业不配合，停了三天", "预算批了二十万", "专家组来看过", "还差一个签字",
        "申报表精简成一页了", "新窗口周一启用", "地基打完了", "人手不够，先放着", "和供应商重新谈价", "清退了四十户", "第二轮谈判没谈拢", "服务器扩容了一倍", "公示期还有三天", "管子换了一半",
    ];

    private static readonly string[] Messages =
    [
        "周五下午三点在主楼开会", "请按时提交总结材料", "下周三之前报名单", "系统今晚停机维护", "述职材料缺签字", "附件没盖章", "照片不清楚请重拍", "考试期间注意安静", "学生还在投诉", "放假前检查水电安全",
        "冬季用电检查照常进行", "消防演练推迟一周", "周例会改线上", "任务书本月底交齐", "明早八点集合", "台账模板换新版", "征文延长到二十号", "党费收缴系统升级", "佐证材料对不上", "满意度调查没做",
        "数据和上月重复", "会议纪要没附", "现场看了还有积水", "又有人排长队", "请各位书记带上笔记本", "报告厅换到三号楼", "培训分两批进行", "述职顺序已排好", "雨天注意交通安全", "体检名单今天截止",
    ];

    private static readonly string[] Topics =
    [
        "报账培训", "考试周服务保障", "宿舍安全", "图书馆服务进书院", "科研项目申报", "党课共上", "就业指导", "食堂满意度提升", "网络安全宣传", "心理健康",
        "设备论证流程", "课程思政案例互评", "老照片数字化", "急救知识进支部", "资料共建共享", "校园贷防范", "消防逃生演练", "垃圾分类", "智慧教室标准", "留学生迎新服务",
        "采购流程优化", "学业帮扶", "青年教师成长", "内控制度建设", "西迁精神学习", "二十届四中全会精神", "节能降碳", "实验室气瓶管理", "校史讲解", "朋辈辅导",
    ];

    private static readonly string[] Venues =
    [
        "主楼B305", "行政楼302会议室", "图书馆北楼", "创新港米兰楼", "雁翔路校区多功能厅", "科教大楼报告厅", "东花园广场", "学生活动中心", "腾讯会议", "三号楼一层大厅",
        "教学二区", "校史馆", "国际会议厅", "档案馆阅览室", "西配楼二零六", "对方会议室", "宪梓堂", "体育馆副馆", "书院活动室", "企业展厅",
    ];

    private static readonly string[] Measures =
    [
        "增设两个窗口", "每周派人坐班", "开通线上预约", "建一个联络群", "和后勤联合巡查", "编一本办事指南", "延长开馆时间", "分批错峰就餐",
        "请专家来坐诊", "跟环保公司签清运协议", "每月一次入户宣讲", "门岗加装测温屏", "夜间增派巡逻", "集中两天统一办理", "换成节能水泵", "引进第三方检测", "设学生督导员", "成立工作专班",
        "把审批改成线上", "每季度公布排名", "一楼放自助机", "购买保洁服务", "举办两场培训", "划定专用车位", "印发明白纸", "周三开夜间窗口",
    ];

    private static readonly string[] Names =
    [
        "李明", "王芳", "张伟", "赵敏", "陈刚", "马晓东", "蒋文博", "阎丽", "孙强", "周敏", "韩梅", "吴磊", "郑建国", "冯雪", "何佳", "高翔", "段小军", "毛师傅", "小段", "老张",
        "王老师", "李主任", "欧阳静", "许科长", "杨帆", "郭涛", "黄晓燕", "刘洋", "田野", "彭博",
    ];

    private static readonly string[] English =
    [
        "the canteen queue is too long", "exam week support", "the printer keeps breaking", "parking is hard to find", "the survey is finished", "meeting on Friday at three", "slow reimbursement",
        "not enough lockers", "two of three are installed", "hire one more nurse", "no photos attached", "street lights out", "thesis template keeps changing", "the water is cold again",
    ];

    /// <summary>How people name a problem when they do not know its number.</summary>
    private static readonly string[] ShortTitles =
    [
        "停车难", "网速慢", "热水器老旧", "报账慢", "选课卡顿", "夜间占座", "食堂排队", "专利年费", "校车太少", "资产盘点", "电梯故障", "浴室水温", "签证办理", "双校区通勤", "实验室钥匙", "奖学金发放",
        "公用房清理", "废液转运", "电梯年检", "成绩单打印机", "路灯", "共享单车", "青年教师导师", "门禁升级", "教室空调", "漏雨", "快递柜", "充电桩", "答辩排期", "校园卡补办", "军训服", "班车末班",
        "离校手续", "新教师食堂卡", "馆藏分散", "粉笔粉尘", "会议茶水", "刷卡机", "论文模板", "垃圾清运", "外卖乱停", "教材循环", "学生公寓热水", "实验耗材", "档案数字化", "投影灯泡", "保研材料", "访客登记",
        "托管班", "评审打分表", "会场音响", "班主任津贴", "退课提醒", "楼道堆物", "操场塑胶", "医保报销", "仪器共享", "选址", "消防通道", "人才公寓", "工会福利", "讲座签到", "夜间照明", "国际学生银行卡",
    ];

    /// <summary>Content for a hole; which one depends only on the number. Null for a hole that is not the speaker's own words.</summary>
    public static string? For(string hole, bool english, int number)
    {
        if (hole is not ("title" or "topic" or "venue" or "progress" or "message" or "measure" or "problemref" or "responsible")) return null;
        var choice = hole == "problemref" ? ShortTitles : english ? English : hole switch
        {
            "progress" => Progress,
            "message" => Messages,
            "topic" => Topics,
            "venue" => Venues,
            "measure" => Measures,
            "responsible" => Names,
            _ => Titles,
        };
        return choice[number % choice.Length];
    }

    /// <summary>What answers a question of each dialog, said alone.</summary>
    public static IEnumerable<(string Dialog, string Answer)> Answers() =>
        from pair in new (string Dialog, string[] Answers)[]
        {
            (IntentNames.LogActivity, Topics), (IntentNames.LogActivity, Venues), (IntentNames.AddProblem, Titles), (IntentNames.AddProblem, Names), (IntentNames.AddMeasure, Measures), (IntentNames.AddMeasure, ShortTitles),
            (IntentNames.UpdateProgress, Progress), (IntentNames.UpdateProgress, ShortTitles), (IntentNames.Broadcast, Messages), (IntentNames.RejectClose, Messages), (IntentNames.AssignResponsible, Names),
            (IntentNames.AssignResponsible, ShortTitles), (IntentNames.SetDueDate, ShortTitles), (IntentNames.RequestClose, ShortTitles), (IntentNames.Remind, Names), (IntentNames.QueryStatus, ShortTitles), (IntentNames.BindIdentity, Names),
        }
        from answer in pair.Answers
        select (pair.Dialog, answer);
}
