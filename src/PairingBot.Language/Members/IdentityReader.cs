using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Problems;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Members;

/// <summary>Who somebody says to be, and the language that is asked for.</summary>
internal sealed partial class IdentityReader(MentionReader mentions)
{
    public void Read(Draft draft)
    {
        if (Code().Match(draft.Left) is { Success: true } code) draft.Drop(Segments.Of(code));
        var names = mentions.Find(draft.Left);
        if (names.Count > 0) draft.Put(SlotNames.Branch, MentionReader.Slot(draft, names[..1]), names[0].Taken, "named");
        foreach (var pattern in (Regex[])[Named(), Alone()])
            if (ReadName(draft, pattern)) return;
    }

    public static void ReadLanguage(Draft draft)
    {
        if (Language().Match(draft.Left) is { Success: true } name)
            draft.Put(SlotNames.Language, new TextSlot(name.Groups["zh"].Success ? "zh" : "en", name.Index, name.Length), Segments.Of(name), "said");
    }

    private static bool ReadName(Draft draft, Regex pattern)
    {
        for (var match = pattern.Match(draft.Left); match.Success; match = match.NextMatch())
        {
            var name = match.Groups["n"];
            if (!PersonNames.Are(name.ValueSpan) || Common().IsMatch(name.ValueSpan)) continue;
            draft.Put(SlotNames.Name, new TextSlot(draft.Words(Segments.Of(name)), name.Index, name.Length), Segments.Of(match), "said");
            return true;
        }

        return false;
    }

    [GeneratedRegex(@"(?:我(?:的)?(?:名字)?(?:叫|是|姓名是|名叫)|本人(?:是|叫)?|姓名(?:是|为|:)?|名字(?:是|叫|:)?|(?:帮我)?(?:绑定|绑|认证|注册|登记)(?:一下)?(?:身份|账号|成|为|到|,|:|\s){0,2}|这里是|这边是)\s?(?:\u0001{1,30})?(?:的|支部的?|,|\s)?(?<n>" + PersonNames.Surname + "(?:(?:[\u4e00-\u9fff]{1,2}?)(?=$|[,。;:!\\s\u0001的]|支部|党员|书记|委员|老师|同志|来|,)|[\u4e00-\u9fff]{1,2}))(?:老师|同志)?|\u0001(?:党?支部)?的?(?:党员|书记|组织委员|宣传委员|纪检委员|支部书记|副书记|老师|新党员|预备党员)?(?<n>" + PersonNames.Surname + @"[\u4e00-\u9fff]{1,2}?)(?=$|[,。;:!\s\u0001]|报到|来|前来|申请|绑定|老师|同志)|\b(?:i\sam|i'm|my\sname\sis|name(?:\sis|:)|this\sis|register\sme\sas|bind\sme\sas|bind\sme[:,]?|bind\s(?:me\s)?to|me\sas|call\sme)\s(?<n>[a-z]{2,15}(?:\s(?!from|of|in|at|with|the|and|on|to|here)[a-z]{2,15}){0,2})")]
    private static partial Regex Named();

    [GeneratedRegex("(?<=^|[,。;:\\s\u0001])(?<n>" + PersonNames.Surname + "[\u4e00-\u9fff]{1,2})(?=$|[,。;:!\\s\u0001])")]
    private static partial Regex Alone();

    [GeneratedRegex("^(?:from|the|a|an|in|of|not|new|here|bound|secretary|member|身份|账号|党员|书记|支部|绑定)")]
    private static partial Regex Common();

    [GeneratedRegex(@"(?:绑定码|验证码|邀请码|code)\s?[:是为]?\s?[a-z0-9\-]{3,16}")]
    private static partial Regex Code();

    [GeneratedRegex("(?<zh>中文|汉语|普通话|国语|华语|chinese|mandarin)|(?<en>英文|英语|english)")]
    private static partial Regex Language();
}
