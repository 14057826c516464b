using System.Text.RegularExpressions;
using PairingBot.Language.Branches;
using PairingBot.Language.Slots;
using PairingBot.Language.Text;

namespace PairingBot.Language.Problems;

/// <summary>What is done to a problem on the list: a responsible person, a due date, a measure, progress.</summary>
internal sealed partial class ProblemWork(MentionReader mentions, DueReader dues)
{
    private readonly TitleWords _titles = new(mentions);

    public void ReadResponsible(Draft draft)
    {
        RefReader.ReadNumbers(draft);
        dues.Read(draft);
        if (!PersonReader.Read(draft) && !PersonReader.ReadBare(draft)) PersonReader.ReadAddressed(draft);
        ReadRef(draft, AssignVerb(), orFirst: true);
    }

    public void ReadDue(Draft draft)
    {
        // 因为难题12没解决，难题15延到…: what the reason speaks of is not put off.
        if (ReasonFirst().IsMatch(draft.Left)) ReasonWords.Read(draft);
        RefReader.ReadNumbers(draft);
        if (!draft.Has(SlotNames.ProblemRef) && RefReader.ReadPlaces(draft) is false) RefReader.ReadBareNumber(draft);
        if (!draft.Has(SlotNames.Reason)) ReasonWords.Read(draft);
        dues.ReadSet(draft);
        PersonReader.Read(draft);
        ReadRef(draft, DueVerb(), orFirst: true);
    }

    public void ReadMeasure(Draft draft)
    {
        RefReader.ReadNumbers(draft);
        dues.ReadAside(draft);
        if (!draft.Has(SlotNames.ProblemRef) && draft.Context.Intent is null && !TitleWords.IsMarked(draft.Left)) _titles.ReadHeading(draft);
        MeasureWords.Read(draft, orFirst => ReadRef(draft, MeasureVerb(), orFirst));
    }

    public void ReadProgress(Draft draft)
    {
        RefReader.ReadNumbers(draft);
        // 更新进展：…, of the problem that was just spoken of.
        if (!draft.Has(SlotNames.ProblemRef) && draft.Context.Intent is null && ProgressFirst().Match(draft.Left) is { Success: true } first)
        {
            draft.Put(SlotNames.ProblemRef, new RefsSlot([new ItemRef.Last()], 0, 0), Segments.Of(first), "implied");
            ProgressWords.Read(draft);
            return;
        }

        // While progress is asked for, 三台机器已经装好两台 is all of it.
        if (!draft.Has(SlotNames.ProblemRef) && draft.Context.Intent is null && !TitleWords.IsMarked(draft.Left)) _titles.ReadHeading(draft);
        if (draft.Context.Intent is null || TitleWords.IsMarked(draft.Left)) ReadRef(draft, ProgressVerb(), orFirst: false);
        ProgressWords.Read(draft);
    }

    /// <summary>Which problem: by number first, then by its title's words, then by its place or as the last.</summary>
    public void ReadRef(Draft draft, Regex verb, bool orFirst)
    {
        if (draft.Has(SlotNames.ProblemRef) || RefReader.ReadNumbers(draft) || RefReader.ReadRecent(draft) || RefReader.ReadPlaces(draft) || RefReader.ReadBareNumber(draft))
        {
            ReadOwner(draft);
            return;
        }

        if (_titles.ReadMarked(draft) || _titles.ReadBeside(draft, verb) || (orFirst && !RefReader.ReadLast(draft) && _titles.ReadFirst(draft))) return;
        if (!draft.Has(SlotNames.ProblemRef)) RefReader.ReadLast(draft);
        ReadOwner(draft);
    }

    /// <summary>科研院的难题12: the branch whose problem it is.</summary>
    public void ReadOwner(Draft draft)
    {
        if (draft.Has(SlotNames.Branch)) return;
        var name = mentions.Find(draft.Left).Find(mention => mention.IsHead && !mention.IsWith && !IsObject().IsMatch(draft.Left.AsSpan(0, mention.Taken.Start)) && Owns().IsMatch(draft.Left.AsSpan(mention.Taken.End)));
        if (name is not null) draft.Put(SlotNames.Branch, MentionReader.Slot(draft, [name]), name.Taken, "owner");
    }

    [GeneratedRegex("^\\s?(?:请|帮我|再)?(?:更新|报|填|补|记|写)(?:一?[下个条])?(?:最新)?进[展度]:|^\u0001[\u0001\\s,。;]{0,320}(?:同时|并|再|另外|,){0,2}(?:最新|目前)?进[展度](?:更新|改)?[是为成]?:")]
    private static partial Regex ProgressFirst();

    // …rolled out to the library.
    [GeneratedRegex("\\b(?:to|at|in|into|with|and|by)\\s(?:the\\s)?$")]
    private static partial Regex IsObject();

    [GeneratedRegex("^\\s?(?:的|那边的|报的|提的|那个|那条|这个)?\\s?(?:\u0001|$|申请|提请|销号)")]
    private static partial Regex Owns();

    [GeneratedRegex("^\\s?(?:因为|由于|鉴于|考虑到)")]
    private static partial Regex ReasonFirst();

    [GeneratedRegex("(?:的)?(?:责任人|负责人|牵头人)|换人|由\u0001|交给|转给|负责|牵头|归\u0001|\u0001")]
    private static partial Regex AssignVerb();

    [GeneratedRegex("(?:申请|要求|需要|得|要|想|再|能不能|可以|可否)?(?:延期|顺延|推迟|延长|延后|延|推|宽限|展期|提前|放宽|改到|改成|改为|调整|截[止到至在]|定在|设为|设成|缓|来不及|赶不上|完不成|完不了|到期|期限|时限|due|deadline|extend|postpone|push|move)|\u0001")]
    private static partial Regex DueVerb();

    [GeneratedRegex("(?:再|要|可以)?(?:的)?(?:举措|措施|办法|做法|对策)|(?:加|补|添)[个一条]|measure")]
    private static partial Regex MeasureVerb();

    [GeneratedRegex("(?:的)?(?:最新|新近|近期|目前)?(?:进展|进度|动态)|已经?|目前|现在|正在|还没|还在|刚刚?|完成了?|推进|解决|基本|启动|开始|昨天|今天|本周|上周|这周|(?<=.{2})[换修装改办搞弄建查清盘补签招采谈跑定做写印](?:完|好|了)")]
    private static partial Regex ProgressVerb();
}
