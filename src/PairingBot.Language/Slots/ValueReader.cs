using System.Text.RegularExpressions;
using PairingBot.Language.Activities;
using PairingBot.Language.Announcements;
using PairingBot.Language.Branches;
using PairingBot.Language.Numbers;
using PairingBot.Language.Problems;
using PairingBot.Language.Queries;
using PairingBot.Language.Text;

namespace PairingBot.Language.Slots;

/// <summary>One value where the slot is known: in an answer to a question, and in a correction.</summary>
internal sealed partial class ValueReader(ActivityReader activities, MentionReader mentions, DueReader dues, AudienceReader audiences)
{
    public SlotValue? Read(Draft draft, string slot, Mark span)
    {
        switch (slot)
        {
            case SlotNames.Due:
                dues.ReadSet(draft);
                break;
            case SlotNames.ScheduleAt:
                return dues.ReadSet(draft) && draft.Slots[SlotNames.Due] is DateSlot at ? at : null;
            case SlotNames.Responsible:
                ReadPerson(draft, span);
                break;
            case SlotNames.ProblemRef:
                ReadRef(draft, span);
                break;
            case SlotNames.Audience:
                AudienceReader.Put(draft, audiences.Find(draft.Left) is { Count: > 0 } found ? found : AudienceReader.Alone(draft.Left) is { } alone ? [alone] : [], "named", isExcluded: draft.Key.AsSpan().TrimStart(" ,").StartsWith("除"));
                break;
            case SlotNames.Branch:
                if (mentions.Find(draft.Left) is { Count: > 0 } names) draft.Put(slot, MentionReader.Slot(draft, names), names[0].Taken, "named");
                break;
            default:
                ReadOther(draft, slot, span);
                break;
        }

        return draft.Slots[slot];
    }

    private void ReadOther(Draft draft, string slot, Mark span)
    {
        if (slot is SlotNames.Topic or SlotNames.Title or SlotNames.Venue or SlotNames.Measure or SlotNames.Progress or SlotNames.Message or SlotNames.Reason or SlotNames.Name)
        {
            var words = Segments.WithoutHead(draft.Left, span, Lead());
            draft.PutWords(slot, words, "words");
            return;
        }

        switch (slot)
        {
            case SlotNames.Source:
                SourceWords.ReadBare(draft);
                break;
            case SlotNames.Priority:
                PriorityWords.ReadBare(draft);
                break;
            case SlotNames.Receipt:
                ReceiptWords.Read(draft);
                break;
            case SlotNames.Scope:
                ScopeWords.Read(draft);
                break;
            case SlotNames.Format:
                FormatWords.Read(draft);
                break;
            case SlotNames.Items:
                ItemWords.Read(draft);
                break;
            case SlotNames.Kind:
                KindWords.Read(draft);
                break;
            default:
                draft.Slots[slot] = activities.ReadValue(draft.Utterance, span, draft.Now)[slot];
                break;
        }
    }

    private static void ReadPerson(Draft draft, Mark span)
    {
        for (var i = span.Start; i < span.End; i++)
            if ("“”\"「」『』".Contains(draft.Left[i], StringComparison.Ordinal)) draft.Drop(new Mark(i, i + 1)); // 「王芳」
        if (ReadMe(draft, span) || PersonReader.Read(draft) || PersonReader.ReadBare(draft) || PersonReader.ReadAddressed(draft)) return;
        var words = Segments.WithoutTail(draft.Left, Segments.WithoutHead(draft.Left, span, Lead()), Tail());
        if (words.Length is < 2 or > 24 || Unknown().IsMatch(draft.Left.AsSpan(span.Start, span.Length))) return;
        if (Verbatim.Of(draft.Sheet.Text, draft.Key, words) is { } name) draft.Put(SlotNames.Responsible, new NamesSlot([name.Value], name.Start, name.Length), words, "words");
    }

    /// <summary>自己, myself, I am: the speaker, where a name is asked for.</summary>
    private static bool ReadMe(Draft draft, Mark span)
    {
        if (Me().Match(draft.Left, span.Start, span.Length) is not { Success: true } me) return false;
        var mark = Segments.Of(me);
        draft.Put(SlotNames.Responsible, new NamesSlot(["@me"], mark.Start, mark.Length), mark, "me");
        return true;
    }

    private static void ReadRef(Draft draft, Mark span)
    {
        if (RefReader.ReadNumbers(draft) || RefReader.ReadPlaces(draft)) return;
        var words = Segments.WithoutTail(draft.Left, Segments.WithoutHead(draft.Left, span, Lead()), Tail());
        if (words.Length == 0) return;
        if (Numeral.Read(draft.Left.AsSpan(words.Start, words.Length).TrimEnd("号")) is { } number)
            draft.Put(SlotNames.ProblemRef, new RefsSlot([new ItemRef.Numbered(number)], words.Start, words.Length), words, "bare");
        else if (!RefReader.ReadLast(draft) && words.Length is >= 2 and <= 40 && !Unknown().IsMatch(draft.Left.AsSpan(words.Start, words.Length)) && Verbatim.Of(draft.Sheet.Text, draft.Key, words) is { } title)
            draft.Put(SlotNames.ProblemRef, new RefsSlot([new ItemRef.Titled(title.Value)], title.Start, title.Length), words, "words");
    }

    [GeneratedRegex(@"(?<![^\s,。:\u0001])(?:(?:就|还是|由|是|让|写|算)?(?:我们?自己|我本人|本人|自己|俺|我)(?:来|吧|负责|牵头|办|上|呗|啊|管|盯|就行|好了){0,3}|(?:(?:it\sis|it's|that's|that\sis|let\sit\sbe|put)\s)?(?:me|myself|i)(?:\s(?:am|do|will|myself)|'m|'ll\sdo\sit)?)(?=[\s,。.!\u0001]{0,2}$)", RegexOptions.IgnoreCase)]
    private static partial Regex Me();

    [GeneratedRegex(@"\G(?:\s|[,。:]|\u0001|@\S{1,12}\s|[嗯哦啊],?|(?:就|应该|还)?是(?![否非不])|叫做?(?!停|车)|由(?=[^于])|给(?=[^排水])|让|就(?=叫|写)|写(?=$|[:\s])|内容(?:是|为|:)|it's\s|it\sis\s)")]
    private static partial Regex Lead();

    [GeneratedRegex("(?:\\s|[,。!]|吧|呢|啊|哈|了|那条|那个|这条|这个|的|负责|牵头)$", RegexOptions.RightToLeft)]
    private static partial Regex Tail();

    [GeneratedRegex("难题\\d|#\\d|^别|期限|时限|截止|改[到成为]|换[成为]|不知道|忘了|随便|什么|怎么|没有|不记得|不清楚|不确定|没想好|[空留]着|先空|先不填|空缺|[还没未待]定|没人|暂无|暂缺|再说|再议|之后|以后|^不[对是变改]|^错|^照旧|^没[变错]|^对的?$|去掉|删掉|不要|\\d|共建|主题|难题|活动|昨天|今天|明天|哪些|有哪|^周.$|合并|暂停|\\bnot\\b|\\bnobody\\b|\\bdon.?t\\b|\\bunknown\\b|\\btbd\\b|^(?:which|what|who|whose|how|when|where|why)\\b|[?!]|吗$|呢$|谁")]
    private static partial Regex Unknown();
}
