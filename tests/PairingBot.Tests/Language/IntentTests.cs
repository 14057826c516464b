using PairingBot.Dialogs;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Tests.Language;

/// <summary>What a message wants, with the utterances of the product. The sentences here are in none of its files.</summary>
public sealed class IntentTests
{
    private static readonly UtteranceRecognizer Recognizer = new(DialogRegistration.Model, Sample.Branches);

    [Theory]
    [InlineData("LogActivity", "大前天下午我们跟审计处在三楼会议室碰了一次，说的是预算执行，来了九个人")]
    [InlineData("LogActivity", "we met with 物理学院 last Tuesday about lab safety, 14 people")]
    [InlineData("AddProblem", "浴室水温忽高忽低，学生意见很大，请列入难题清单")]
    [InlineData("AddMeasure", "难题8再加一条措施：每周五集中答疑")]
    [InlineData("AssignResponsible", "难题8今后由何老师牵头")]
    [InlineData("SetDueDate", "难题8赶不及了，想往后推到明年一月十号")]
    [InlineData("UpdateProgress", "难题8目前已经完成线路改造，等验收")]
    [InlineData("RequestClose", "难题8全做完了，麻烦提交销号")]
    [InlineData("ApproveClose", "难题8的销号申请我同意")]
    [InlineData("RejectClose", "难题8照片没附全，先退回")]
    [InlineData("Reopen", "难题8老毛病又犯了，重新打开吧")]
    [InlineData("QueryStatus", "难题8走到哪一步了")]
    [InlineData("QueryOverdue", "后勤处那边没有超期的吧")]
    [InlineData("QueryStats", "后勤处今年一共搞了多少次共建")]
    [InlineData("ListActivities", "把九月份的共建活动都列出来")]
    [InlineData("Broadcast", "请转告各支部书记，周四下午述职，收到请回复")]
    [InlineData("AcknowledgeBroadcast", "审计处收到，照此落实")]
    [InlineData("QueryBroadcastReceipts", "述职那条通知还有哪些支部没回")]
    [InlineData("Remind", "替我催一下审计处填进展")]
    [InlineData("Export", "把今年的难题台账导成excel发我")]
    [InlineData("Help", "忘了难题该怎么登记了")]
    [InlineData("Undo", "刚提交的那条作废吧")]
    [InlineData("Greeting", "早上好呀，小结")]
    [InlineData("SwitchLanguage", "咱们改说英语吧")]
    [InlineData("WhoAmI", "那我在这里面算什么角色")]
    [InlineData("BindIdentity", "我叫周宁，审计处的组织委员")]
    public void An_intent_is_known_by_its_words(string intent, string text) => Assert.Equal(intent, Say(text).Intent);

    [Theory]
    [InlineData("图书馆借的书逾期了要交多少滞纳金")]
    [InlineData("期末考试安排的通知在哪里看")]
    [InlineData("后勤处周末开门吗")]
    [InlineData("帮我把驾照延期")]
    [InlineData("提醒我下班去接孩子")]
    [InlineData("今天食堂有什么菜")]
    [InlineData("my email password does not work")]
    public void Other_business_stays_out_even_when_it_uses_our_words(string text) => Assert.Contains(Say(text).Intent, (string[])["OutOfScope", "None"]);

    [Theory]
    [InlineData("不用提醒后勤处了", "Remind")]
    [InlineData("先别群发通知", "Broadcast")]
    [InlineData("难题8先不要销号", "RequestClose")]
    public void What_is_denied_is_not_asked_for(string text, string not) => Assert.NotEqual(not, Say(text).Intent);

    [Theory]
    [InlineData("改主题")]
    [InlineData("材料还行")]
    [InlineData("对了，还有件事")]
    public void A_yes_is_never_guessed(string text) => Assert.NotEqual(IntentNames.Confirm, Say(text, "LogActivity").Intent);

