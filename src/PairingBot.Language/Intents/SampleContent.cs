namespace PairingBot.Language.Intents;

/// <summary>Words that stand in the holes of the utterances while the model learns, so that it learns to look past content: a problem about the canteen is still a problem.</summary>
internal static class SampleContent
{
    private static readonly string[] Titles =
    [
        "食堂排队时间太长", "宿舍网速慢", "差旅报销周期长", "停车位不够用", "校车班次少", "打印机老坏没人修", "公积金提取手续繁琐", "体检预约难", "图书馆座位紧张", "选课系统卡顿",
        "教师公寓漏水", "快递点离得太远", "会议室不好订", "奖学金发放慢", "新生报到信息重复填", "实验室危化品没处放", "电梯总出故障", "论文送审流程长", "档案查询不方便", "夜间打不到车",
    ];

    private static readonly string[] Progress =
    [
        "已和后勤谈好，下周开始装", "方案通过了校务会", "设备到货等安装", "调研报告写完了", "招标公告已发", "完成了三分之二", "系统上线试运行", "厂家还没回复", "第一批已经发放", "签了合同，款还没付",
    ];

    private static readonly string[] Messages =
    [
        "周五下午三点在主楼开会", "请按时提交总结材料", "下周三之前报名单", "系统今晚停机维护", "述职材料缺签字", "附件没盖章", "照片不清楚请重拍", "考试期间注意安静", "学生还在投诉", "放假前检查水电安全",
    ];

    private static readonly string[] Topics =
    [
        "报账培训", "考试周服务保障", "宿舍安全", "图书馆服务进书院", "科研项目申报", "党课共上", "就业指导", "食堂满意度提升", "网络安全宣传", "心理健康",
    ];

    private static readonly string[] Measures =
    [
        "增设两个窗口", "每周派人坐班", "开通线上预约", "建一个联络群", "和后勤联合巡查", "编一本办事指南", "延长开馆时间", "分批错峰就餐",
    ];

    private static readonly string[] English = ["the canteen queue is too long", "exam week support", "the printer keeps breaking", "parking is hard to find", "the survey is finished", "meeting on Friday at three", "slow reimbursement"];

    /// <summary>How people name a problem when they do not know its number.</summary>
    private static readonly string[] ShortTitles =
    [
        "停车难", "网速慢", "热水器老旧", "报账慢", "选课卡顿", "夜间占座", "食堂排队", "专利年费", "校车太少", "资产盘点", "电梯故障", "浴室水温", "签证办理", "双校区通勤", "实验室钥匙", "奖学金发放",
    ];

    /// <summary>Content for a hole; which one depends only on the number. Null for a hole that is not the speaker's own words.</summary>
    public static string? For(string hole, bool english, int number)
    {
        if (hole is not ("title" or "topic" or "venue" or "progress" or "message" or "measure" or "problemref")) return null;
        var choice = hole == "problemref" ? ShortTitles : english ? English : hole switch
        {
            "progress" => Progress,
            "message" => Messages,
            "topic" or "venue" => Topics,
            "measure" => Measures,
            _ => Titles,
        };
        return choice[number % choice.Length];
    }
}
