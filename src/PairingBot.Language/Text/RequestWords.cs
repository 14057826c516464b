namespace PairingBot.Language.Text;

/// <summary>What asks the bot to write something down, said after the content: …帮我登记, …给录上, …你给我登成一个难题. For use inside patterns that read from right to left.</summary>
internal static class RequestWords
{
    private const string Write = "(?:登记|记录|录入|补录|补登|登|记|录|补|写|加|挂|列|添|报|填|存)";
    private const string Where = "(?:[成为进入到在上]|一?下来?|一?[个条笔项]|新)";
    private const string What = "(?:难题|举措|措施|台账|清单|系统|进展|活动)(?:清单|台账)?(?:里头|里面|里|中|上)?";

    public const string Tail = "(?:(?:你|您)(?:给|帮)?我?(?:记|登|录|写)(?:一下|上|下来|进去)[吧哈啊呗]?|[,。\\s]{1,2}(?:登记|记录|录入|补录|补登|补记|记|录|登|补)(?:一下|上去?|下来|进去|一笔|一条)[吧哈啊呗]?|[,。\\s]{0,2}(?:(?:请|麻烦|劳驾)?(?:你|您)?(?:再|先|就)?(?:帮我?|帮忙|给我?|给咱|替我|请|麻烦)(?:把它|把这个|把这条)?" + Write + Where + "{0,3}(?:" + What + ")?(?:吧|了|去|哈|啊)?"
        + "|(?:先|就)(?:登|记|录|存|写)(?:上|着|一下|下来)"
        + "|(?:把它|把这个|把这条)?" + Write + Where + "{1,3}" + What + "(?:吧|了|去|哈|啊)?))";
}
