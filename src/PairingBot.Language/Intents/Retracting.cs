using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>Taking back what was saved, with the reason beside it: 写错地方了，撤销; 点快了，撤一下; oops, wrong one, undo that.</summary>
public static partial class Retracting
{
    /// <summary>True when one clause takes back, and the others only say why.</summary>
    public static bool Is(string key)
    {
        var clauses = Clauses.Of(key);
        return clauses.Length is > 0 and <= 5 && clauses.Any(clause => TakesBack().IsMatch(clause)) && clauses.All(clause => TakesBack().IsMatch(clause) || Reason().IsMatch(clause));
    }

    /// <summary>那就删掉吧, while something is open: that is dropped, and nothing that was saved.</summary>
    public static bool IsDeletion(string text) => Deletes().IsMatch(text);

    [GeneratedRegex("^\\s?(?:那|就|还是|先|请|帮我|把|算了,?|[这那][条个]|它|都){0,4}(?:删(?:掉|了|除)?|不要|作废)(?:了|掉|吧|它|这[条个]){0,3}[。!]?$")]
    private static partial Regex Deletes();

    [GeneratedRegex("^(?:哎呀?|唉|不好意思|抱歉|对不起|那|就|还是|先|再|快|帮我|给我|请|麻烦|把|我要|我想|能不能|可以|刚刚?才?|方才|上一?[条个步]|这[条个步]|那[条个步]|它|的|录|记|存|写|提交|保存|操作){0,8}(?:撤(?:销|回|掉|一下|下|了)?|收回|退回去|回退|还原|作废|删了?|删掉|删除|取消掉|不算数?|不要了)(?:刚刚?才?的?|上一?[条个步]|这[条个步]|那[条个步]|它|来|去|掉|了|吧|一下|下|哈|呗|啊|吗|操作){0,5}$|^(?:那|还是|算了|请|帮我|把|[,，\\s]){0,4}取消(?:掉)?(?:它|(?:刚才|刚刚)?(?:那|这|的){0,2}[条个]?通知)[了吧啊]?$|^(?:那|还是|先|这[条个]|刚才的?){0,3}(?:通知|它)(?:先)?[不别]发了[吧啊]?$|^(?:please |can you |could you |let me |let's |i want to |i need to |so |just )?(?:undo|revert|take (?:it|that) back|roll (?:it |that )?back|withdraw|retract)(?: (?:it|that|this|the last one|the last|please))?(?: please| thanks)?$")]
    private static partial Regex TakesBack();

    /// <summary>Something went wrong, or has to wait.</summary>
    [GeneratedRegex("^(?=.{1,32}$)(?:.{0,16}(?:错|重复|重了|快了|早了|岔|混|反了|手滑|眼花|误|漏|按到|不小心|没核实|没问清|没定|不对|不准|不算|不作数|有问题|缓|先不|先别|再说|书记|领导|糊涂|多余|不该|不能|作废).{0,16}|哎呀?|唉|算了|那个|不好意思|抱歉|对不起|等等|等一下|等下|刚才那[条个步]|谢谢|sorry|oops|wait|my (?:mistake|bad)|wrong (?:one|problem|person|date|place)|i (?:made|clicked|was|sent).{0,30}|that was (?:wrong|a mistake)|by mistake|no)$")]
    private static partial Regex Reason();
}
