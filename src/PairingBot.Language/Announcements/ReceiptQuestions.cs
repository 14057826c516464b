using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Announcements;

/// <summary>Who has confirmed a notice: which notice, and which group is asked about.</summary>
internal sealed partial class ReceiptQuestions(AudienceReader audiences, MentionReader mentions)
{
    public void Read(Draft draft)
    {
        var groups = audiences.Find(draft.Left).FindAll(item => item.Group is not null and not ("unread" or "all" or "overdue") && !Which().IsMatch(draft.Left.AsSpan(Math.Max(0, item.Taken.Start - 3), Math.Min(3, item.Taken.Start)) ) | item.Group?.StartsWith("kind:", StringComparison.Ordinal) == true);
        AudienceReader.Put(draft, groups, "group");
        ReadNotice(draft);
        var names = mentions.Find(draft.Left);
        if (names.Count > 0) draft.Put(SlotNames.Branch, MentionReader.Slot(draft, names), new Mark(names[0].Taken.Start, names[^1].Taken.End), "named");
    }

    public void ReadAcknowledgement(Draft draft)
    {
        var names = mentions.Find(draft.Left).FindAll(name => name.IsHead);
        if (names.Count > 0) draft.Put(SlotNames.Branch, MentionReader.Slot(draft, names), new Mark(names[0].Taken.Start, names[^1].Taken.End), "named");
    }

    private static void ReadNotice(Draft draft)
    {
        if (Quoted().Match(draft.Left) is { Success: true } quoted && draft.PutWords(SlotNames.Message, Segments.Of(quoted.Groups["m"]), Segments.Of(quoted), "quoted")) return;
        for (var match = Notice().Match(draft.Left); match.Success; match = match.NextMatch())
        {
            var words = Segments.WithoutTail(draft.Left, Segments.WithoutHead(draft.Left, Segments.Of(match.Groups["m"]), Head()), Tail());
            if (words.Length < 2 || Nothing().IsMatch(draft.Left.AsSpan(words.Start, words.Length))) continue;
            draft.PutWords(SlotNames.Message, words, Segments.Of(match), "notice");
            return;
        }
    }

    [GeneratedRegex("[“\"「『《](?<m>[^”\"」』》]{2,40})[”\"」』》]")]
    private static partial Regex Quoted();

    [GeneratedRegex("(?<m>[^,。;:!?\u0001]{2,30}?)(?:的(?:[那这](?:个|条|份|则|次))?|[那这](?:个|条|份|则|次))(?:通知|公告|消息)(?!的?回执$|栏)|(?<m>(?:(?![没未谁哪几]|多少|确认|回复|签收|收到|支部)[^,。;:!?\u0001]){2,30}?(?:通知|公告))(?!的?回执$|栏)|(?<m>[^,。;:!?\u0001]{2,30}?)消息|关于(?<m>[^,。;:!?\u0001]{2,30}?)的|\\b(?:the|about)\\s(?<m>[a-z][a-z\\s]{2,40}?)\\s(?:notice|announcement|message)\\b")]
    private static partial Regex Notice();

    [GeneratedRegex(@"\G(?:\s|请问?|麻烦|帮我?|给我|查一?[下查]|看一?[下看]|看|查|统计一?下?|问一?下|关于|那个?|这个?|上次|昨天|刚才|刚刚|刚|今天|上周|前天|早上|上午|下午|最近|发(?!票|展|言)|下发|推(?!进|广|荐|动|优)|群(?!众)|反馈|我们?|对|的|了|还有|还|哪些|哪几个|哪个|谁|书记|支部|没有?|未|已|有|读|收到|到(?=[停检培开])|们?都|了|回复|回|看到|确认|把|条|个|一|\d{1,3}|人|多少|几个|the|notice)")]
    private static partial Regex Head();

    [GeneratedRegex("(?:的|那个|这个|那条|这条|那份|\\s)$", RegexOptions.RightToLeft)]
    private static partial Regex Tail();

    [GeneratedRegex("^(?:(?:刚|昨天|今天|上次|上周|最新|那|这|该|本|新|上一?[条个份次]?){0,2}(?:发|下发)?的?(?:通知|公告)|上一[条个]|最新|通知|消息|回执|大家|全部|所有|情况|last|latest)$")]
    private static partial Regex Nothing();

    [GeneratedRegex("[哪几]|谁")]
    private static partial Regex Which();
}
