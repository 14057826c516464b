namespace PairingBot.Language.Branches;

/// <summary>What university units are called in English; a branch that bears the Chinese name answers to the English one too.</summary>
internal static class EnglishNames
{
    public static readonly IReadOnlyList<(string English, string Chinese)> All =
    [
        ("finance", "财务处"), ("finance office", "财务处"), ("finance department", "财务处"), ("academic affairs", "教务处"),
        ("academic affairs office", "教务处"), ("international office", "国际处"), ("international affairs", "国际处"),
        ("graduate school", "研究生院"), ("human resources", "人力资源部"), ("hr department", "人力资源部"), ("publicity", "宣传部"), ("publicity department", "宣传部"),
        ("security office", "保卫处"), ("archives", "档案馆"), ("museum", "博物馆"), ("library", "图书馆"),
        ("network center", "网络信息中心"), ("network information center", "网络信息中心"), ("research institute", "科研院"),
        ("youth league", "团委"), ("youth league committee", "团委"), ("mathematics", "数学学院"), ("school of mathematics", "数学学院"), ("math school", "数学学院"),
        ("life sciences", "生命学院"), ("school of life sciences", "生命学院"), ("aerospace", "航天学院"), ("school of aerospace", "航天学院"),
        ("chemical engineering", "化工学院"), ("school of chemical engineering", "化工学院"), ("materials science", "材料学院"), ("materials school", "材料学院"), ("school of materials", "材料学院"),
        ("humanities", "人文学院"), ("school of humanities", "人文学院"), ("public administration", "公管学院"), ("school of public policy", "公管学院"),
        ("international education", "国际教育学院"), ("electrical engineering", "电气学院"), ("mechanical engineering", "机械学院"), ("geely", "吉利"), ("geely auto", "吉利"), ("shanghai jiao tong university", "上海交通大学"), ("sjtu", "上海交通大学"), ("northwestern polytechnical university", "西工大"), ("xidian university", "西电"), ("academic affairs department", "教务处"), ("the library", "图书馆"), ("security department", "保卫处"), ("security", "保卫处"), ("scientific research institute", "科研院"), ("research office", "科研院"), ("youth league branch", "团委"), ("school of mechanical engineering", "机械学院"), ("school of electrical engineering", "电气学院"), ("school of public administration", "公管学院"), ("school of international education", "国际教育学院"), ("network and information center", "网络信息中心"), ("network centre", "网络信息中心"), ("archives office", "档案馆"), ("human resources office", "人力资源部"), ("graduate school office", "研究生院"), ("frontier institute", "前沿院"), ("affiliated hospital", "第二附属医院"),
        ("xidian", "西电"), ("second affiliated hospital", "第二附属医院"), ("social sciences office", "社科处"), ("party school office", "党校办"),
    ];
}