    [Theory]
    [InlineData("难题8进展：地砖铺完了，另外催一下审计处", "UpdateProgress", "Remind")]
    [InlineData("同意难题8销号。顺便导出一份台账", "ApproveClose", "Export")]
    [InlineData("查下后勤处逾期的，再导出一份难题台账", "QueryOverdue", "Export")]
    [InlineData("大家好，昨天和审计处共建，主题节水，另外把难题8的责任人改成何老师", "LogActivity", "AssignResponsible")]
    [InlineData("难题8责任人何老师，期限改到下周五", "AssignResponsible", "SetDueDate")]
    public void Several_requests_are_told_apart(string text, string first, string second)
    {
        var recognition = Say(text);
        Assert.Equal(first, recognition.Intent);
        Assert.Equal(second, Assert.Single(recognition.Also).Intent);
    }

    [Theory]
    [InlineData("AddMeasure", "难题8加两条举措，一是增设值班岗，二是每周通报")]
    [InlineData("AddProblem", "记两个难题，一个是雨天积水，一个是路灯太暗")]
    [InlineData("AddProblem", "新增两个难题：雨天积水、路灯太暗")]
    [InlineData("AddProblem", "先记两条难题，雨天积水；路灯太暗")]
    public void Several_of_one_kind_are_listed(string intent, string text)
    {
        var recognition = Say(text);
        Assert.Equal(intent, recognition.Intent);
        Assert.Equal(intent, Assert.Single(recognition.Also).Intent);
    }

    [Theory]
    [InlineData("没看通知的那些支部，再催一催")]
    [InlineData("昨天跟审计处谈预算，一共十来个人")]
    [InlineData("难题8先不能销，学生还在反映")]
    [InlineData("根据学校督办要求，请将雨天积水列入难题清单")]
    [InlineData("通知各支部：周五交总结，另外附上照片")]
    public void What_belongs_to_one_request_stays_with_it(string text) => Assert.Empty(Say(text).Also);

    [Theory]
    [InlineData("何老师负责", "AddProblem", "AddProblem")]
    [InlineData("奖助学金发放提速", "LogActivity", "LogActivity")]
    [InlineData("那审计处呢", "QueryStatus", "QueryStatus")]
    [InlineData("时限写错了，应该是12月28号", "AddProblem", "Correction")]
    [InlineData("不对", "Broadcast", "Deny")]
    [InlineData("这次先不发了", "Broadcast", "Cancel")]
    [InlineData("今天天气怎么样", "AddProblem", "OutOfScope")]
    [InlineData("有哪些逾期", "AddProblem", "QueryOverdue")]
    public void A_dialog_decides_what_a_fragment_means(string text, string dialog, string intent) => Assert.Equal(intent, Say(text, dialog).Intent);

    [Theory]
    [InlineData("逾期统计一下各支部有哪些怎么导出")]
    [InlineData("难题8")]
    public void An_unsure_answer_names_its_alternatives(string text)
    {
        var recognition = Say(text);
        Assert.Equal(recognition.Score < 0.5 ? 2 : 0, recognition.Alternatives.Count);
        Assert.NotEmpty(recognition.Evidence);
    }

    [Fact]
    public void A_long_text_takes_time_in_proportion()
    {
        var (shorter, longer) = (Fastest(2_000), Fastest(8_000));
        // Four times the text; a quadratic reader would need sixteen times as long.
        Assert.True(longer < (shorter * 9) + TimeSpan.FromMilliseconds(20));
    }

    private static TimeSpan Fastest(int repetitions)
    {
        var text = string.Concat(Enumerable.Repeat("难题8，昨天和审计处；", repetitions));
        Say(text);
        return Enumerable.Range(0, 5).Min(_ => Time(() => Say(text)));
    }

    private static TimeSpan Time(Action action)
    {
        var started = TimeProvider.System.GetTimestamp();
        action();
        return TimeProvider.System.GetElapsedTime(started);
    }

    private static Recognition Say(string text, string? dialog = null) => Recognizer.Recognize(text, new RecognitionContext(Sample.Now, dialog));
}
