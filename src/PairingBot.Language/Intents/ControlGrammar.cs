using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>Yes, no and cancel. They count only when they are the whole utterance, so that the same words inside a value never steer.</summary>
internal static partial class ControlGrammar
{
    private const int Longest = 48;

    /// <summary>The control intent of an utterance, or null.</summary>
    public static string? Read(string key)
    {
        if (key.Length > Longest) return null;
        if (Pictures.Answer(key) is { } isYes) return isYes ? IntentNames.Confirm : IntentNames.Deny;
        var words = Clauses.Address().Replace(key, "").Trim(' ', ',', '。', '.', '!', '~', '-', '…');
        if (words.Length == 0) return null;
        if (Cancel().IsMatch(words) || Dropped().IsMatch(words) || DroppedFor().IsMatch(words)) return IntentNames.Cancel;
        if (Confirm().IsMatch(words) || Assent.Is(words)) return IntentNames.Confirm;
        return Deny().IsMatch(words) || NeverSaid().IsMatch(words) ? IntentNames.Deny : null;
    }

    /// <summary>改, 要改一下: at a summary, that something of it is to be changed.</summary>
    public static bool IsChange(string key) => key.Length <= Longest && Change().IsMatch(key.Trim(' ', ',', '。', '.', '!', '~'));

    [GeneratedRegex("^(?:我|我们|请|还|想|需要|得|要|先){0,3}(?:改|修改|更改|改动|改改|更正|修正)(?:一下|一改|下|点|点东西|内容)?[啊呀]?$|^(?:i )?(?:want to |need to )?(?:change|edit|modify)(?: it| something)?$")]
    private static partial Regex Change();

    /// <summary>先别，材料还没齐: a no with its reason.</summary>
    public static bool IsDenialWithReason(string key) => key.Length <= Longest && DenyFirst().IsMatch(key);

    // 算了不登了，等我把签到表找着: with its reason.
    [GeneratedRegex("^(?:哎呀?,?|唉,?)?(?:那|还是)?算了吧?[,\\s]?(?:先|就|还是)?不[录登弄记搞报填发催办加导]了?[,。\\s].{1,24}$")]
    private static partial Regex DroppedFor();

    // 我没说要销号.
    [GeneratedRegex("^(?:我|咱|我们|咱们)(?:又|可|也|并|压根|根本|刚才?){0,2}没(?:有)?(?:说过?|让你|叫你|喊你|想|打算)(?:我?要|去|过)?[^,。谁哪什么吗]{0,8}$")]
    private static partial Regex NeverSaid();

    [GeneratedRegex(@"^(?:(?:对对?对?|是|嗯嗯?|好|行|可以|可|没错|没有?问题|没毛病|无误|准确|正确|确认|确定|同意|提交|保存|入库|通过|发|发送|发出去|录|录入|记|记上|登记|就这样|就这么办|就这么[录记发]|这样就行|这就行|信息无误|核对无误|看过了|妥|妥了|中|成|得|得嘞|中嘞|使得|木问题|么问题|冇问题|对路|当然|必须|照此办理|催|ok|okay|okey|yes|yep|yeah|yup|ya|y|sure|correct|right|that's right|thats right|confirm|confirmed|submit|submit it|save|save it|send it|go ahead|looks good|looks right|all good|fine|good|please do|do it|exactly|lgtm)(?:的|吧|了|啦|呀|啊|哈|呢|哦|噢|嘞|呗|滴|哒|咯|它|一下|please)?[\s,、。.!~]{0,3}){1,6}$")]
    private static partial Regex Confirm();

    [GeneratedRegex(@"^(?:(?:不|不改了?|不换了?|不用改|不对|不是|不是的|不行|不可以|不用|不要|不要了|不确认|不提交|不正确|不准确|不同意|没对|不太对|不大对|不咋对|否|非也|错|错了|有误|有错|搞错了|弄错了|写错了|记错了|说错了|录错了|信息有误|先不|先别|先别提交|先不提交|暂不|别|別|别提交|别发|先别发|等等|等下|等一下|等会儿?|先等等|先等下|稍等|慢着|且慢|no|nope|nah|n|not yet|wrong|incorrect|that's (?:wrong|not (?:right|correct|it|true))|that is (?:wrong|not (?:right|correct))|not right|not correct|wait|hold on|don't|do not|no thanks|no changes?|nothing to change|keep it(?: as it is)?|leave it as it is)(?:的|吧|了|啦|呀|啊|哈|呢|哦|嘛)?[\s,、。.!~]{0,3}){1,4}$")]
    private static partial Regex Deny();

    [GeneratedRegex(@"^(?:先别|先不|暂时?不|别急|不行|不可以|先等|等等|等一下|慢着|not yet|hold on|wait)(?:提交|发|录|办)?[了吧]?[,、。!\s][^\u0001]{1,40}$")]
    private static partial Regex DenyFirst();

    [GeneratedRegex(@"^(?:(?:哎呀?|唉|算了|罢了|得了|先这样|就这样|那|还是|不好意思|抱歉|嗯|好了?|先|我|这次|这条|这个|今天|暂时)(?:吧|了)?[\s,、。]{0,2}){0,5}(?:不想?|别|不用|甭)(?:再|给我)?(?:[录弄办登填报发做搞写加导催提删](?:入|记|理|醒|出|送|除|掉)?|申请|延期?|销号?|退回?|驳回|重开|打开|指派|通知)(?:它|这个|这条)?了[吧啊呀]?$")]
    private static partial Regex Dropped();

    [GeneratedRegex(@"^(?:(?:那|那就|哎|唉|哦|嗯|好|这个|这条|这次|先|还是|都|我|不|不了|对不起|抱歉|不好意思|actually|please|ok|well|no)[\s,、]{0,2}){0,3}(?:先?放一放|先?放着|以后再说|回头再说|下次再说|改天再[说录办])?[\s,、。]{0,2}(?:取消|取消掉|取消了|取消(?:发送|发布|提交|填报|登记|录入|导出|提醒|催办|操作)|(?:先)?不[弄办搞录填发]这?[个条]?了|明天再说|以后再说|取消这次|取消(?:本次|这次|这个|当前)?(?:登记|录入|操作|活动|任务|流程)|算了|算啦|罢了|不[办录弄登记搞做填报整写]了|不想[办录弄登记搞做填报]了|退出|退出(?:登记|录入|流程|当前操作)|放弃|放弃(?:登记|录入)|终止|中止|作罢|停止|停|别[办录弄登记搞]了|结束|cancel|cancel it|cancel that|cancel this|forget it|forget about it|never\s?mind|quit|stop|abort|exit|drop it|scrap it|leave it)(?:吧|了|啦|掉|呀|啊|哈|呢|算了|得了|please|thanks)?(?:[\s,、。.!]{0,3}(?:谢谢|取消操作|(?:明天|改天|回头|下次|以后|过几天)再[说弄办录来]|不[办录弄登记搞做填报]了|算了|退出|取消|不好意思|我?再想想|回头再说|下次再说|改天再说)[吧了]?){0,2}$|^(?:这个|这条|这次|先)?先?(?:放一放|放着|放下)吧?$")]
    private static partial Regex Cancel();
}
