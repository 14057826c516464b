using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>The words of a cancel that says more than that: why, or what is wanted instead.</summary>
internal static partial class DropWords
{
    private const string Deed = "[录弄记搞填报登办发催加提写延导改整做]";

    [GeneratedRegex("^\\s?(?:@\\S{1,20}\\s)?(?:(?:哎呀?|唉|诶|嗯|行|好吧?|哦|那|不|我|还是|这[条个次]|都|还是)[,\\s]?){0,4}(?:算了吧?|罢了|(?:先?不(?:想)?|别)" + Deed + "了吧?|取消(?:掉|了)?吧?|先?(?:放|搁)(?:着|一放)吧?|never\\s?mind|forget\\sit|cancel(?:\\s(?:it|that|this))?|drop\\sit|scrap\\sit)(?:[,\\s]?(?:我|先|就|还是|这[条个次])?不(?:想)?" + Deed + "了吧?)?[,。;!、\\s]{1,3}")]
    public static partial Regex DropFirst { get; }

    [GeneratedRegex("^(?!.{0,12}(?:人数|日期|时间|地点|主题|成效|来源))[^?]{2,40}[,。;\\s](?:那|所以|就|还是|我|先|只好){0,3}(?:这[条个次]|它)?(?:还是|就|先|那就|只好)?(?:取消(?:掉|了)?|不" + Deed + "了|算了|作罢|放弃)[吧啊呀哈]?[。!\\s]?$")]
    public static partial Regex DropLast { get; }

    /// <summary>算了，还是写3人: the dialog goes on.</summary>
    [GeneratedRegex("^(?:还是(?!算|不|先不)|就|改|换|写|是(?!不是)|用|按|应该|不是|人数|主题|日期|时间|地点|对象|内容|标题|责任人|期限|范围|只|那就(?:写|按|用|改)|继续|接着)")]
    public static partial Regex StillWanted { get; }

    [GeneratedRegex("再(?:说|讲|录|报|办|弄|来|看|定|议|填|加|补|发|提|记|登|想)|以后|回头|改天|下次|等|先|没|不|太|晚|忙|急|重复|已经|自己|麻烦|材料|谢谢|辛苦|打扰|\\b(?:later|another|not|n't|no|wait|thanks?|thank\\syou)\\b")]
    public static partial Regex Why { get; }

    [GeneratedRegex("^(?:那|我们?|咱)?(?:先|再|就|想|要|还是){0,3}(?:请|帮我|麻烦|给我|把|将|给|录|登|加|记|报|发|通知|催|提醒|查|看|导|新增|统计|列|难题|#|\\d{1,4}号|它|申请|同意|退回|log|add|send|export|remind|set|extend|close)")]
    public static partial Regex Ordered { get; }
}
