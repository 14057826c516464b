using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>A yes that says what is to be done: 嗯嗯，加上; 行，那就延; 存吧; 这回对了，提交; 就这个日子.</summary>
internal static partial class Assent
{
    private const int Longest = 24;

    /// <summary>True when the whole utterance is such a yes.</summary>
    public static bool Is(string words) => words.Length <= Longest && Whole().IsMatch(words);

    private const string Yes = "(?:(?:(?:这回|这下|这次|现在|这样|以上|上面|内容|信息|这[条些个两]|这两[条个]|两[条个]|全部)?(?:也|都|全都?|就)?(?:没?有?毛病|没问题|没错|无误|对|正确|准确|可以|行|好|是|妥))|就这样|就这么[办定着]|嗯嗯?|确认|确定|同意|中|成|得|ok|okay|yes|yep|sure)(?:的|了|吧|啊|呀|哈|嘞|哒)?";
    private const string Deed = "(?:都|全|也|那|就|那就|先|帮我|请|给我|麻烦){0,4}(?:按这个|按这样|照这个|照这样|这么|这样|定时|全部|一起|一并|直接|马上|现在|正式)?(?:申请|加|添|延期?|存|保存|退回?|驳回|销号?|打开|重新打开|重开|催办?|提醒|通知|导出?|办|定|报|交|发布?|发送|提交|录入?|记|写|登记?|更新|分派|指派|派|执行|办理|通过|批准?|入库|增加|改|换|弄|来|推送)(?:它|他|她|这[个条]|给他|给她)?(?:上|掉|出去?|进去?|下来|下去|一下|过去|回去?)?";
    private const string Mild = "(?:吧|了|呗|啦|啊|呀|就行|就好|即可)?";

    [GeneratedRegex($"^(?:{Yes}[\\s,、。.!~]{{0,3}}){{1,4}}(?:(?:就[按照用]?(?:这|那)个?(?:日子|日期|时间|期限|人|主题|内容|名单)?|就(?:这|那)天|就(?:他|她|它|这些|这样|这么着)|{Deed}){Mild}[\\s,、。.!~]{{0,3}}){{0,3}}$|^(?:那?就[按照用]?这个?(?:日子|日期|时间|期限|人)?|就(?:这|那)天|就这些|就这么着|加|加上|延|退|存|记|录|催|发|按这个(?:来|办|发|录|记))[吧了啊]?$|^(?:那|就|那就|先)?(?:申请|加|存|保存|延|退|退回|驳回|销|发|催|记|录|办|定|报|交|导|派|提交|通知|提醒|批|写|登|加上|记上|录上|写上|发出去|入库|打开|重新打开|更新)(?:它|他|她)?(?:一下)?(?:吧|呗|啦)$")]
    private static partial Regex Whole();
}
