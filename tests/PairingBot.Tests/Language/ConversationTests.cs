using PairingBot.Language;

namespace PairingBot.Tests.Language;

public sealed class ConversationTests
{
    [Theory]
    [InlineData("对，提交", "Confirm")]
    [InlineData("嗯嗯，没问题", "Confirm")]
    [InlineData("可以了", "Confirm")]
    [InlineData("Yes!", "Confirm")]
    [InlineData("不对", "Deny")]
    [InlineData("先别，名单还没定", "Deny")]
    [InlineData("nope", "Deny")]
    [InlineData("算了吧", "Cancel")]
    [InlineData("不登了", "Cancel")]
    [InlineData("never mind", "Cancel")]
    [InlineData("好的谢谢", "SmallTalk")]
    public void Control_words_steer_when_they_are_the_whole_utterance(string text, string intent) => Assert.Equal(intent, Sample.Correct(text).Intent);

    [Theory]
    [InlineData("改成30", "participants=30")]
    [InlineData("人数改成三十五", "participants=35")]
    [InlineData("不对，是周一", "date=2026-05-18")]
    [InlineData("对，不过是18人", "participants=18")]
    [InlineData("地点错了，是西楼报告厅", "venue=西楼报告厅")]
    [InlineData("共建单位应为审计处", "partners=2")]
    [InlineData("时间改成下午四点", "time=16:00")]
    [InlineData("主题应该是节能改造", "topic=节能改造")]
    [InlineData("人数不对，一共30人", "participants=30")]
    [InlineData("5月6号才对", "date=2026-05-06")]
    [InlineData("sorry, the topic should be energy saving", "topic=energy saving")]
    [InlineData("change the topic to energy saving", "topic=energy saving")]
    [InlineData("没问题，除了日期，应该是上周五", "date=2026-05-15")]
    [InlineData("对的，时间再改成三点半", "time=15:30")]
    [InlineData("时间地点都错了，是周一在主楼", "date=2026-05-18 venue=主楼")]
    public void A_correction_gives_the_new_value(string text, string slots)
    {
        var recognition = Sample.Correct(text);
        Assert.Equal(("Correction", slots), (recognition.Intent, recognition.Slots()));
    }

    [Fact]
    public void Somebody_added_replaces_nobody()
    {
        var recognition = Sample.Correct("嗯嗯可以，再加上审计处");
        Assert.Equal(("LogActivity", "partners=2"), (recognition.Intent, recognition.Slots()));
    }

    [Theory]
    [InlineData("下午三点到五点", "time=15:00-17:00")]
    [InlineData("3-5pm", "time=15:00-17:00")]
    [InlineData("from 3 to 5 pm", "time=15:00-17:00")]
    [InlineData("9–11am", "time=09:00-11:00")]
    [InlineData("from 9 to 11:30 am", "time=09:00-11:30")]
    [InlineData("2:30pm-4pm", "time=14:30-16:00")]
    [InlineData("两点半开始", "time=14:30")]
    [InlineData("昨天", "date=2026-05-19")]
    [InlineData("tomorrow", "date=2026-05-21")]
    [InlineData("大概15人", "participants=15")]
    [InlineData("15位", "participants=15")]
    [InlineData("about 15 people", "participants=15")]
    [InlineData("审计处", "partners=2")]
    [InlineData("together with 审计处", "partners=2")]
    [InlineData("在主楼301", "venue=主楼301")]
    [InlineData("在审计处", "venue=审计处")]
    [InlineData("主楼301会议室", "venue=主楼301会议室")]
    [InlineData("at the main library", "venue=main library")]
    [InlineData("in building B", "venue=building B")]
    public void A_bare_value_amends_a_summary_and_nothing_else(string text, string slots) => Assert.Equal(("LogActivity", slots), (Sample.Correct(text).Intent, Sample.Correct(text).Slots()));

    [Theory]
    [InlineData("下午")]
    [InlineData("上个月")]
    [InlineData("in the afternoon")]
    [InlineData("15")]
    public void Words_without_a_value_amend_nothing(string text) => Assert.Equal(("None", ""), (Sample.Correct(text).Intent, Sample.Correct(text).Slots()));

    [Theory]
    [InlineData("把后勤处换成审计处", "partners=2", "1")]
    [InlineData("不是12人，是15人", "participants=15", "12")]
    [InlineData("不是昨天，是前天", "date=2026-05-18", "2026-05-19")]
    public void A_correction_says_what_gives_way(string text, string slots, string replaced)
    {
        var recognition = Sample.Correct(text);
        Assert.Equal((slots, replaced), (recognition.Slots(), Sample.Show(recognition.Replaces)));
    }

    [Fact]
    public void A_slot_may_be_called_wrong_without_a_new_value()
    {
        var recognition = Sample.Correct("日期和地点都错了");
        Assert.Equal(["date", "venue"], recognition.Disputed);
        Assert.Empty(recognition.Slots);
    }

    [Theory]
    [InlineData("取消夜班值守", "topic=取消夜班值守")]
    [InlineData("帮助新生适应", "topic=帮助新生适应")]
    [InlineData("学习5月6日讲话", "topic=学习5月6日讲话")]
    [InlineData("图书馆座位管理", "topic=图书馆座位管理")]
    [InlineData("昨天，和后勤处，主题是节水", "date=2026-05-19 partners=1 topic=节水")]
    [InlineData("节水宣传，15人参加", "participants=15 topic=节水宣传")]
    public void The_answer_to_a_question_for_words_is_content(string text, string slots)
    {
        var recognition = Sample.Say(text, "LogActivity", SlotNames.Topic);
        Assert.Equal(("LogActivity", slots), (recognition.Intent, recognition.Slots()));
    }

    [Theory]
    [InlineData("是昨天", SlotNames.Date, "date=2026-05-19")]
    [InlineData("十二个", SlotNames.Participants, "participants=12")]
    [InlineData("后勤、审计两家", SlotNames.Partners, "partners=1,2")]
    [InlineData("星河创客园", SlotNames.Partners, "partners=星河创客园")]
    public void An_answer_fills_the_slot_that_was_asked_for(string text, string asked, string slots) =>
        Assert.Equal(slots, Sample.Say(text, "LogActivity", asked).Slots());

    [Theory]
    [InlineData("取消", SlotNames.Topic, "Cancel")]
    [InlineData("帮助", SlotNames.Topic, "Help")]
    [InlineData("你能做什么", SlotNames.Date, "Help")]
    public void The_whole_utterance_still_interrupts(string text, string asked, string intent) => Assert.Equal(intent, Sample.Say(text, "LogActivity", asked).Intent);

    [Fact]
    public void An_utterance_with_a_hole_takes_any_words_there() => Assert.Equal("AssignResponsible", Sample.Say("把难题22的责任人改成刘老师").Intent);

    [Fact]
    public void The_language_asked_for_is_a_slot() => Assert.Equal("en", Sample.Show(Sample.Say("switch to English").Slots[SlotNames.Language]));
}
