using System.Text.RegularExpressions;
using PairingBot.Language.Tables;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>The lines beside a pasted table: they ask for it to be recorded, say what holds for each row, or are of something else.</content>
public sealed partial class UtteranceRecognizer
{
    private const int LongestBeside = 200;

    /// <summary>Which values words can give to all rows, and what has to be said for that.</summary>
    private static readonly (string Slot, Regex Cue)[] OfAllRows =
    [
        (SlotNames.Responsible, PersonCue()), (SlotNames.Due, DueCue()), (SlotNames.Source, SourceCue()), (SlotNames.Priority, PriorityCue()), (SlotNames.Branch, BranchCue()),
    ];

    /// <summary>What the lines say together; null when one of them asks for something else than to record the table.</summary>
    private BesideTable? BesideOf(PastedTable table, RecognitionContext context)
    {
        var beside = new BesideTable(table.Parts.Sum(part => part.Rows.Count));
        foreach (var (line, above) in table.Beside)
        {
            if (line.Length > LongestBeside)
            {
                beside.Unread.Add(line);
                continue;
            }

            var utterance = Utterance.Of(line);
            var (said, isHeading) = (_intents.Read(utterance, _branches), Heading().IsMatch(utterance.Key));
            if (IsOtherRequest(said, utterance.Key, isHeading)) return null;
            var asks = said is { Intent: IntentNames.AddProblem or IntentNames.LogActivity, HasNoCue: false, Score: >= Unsure } || RecordCue().IsMatch(utterance.Key);
            var isForOthers = !asks && ForOthers().IsMatch(utterance.Key);
            var isRead = TakeOfAll(utterance, beside.Of(above), context);
            beside.Asks |= asks;
            beside.IsForOthers |= isForOthers;
            if (asks || isHeading) beside.OfActivities ??= ProblemCue().IsMatch(utterance.Key) ? false : ActivityCue().IsMatch(utterance.Key) ? true : null;
            if (isForOthers || !(asks || isRead || isHeading || IsTalk(said))) beside.Unread.Add(line);
        }

        return beside;
    }

    private static bool IsTalk(Said said) => said is { Intent: IntentNames.Greeting or IntentNames.SmallTalk or IntentNames.Confirm, Score: >= Unsure };

    /// <summary>通知各支部：…: surely something else, of which the table is a part. A heading is no question, and what is to be known by others no notice unless it says so.</summary>
    private static bool IsOtherRequest(Said said, string key, bool isHeading)
    {
        if (said.HasNoCue || said.Score < Unsure || IsTalk(said)) return false;
        return said.Intent switch
        {
            IntentNames.AddProblem or IntentNames.LogActivity or IntentNames.None or IntentNames.OutOfScope => false,
            IntentNames.AssignResponsible or IntentNames.SetDueDate => said.HasProblem,
            IntentNames.Broadcast or IntentNames.Remind => NoticeCue().IsMatch(key),
            IntentNames.Export => ExportCue().IsMatch(key),
            _ => !isHeading,
        };
    }

    /// <summary>都由李明负责，年底前: what is said of the rows holds for each that says nothing else.</summary>
    private bool TakeOfAll(Utterance line, SlotValues all, RecognitionContext context)
    {
        if (ForOthers().IsMatch(line.Key)) return false;
        var (slots, isRead) = (_slots.Read(line, new RecognitionContext(context.Now), IntentNames.AddProblem).Slots, false);
        foreach (var (slot, cue) in OfAllRows)
        {
            if (slots[slot] is not { } value || !cue.IsMatch(line.Key)) continue;
            all[slot] ??= value;
            isRead = true;
        }

        return isRead;
    }

    [GeneratedRegex("(?:录|登记|加|补|添|导|放|收|写|填|存|列|记|归)(?:一下|下|个|几[个条项]|些|[入进到上成为])|新增|帮我?(?:录|记|加|登)|\\b(?:add|record|log|save|import|enter)\\b")]
    private static partial Regex RecordCue();

    [GeneratedRegex("请[^,。;:]{0,24}?(?:确认|核对|核实|反馈|提交|报送|上报|回复|填写|填报|知悉|查收|签到|准备|参加|到场|领取|联系|转发|交到|发给|发到|报给)|(?:收到|看到)(?:后)?请|(?:未|没)(?:填|报|交|回)|\\bplease (?:confirm|reply|submit|check|fill|return)")]
    private static partial Regex ForOthers();

    [GeneratedRegex("通知|转发|告知|告诉|提醒|催|发给|发到|群发|notify|tell|remind|send")]
    private static partial Regex NoticeCue();

    [GeneratedRegex("导出|导成|下载|生成|export|download")]
    private static partial Regex ExportCue();

    [GeneratedRegex("(?:清单|台账|一览|表|名单|情况|如下|以下|下面|这些|汇总|统计)(?:[(（][^)）]{0,30}[)）])?[:：]?$|^(?:附件?|表|第)?[一二三四五六七八九十\\d]{1,3}[、.:]?$|[:：]$")]
    private static partial Regex Heading();

    [GeneratedRegex("难题|问题|problem|issue")]
    private static partial Regex ProblemCue();

    [GeneratedRegex("活动|共建|activit")]
    private static partial Regex ActivityCue();

    [GeneratedRegex("负责|责任人|牵头|承办|经办|responsible|owner|lead|in charge")]
    private static partial Regex PersonCue();

    [GeneratedRegex("期限|时限|截止|完成|解决|办结|办完|销号|整改|[底末初天日号]之?以?前[,。;!]?$|^(?:都|均|全部|全都|一律|统一)|\\bdue\\b|\\bby\\b|deadline|until")]
    private static partial Regex DueCue();

    [GeneratedRegex("来源|来自|反映|调研|支委会|党员大会|上级|source|from")]
    private static partial Regex SourceCue();

    [GeneratedRegex("重点难题|重点问题|[都均全算为是]重点|一般难题|级别|优先级|priority|\\bkey\\b")]
    private static partial Regex PriorityCue();

    [GeneratedRegex("支部|难题|问题|处的?(?:清单|台账|表)|branch")]
    private static partial Regex BranchCue();
}
