using PairingBot.Language;

namespace PairingBot.Tests.Language;

public sealed class ActivitySlotsTests
{
    [Theory]
    [InlineData("昨天下午三点和后勤处在东楼201共建，主题是食堂浪费，22个人", "date=2026-05-19 participants=22 partners=1 time=15:00 topic=食堂浪费 venue=东楼201")]
    [InlineData("5.8 审计处 内控手册 9人", "date=2026-05-08 participants=9 partners=2 topic=内控手册")]
    [InlineData("我们跟校医院、图书馆上周五研究了急救箱配置的问题", "date=2026-05-15 partners=6,7 topic=急救箱配置")]
    [InlineData("后勤处和审计处前天搞了采购合规培训", "branch=1 date=2026-05-18 partners=2 topic=采购合规培训")]
    [InlineData("赴雁北区档案馆党支部开展联学，时间四月十六日，主题“口述史整理”", "date=2026-04-16 partners=雁北区档案馆党支部 topic=口述史整理")]
    [InlineData("与物理学院围绕实验室开放共享开展座谈，我方5人对方7人，5月6日", "date=2026-05-06 participants=12 partners=3 topic=实验室开放共享")]
    [InlineData("昨天跟外语学院交流双语网站，针对难题12", "date=2026-05-19 partners=4|5 problemRef=12 topic=双语网站")]
    [InlineData("昨天和审计处共建，主题内控，30人参加，其中教师10人、学生20人", "date=2026-05-19 participants=30 partners=2 topic=内控")]
    [InlineData("昨天和审计处共建，主题内控，20人，其中党员8人，群众12人", "date=2026-05-19 participants=20 partners=2 topic=内控")]
    [InlineData("昨天和审计处共建，主题内控，18人，惠及师生500人", "date=2026-05-19 participants=18 partners=2 topic=内控")]
    [InlineData("昨天和校医院开展志愿服务活动30人参加", "date=2026-05-19 participants=30 partners=6 topic=志愿服务活动")]
    [InlineData("昨天和图书馆、天文处一起共建，主题内控，我们8个他们两家15个", "date=2026-05-19 participants=23 partners=7,天文处 topic=内控")]
    [InlineData("上月二十號與後勤處聯合舉辦茶話會，十八人", "date=2026-04-20 participants=18 partners=1 topic=茶話會")]
    [InlineData("Log it: Apr 9, with 审计处, topic: travel refunds, 12 people", "date=2026-04-09 participants=12 partners=2 topic=travel refunds")]
    public void One_sentence_fills_all_the_slots_it_holds(string text, string slots)
    {
        var recognition = Sample.Say(text);
        Assert.Equal(("LogActivity", slots), (recognition.Intent, recognition.Slots()));
    }

    [Theory]
    [InlineData("昨天的物理竞赛和审计处一起，培训，8人", "2")]
    [InlineData("昨天和物理共建", "3")]
    [InlineData("昨天和北方航空制造集困共建", "8?")]
    [InlineData("昨天和雁北区图书馆共建", "雁北区图书馆")]
    public void A_name_is_a_partner_only_in_a_partners_place(string text, string partners) =>
        Assert.Equal(partners, Sample.Show(Sample.Say(text).Slots[SlotNames.Partners]));

    [Fact]
    public void An_outcome_runs_on_to_the_end_of_its_sentence() =>
        Assert.Equal("达成两项共识：共享车位、共用食堂", Sample.Show(Sample.Say("会上达成两项共识：共享车位、共用食堂。5月8号和后勤处的共建").Slots[SlotNames.Progress]));

    [Theory]
    [InlineData("今年和后勤处共建了几次")]
    [InlineData("提醒后勤处周五前交材料")]
    [InlineData("导出上个月的共建台账")]
    [InlineData("今天中午吃什么")]
    public void Other_business_is_no_activity(string text) => Assert.NotEqual("LogActivity", Sample.Say(text).Intent);

    [Fact]
    public void A_second_request_does_not_flow_into_the_topic() =>
        Assert.Equal("财务内控", Sample.Show(Sample.Say("录一下昨天和审计处的共建，主题财务内控，另外难题15延到6月15日").Slots[SlotNames.Topic]));
}
