using System.Collections.Frozen;

namespace PairingBot.Language.Dates;

/// <summary>The day of every holiday by its names in both languages.</summary>
internal static class HolidayNames
{
    /// <summary>The holiday that falls in a calendar year; null for an unknown name.</summary>
    public static DateOnly? On(string name, int year) =>
        year is >= 1949 and <= 2100 && Days.TryGetValue(name, out var day) ? day(year) : null;

    /// <summary>Every name, so that a test can hold them against the pattern.</summary>
    internal static IEnumerable<string> All => Days.Keys;

    private static FrozenDictionary<string, Func<int, DateOnly?>> Read()
    {
        var days = new Dictionary<string, Func<int, DateOnly?>>(StringComparer.Ordinal);
        void Add(string names, Func<int, DateOnly?> day)
        {
            foreach (var name in names.Split('|')) days[name] = day;
        }

        foreach (var (names, day) in Fixed) Add(names, year => new DateOnly(year, day / 100, day % 100));
        foreach (var (names, day) in Lunar) Add(names, year => LunarCalendar.Day(year, day / 100, day % 100));
        // The twelfth lunar month ends in the next calendar year.
        foreach (var (names, day) in LateLunar) Add(names, year => LunarCalendar.Day(year - 1, 12, day));
        Add("除夕|chinese new year's eve|lunar new year's eve|spring festival eve", year => LunarCalendar.LastDay(year - 1));
        Add("清明|tomb sweeping day|tomb-sweeping day|qingming|qingming festival", LunarCalendar.Qingming);
        Add("冬至|winter solstice", LunarCalendar.WinterSolstice);
        Add("母亲节|mother's day", year => Ordinals.Weekday(new DateOnly(year, 5, 1), new DateOnly(year, 5, 31), 6, 2));
        Add("父亲节|father's day", year => Ordinals.Weekday(new DateOnly(year, 6, 1), new DateOnly(year, 6, 30), 6, 3));
        Add("感恩节|thanksgiving", year => Ordinals.Weekday(new DateOnly(year, 11, 1), new DateOnly(year, 11, 30), 3, 4));
        return days.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static readonly (string Names, int Day)[] Fixed =
    [
        ("元旦|新年|new year's day|new year|new years day|new years", 101),
        ("情人节|valentine's day", 214),
        ("学雷锋日|学雷锋纪念日|雷锋日", 305),
        ("三八|妇女节|女神节|女生节|women's day", 308),
        ("植树节|arbor day|arbour day|tree planting day|tree-planting day", 312),
        ("消费者权益日|三一五", 315),
        ("国家安全教育日|国家安全日|全民国家安全教育日", 415),
        ("读书日|world book day", 423),
        ("五一|劳动节|labour day|labor day|may day|workers' day", 501),
        ("五四|青年节|youth day", 504),
        ("护士节|nurses' day", 512),
        ("六一|儿童节|children's day", 601),
        ("七一|建党节|建党日|党的生日|party's birthday|party day|cpc founding day", 701),
        ("八一|建军节|army day", 801),
        ("抗战胜利纪念日|victory day", 903),
        ("教师节|teachers' day|teacher's day|teachers day", 910),
        ("九一八", 918),
        ("烈士纪念日|martyrs' day", 930),
        ("十一|国庆|国庆日|national day", 1001),
        ("记者节|journalists' day", 1108),
        ("双十一", 1111),
        ("宪法日|constitution day", 1204),
        ("一二九|一二.九", 1209),
        ("双十二", 1212),
        ("公祭日|national memorial day", 1213),
        ("平安夜|christmas eve", 1224),
        ("圣诞|christmas day|christmas", 1225),
        ("跨年夜|new year's eve|new years eve", 1231),
    ];

    private static readonly (string Names, int Day)[] Lunar =
    [
        ("春节|过年|chinese new year|lunar new year|spring festival", 101),
        ("元宵|lantern festival", 115),
        ("龙抬头", 202),
        ("端午|dragon boat festival|dragon boat day", 505),
        ("七夕|qixi|qixi festival", 707),
        ("中元节", 715),
        ("中秋|mid-autumn|mid autumn|mid-autumn festival|mid autumn festival|mid-autumn day|moon festival", 815),
        ("重阳|double ninth|double ninth festival|chongyang|chongyang festival", 909),
    ];

    private static readonly (string Names, int Day)[] LateLunar = [("腊八|laba|laba festival", 8), ("小年|little new year", 23)];

    // Last, for it is made of the tables above.
    private static readonly FrozenDictionary<string, Func<int, DateOnly?>> Days = Read();
}
