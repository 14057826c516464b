using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Tests.Language;

/// <summary>How people take back, deny, add up and break off in one breath.</summary>
public sealed class HabitsTests
{
    [Theory]
    [InlineData("昨天去了后勤处不是后勤处是审计处聊了内控", "date=2026-05-19 partners=2 topic=内控")]
    [InlineData("昨天和后勤处呢、审计处，还有图书馆共建，主题内控", "date=2026-05-19 partners=1,2,7 topic=内控")]
    [InlineData("昨天和审计处共建，主题内控，8+6人", "date=2026-05-19 participants=14 partners=2 topic=内控")]
    [InlineData("昨天和审计处共建，主题内控，-5人", "date=2026-05-19 participants=-5 partners=2 topic=内控")]
    [InlineData("昨天和审计处共建，主题内控，0人", "date=2026-05-19 participants=0 partners=2 topic=内控")]
    public void One_breath_says_what_is_meant_in_the_end(string text, string slots) => Assert.Equal(slots, string.Join(" ", Sample.Say(text).Slots().Split(' ').Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("昨天和审计处共建，主题内控，20人，哦不，25人", "date=2026-05-19 participants=25 partners=2 topic=内控")]
    [InlineData("昨天和审计处共建，主题内控，20人，不是25人", "date=2026-05-19 participants=20 partners=2 topic=内控")]
    [InlineData("前天，不对，昨天和审计处共建，主题内控", "date=2026-05-19 partners=2 topic=内控")]
    [InlineData("昨天和审计处，不对，是图书馆共建，主题内控", "date=2026-05-19 partners=7 topic=内控")]
    [InlineData("yesterday with 审计处, topic 内控, 15 people, no wait 18", "date=2026-05-19 participants=18 partners=2 topic=内控")]
    public void What_is_taken_back_does_not_count(string text, string slots) => Assert.Equal(slots, string.Join(" ", Sample.Say(text).Slots().Split(' ').Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("通知各支部：明天每支部来20人，不是25人", "不是25人")]
    [InlineData("通知各支部：签到表写20人，哦不，25人的那张作废", "20人，哦不，25人")]
    public void A_notice_keeps_its_words(string text, string words)
    {
        var slots = Sample.Say(text).Slots;
        Assert.Contains(words, Sample.Show(slots[SlotNames.Message]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_named_beside_an_activity_keeps_nothing_from_being_denied() =>
        Assert.Contains("participants=20", Sample.Say("昨天和审计处共建，主题内控，20人，不是25人，解决了难题12的事").Slots().Split(' '));

    [Theory]
    [InlineData("6月1日和审计处共建，主题内控", "2026-06-01")]
    [InlineData("12月1日和审计处共建，主题内控", "2025-12-01")]
    [InlineData("打算12月1日和审计处共建，主题内控", "2026-12-01")]
    [InlineData("去年6月1日和审计处共建，主题内控", "2025-06-01")]
    [InlineData("补录6月1日和审计处共建，主题内控", "2025-06-01")]
    [InlineData("on june 1 with 审计处, topic 内控", "2026-06-01")]
    public void A_day_close_ahead_has_not_come_yet(string text, string date) => Assert.Equal(date, Sample.Show(Sample.Say(text).Slots[SlotNames.Date]));

    [Theory]
    [InlineData("昨晚25点和审计处共建", "25点")]
    [InlineData("昨天8:75和审计处共建", "8:75")]
    [InlineData("昨天下午三点和审计处共建", null)]
    [InlineData("整改了30点意见", null)]
    public void A_time_that_can_not_be_is_named(string text, string? time) => Assert.Equal(time, Sample.Say(text).ImpossibleTime);

    [Fact]
    public void A_day_that_its_year_rules_out_is_no_day()
    {
        var recognition = Sample.Say("明年的昨天和审计处共建，主题内控");
        Assert.Equal(("明年的昨天", null), (recognition.ImpossibleDay, recognition.Slots[SlotNames.Date]));
    }

    [Theory]
    [InlineData("去掉审计处")]
    [InlineData("审计处没来，去掉")]
    [InlineData("审计处最后没参加")]
    public void A_partner_that_was_none_is_taken_out(string text)
    {
        var recognition = Sample.Correct(text);
        Assert.Equal(("Correction", "2"), (recognition.Intent, Sample.Show(recognition.Replaces)));
    }

    [Theory]
    [InlineData("算了，等支委会定了再说", "AddProblem", "title")]
    [InlineData("还是别办了，材料没齐", "SetDueDate", null)]
    [InlineData("名单还没拿到，这条取消吧", "LogActivity", "date")]
    public void A_cancel_may_say_why(string text, string intent, string? asked) => Assert.Equal("Cancel", Sample.Say(text, intent, asked, asked is null).Intent);

    [Fact]
    public void Another_value_after_a_sigh_is_no_cancel() => Assert.Equal("Correction", Sample.Correct("算了，还是写20人").Intent);

    [Theory]
    [InlineData("不是施工图，是施工方案", "施工图出来了", "施工方案出来了")]
    [InlineData("打错了，把周三改成周四", "周三前交", "周四前交")]
    [InlineData("再加一句，核完的报备", "12月1日前核一遍。", "12月1日前核一遍，核完的报备")]
    [InlineData("改成12月10日前", "材料12月15日前交", "材料12月10日前交")]
    [InlineData("改成12月10日前", "12月1日到12月15日交", null)]
    [InlineData("不是电梯，是扶梯", "施工图出来了", null)]
    public void A_part_of_the_words_is_changed_where_it_stands(string text, string words, string? changed) => Assert.Equal(changed, Rewording.Of(text)?.In(words));

    [Theory]
    [InlineData("再加一句，责任人是王芳")]
    [InlineData("对")]
    public void What_names_a_field_or_says_yes_rewords_nothing(string text) => Assert.Null(Rewording.Of(text));
}
