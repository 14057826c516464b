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
    [InlineData("昨天和审计处开展共建，主题：节水，地点：主楼，20人；有哪些逾期", "LogActivity", "QueryOverdue")]
    [InlineData("昨天和审计处开展共建，主题“怎么催；导出什么”，20人；有哪些逾期", "LogActivity", "QueryOverdue")]
    [InlineData("退回难题9，原因：材料不全！导出难题清单", "RejectClose", "Export")]
    [InlineData("难题8加举措：每周通报。另外把难题9延到下周五", "AddMeasure", "SetDueDate")]
    [InlineData("活动1人数改成20，有哪些逾期", "Correction", "QueryOverdue")]
    [InlineData("有哪些逾期，活动1人数改成20", "QueryOverdue", "Correction")]
    [InlineData("加个难题：雨天积水；加个难题：路灯太暗", "AddProblem", "AddProblem")]
    [InlineData("加个难题：雨天积水；有哪些逾期", "AddProblem", "QueryOverdue")]
    [InlineData("催一下难题8；本月办了几次活动", "Remind", "QueryStats")]
    [InlineData("活动1人数改成20，活动4人数改成30", "Correction", "Correction")]
    [InlineData("活动1人数改成20，难题8怎么样了", "Correction", "QueryStatus")]
    [InlineData("活动1地点改成行政楼，本月办了几次活动", "Correction", "QueryStats")]
    [InlineData("活动1人数改成20，另外昨天和审计处开展共建，主题报账，20人", "Correction", "LogActivity")]
    [InlineData("给后勤处发通知：周五开会。给审计处发通知：下周一交台账", "Broadcast", "Broadcast")]
    [InlineData("通知后勤处：周五报台账；另外通知审计处：补报活动", "Broadcast", "Broadcast")]
    [InlineData("难题8有进展：机器到货了，难题9也有进展：多开一个窗口", "UpdateProgress", "UpdateProgress")]
    [InlineData("难题8有进展：机器到货。本月办了几次活动", "UpdateProgress", "QueryStats")]
    [InlineData("本周到期的有哪些；下周的呢", "QueryOverdue", "QueryOverdue")]
    [InlineData("通知后勤处周五开会；再通知审计处交材料", "Broadcast", "Broadcast")]
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
    [InlineData("RejectClose", "退回难题9，原因：没有说明有哪些措施；导出的台账不全")]
    [InlineData("LogActivity", "昨天和审计处开展共建，主题“有哪些逾期；怎么催”，成果：导出了台账；催办了三个")]
    [InlineData("ListActivities", "上个月和审计处主题“节水”的活动有哪些")]
    [InlineData("SetDueDate", "难题8延到12月10日，原因：等审计处申请销号")]
    [InlineData("SetDueDate", "难题8延到12月10日，因为要导出台账")]
    public void What_content_speaks_of_is_not_wanted(string intent, string text) => Assert.Equal(intent, Say(text).Intent);

    [Theory]
    [InlineData("难题8延到12月10日，因为难题9没解决")]
    [InlineData("因为难题9没解决，难题8延到12月10日")]
    [InlineData("退回难题8，原因：和难题9重复")]
    [InlineData("难题8加举措：难题9解决后统一核对")]
    public void A_problem_that_content_names_is_not_meant(string text) =>
        Assert.Equal([new ItemRef.Numbered(8)], Assert.IsType<RefsSlot>(Say(text).Slots[SlotNames.ProblemRef]).Items);

    [Theory]
    [InlineData("我再核实一下")]
    [InlineData("我核对一下")]
    [InlineData("再确认一下")]
    public void Who_will_look_again_has_not_agreed(string text) => Assert.NotEqual(IntentNames.Confirm, Recognizer.Recognize(text, new RecognitionContext(Sample.Now, IntentNames.Broadcast, null, true)).Intent);

    [Theory]
    [InlineData(true, "等一下")]
    [InlineData(true, "稍等，我翻一下记录")]
    [InlineData(true, "等我问问书记")]
    [InlineData(true, "one moment, let me check")]
    [InlineData(false, "等我问清楚了再来弄")]
    [InlineData(false, "等会儿看病难")]
    [InlineData(false, "稍等，主题是节水")]
    public void A_pause_is_no_answer(bool isPause, string text) => Assert.Equal(isPause, Pausing.Is(text));

    [Theory]
    [InlineData("没看通知的那些支部，再催一催")]
    [InlineData("昨天跟审计处谈预算，一共十来个人")]
    [InlineData("难题8先不能销，学生还在反映")]
    [InlineData("根据学校督办要求，请将雨天积水列入难题清单")]
    [InlineData("通知各支部：周五交总结，另外附上照片")]
    [InlineData("退回难题9，原因：没有说明有哪些措施；导出的台账不全")]
    [InlineData("昨天和审计处开展共建，主题“有哪些逾期；怎么催”，成果：导出了台账；催办了三个")]
    [InlineData("难题8申请销号，成果：统计了逾期；通知了各学院；导出清单")]
    [InlineData("难题8进展：已对接；有哪些逾期")]
    [InlineData("通知审计处：数据有误，活动1人数改成20人")]
    [InlineData("通知各支部：先报名单；再通知审计处付款")]
    [InlineData("通知各支部：请回答：本月办了几次活动？有哪些难题？")]
    [InlineData("上个月和审计处主题“节水”的活动有哪些")]
    [InlineData("难题8延到12月10日，原因：等审计处申请销号")]
    [InlineData("难题8延到12月10日，因为要导出台账")]
    [InlineData("难题8延到12月10日，因为难题9没解决")]
    public void What_belongs_to_one_request_stays_with_it(string text) => Assert.Empty(Say(text).Also);

    [Theory]
    [InlineData("昨天和审计处、前天和图书馆各办了一次共建，主题都是报账", "date=2026-05-19 partners=2 topic=报账", "date=2026-05-18 partners=7 topic=报账")]
    [InlineData("周一和审计处、周二和图书馆各搞了一次联学", "date=2026-05-18 partners=2", "date=2026-05-19 partners=7")]
    [InlineData("5月3日和审计处、5月10日和图书馆分别开展了共建活动，地点都在行政楼", "date=2026-05-03 partners=2 venue=行政楼", "date=2026-05-10 partners=7 venue=行政楼")]
    [InlineData("昨天与审计处，前天与图书馆各开展一次共建，各20人", "date=2026-05-19 participants=20 partners=2", "date=2026-05-18 participants=20 partners=7")]
    [InlineData("昨天和审计处、校医院，前天和图书馆联合开展了主题党日", "date=2026-05-19 partners=2,6", "date=2026-05-18 partners=7")]
    [InlineData("昨天和审计处共建，前天和图书馆共建，主题都是报账", "date=2026-05-19 partners=2 topic=报账", "date=2026-05-18 partners=7 topic=报账")]
    [InlineData("昨天和前天和审计处各办了一次共建", "date=2026-05-19 partners=2", "date=2026-05-18 partners=2")]
    [InlineData("4月3日和10日和审计处各办了一次共建", "date=2026-04-03 partners=2", "date=2026-04-10 partners=2")]
    [InlineData("昨天、前天都和审计处办了共建", "date=2026-05-19 partners=2", "date=2026-05-18 partners=2")]
    [InlineData("昨天和审计处、图书馆各办了一次共建", "date=2026-05-19 partners=2", "date=2026-05-19 partners=7")]
    [InlineData("昨天下午3点和审计处、晚上7点和图书馆各办了一次共建", "date=2026-05-19 partners=2 time=15:00", "date=2026-05-19 partners=7 time=19:00")]
    [InlineData("昨天下午和审计处、晚上和图书馆各办了一次共建", "date=2026-05-19 partners=2", "date=2026-05-19 partners=7")]
    [InlineData("昨天和审计处、前天和图书馆各办了一次共建，主题分别是报账和节水", "date=2026-05-19 partners=2 topic=报账", "date=2026-05-18 partners=7 topic=节水")]
    [InlineData("We held one with 审计处 yesterday and one with 图书馆 the day before, both about expenses", "date=2026-05-19 partners=2 topic=expenses", "date=2026-05-18 partners=7 topic=expenses")]
    public void Each_day_and_each_partner_is_an_activity(string text, string first, string second)
    {
        var recognition = Say(text);
        Assert.Equal(IntentNames.LogActivity, recognition.Intent);
        Assert.Equal([first, second], [recognition.Slots(), Assert.Single(recognition.Also).Slots()]);
    }

    [Theory]
    [InlineData("昨天和审计处、图书馆办了一次共建", "date=2026-05-19 partners=2,7")]
    [InlineData("昨天和审计处、图书馆各20人参加了共建", "date=2026-05-19 participants=40 partners=2,7")]
    [InlineData("昨天和审计处共建，前天定的主题是报账", "date=2026-05-19 partners=2 topic=报账")]
    [InlineData("5月3日到5日和审计处办了共建", "partners=2")]
    public void One_activity_stays_one(string text, string slots)
    {
        var recognition = Say(text);
        Assert.Empty(recognition.Also);
        Assert.Equal(slots, recognition.Slots());
    }

    [Theory]
    [InlineData("难题8什么情况，要是快到期了就催一下何老师", "8", "8")]
    [InlineData("看看难题8啥进展了，没动静的话催催何老师", "8", "8")]
    [InlineData("看看难题8啥进展了，没动静的话，催催何老师", "8", "8")]
    [InlineData("难题8怎么样了，如果逾期了，就催一下", "8", "8")]
    [InlineData("难题8什么时候到期，快到了就提醒一下何老师", "8", "8")]
    [InlineData("难题8、9啥情况，要是逾期了就催一下", "8,9", "8,9")]
    [InlineData("难题8怎么样了，要是难题9快到期了就催一下何老师", "8", "9")]
    [InlineData("what's the status of problem 8, and if it's nearly due remind Zhao Qiang", "8", "8")]
    [InlineData("看看12、9、8都啥情况，8号赶紧催一下何老师", "12,9,8", "8")]
    public void A_question_is_answered_before_the_reminder(string text, string asked, string urged)
    {
        var recognition = Say(text);
        var reminder = Assert.Single(recognition.Also);
        Assert.Equal([IntentNames.QueryStatus, IntentNames.Remind], [recognition.Intent, reminder.Intent]);
        Assert.Equal([asked, urged], [Sample.Show(recognition.Slots[SlotNames.ProblemRef]), Sample.Show(reminder.Slots[SlotNames.ProblemRef])]);
        Assert.Null(reminder.Slots[SlotNames.Period]);
    }

    [Theory]
    [InlineData("难题8要是快到期了就催一下何老师", "8")]
    [InlineData("如果难题8逾期了，催一下何老师", "8")]
    [InlineData("难题8拖太久了，催一下", "8")]
    public void A_condition_alone_is_no_question(string text, string urged)
    {
        var recognition = Say(text);
        Assert.Equal(IntentNames.Remind, recognition.Intent);
        Assert.Empty(recognition.Also);
        Assert.Equal(urged, Sample.Show(recognition.Slots[SlotNames.ProblemRef]));
        Assert.Null(recognition.Slots[SlotNames.Period]);
    }

    [Theory]
    [InlineData("难题12延到6月5日，15号换何老师负责", "SetDueDate 12", "AssignResponsible 15")]
    [InlineData("12延到6月20日，15号换何老师负责", "SetDueDate 12", "AssignResponsible 15")]
    [InlineData("难题8和15，8号延到下周五，15号销号", "SetDueDate 8", "RequestClose 15")]
    [InlineData("难题8和难题15：8号换何老师负责，15号申请销号", "AssignResponsible 8", "RequestClose 15")]
    [InlineData("难题8和15怎么样了，8号延到下周五", "QueryStatus 8,15", "SetDueDate 8")]
    [InlineData("12号延到下周五，15号催一下何老师", "SetDueDate 12", "Remind 15")]
    public void A_number_with_号_is_a_problem_beside_others(string text, string first, string second)
    {
        var recognition = Say(text);
        Assert.Equal([first, second], [Of(recognition), Of(Assert.Single(recognition.Also))]);

        static string Of(Recognition request) => $"{request.Intent} {Sample.Show(request.Slots[SlotNames.ProblemRef])}";
    }

    [Theory]
    [InlineData("难题12延到12号", "SetDueDate")]
    [InlineData("难题12延到6月5日，15号换届选举", "SetDueDate")]
    [InlineData("难题12延到6月5日，12号前办完", "SetDueDate")]
    [InlineData("难题8加举措：每周统计，15号换何老师负责", "AddMeasure")]
    public void A_number_with_号_is_a_day_elsewhere(string text, string intent)
    {
        var recognition = Say(text);
        Assert.Equal(intent, recognition.Intent);
        Assert.Empty(recognition.Also);
        Assert.Single(Assert.IsType<RefsSlot>(recognition.Slots[SlotNames.ProblemRef]).Items);
    }

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
