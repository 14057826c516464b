using PairingBot.Dialogs;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Tests.Language.Problems;

/// <summary>Saved measures that are put right or removed. The sentences here are in no file of utterances.</summary>
public sealed class SavedMeasureTests
{
    private static readonly UtteranceRecognizer Recognizer = new(DialogRegistration.Model, Sample.Branches);

    [Theory]
    [InlineData("难题8的举措2写错了，应该是每周通报", "@2 of 8 → 每周通报")]
    [InlineData("把#8的举措2改成每周通报，6月底前完成", "@2 of 8 → 每周通报 by 2026-06-30")]
    [InlineData("第三条举措有误，改为：每周通报；超期的当天提醒", "@3 → 每周通报；超期的当天提醒")]
    [InlineData("不对，举措十一应为每周通报", "@11 → 每周通报")]
    [InlineData("刚才那条举措改成每周通报", "@last → 每周通报")]
    [InlineData("最后一条举措换成每周通报，由何老师负责", "@-1 → 每周通报，由何老师负责")]
    [InlineData("安排值班那条措施改成每周通报", "安排值班 → 每周通报")]
    [InlineData("第二个难题的举措1改成每周通报", "@1 of @2 → 每周通报")]
    [InlineData("它的举措1改成6月10日前完成", "@1 by 2026-06-10")]
    [InlineData("难题8的举措1的期限改到6月10日", "@1 of 8 by 2026-06-10")]
    [InlineData("举措1要在6月10日前完成", "@1 by 2026-06-10")]
    [InlineData("举措1改成参照难题9的做法", "@1 → 参照难题9的做法")]
    [InlineData("举措1写错了，不是每天通报，是每周通报", "@1 → 每周通报")]
    [InlineData("把举措1删掉，换成每周通报", "@1 → 每周通报")]
    [InlineData("能把举措 1 改成每周通报吗", "@1 → 每周通报")]
    [InlineData("举措1改成", "@1")]
    [InlineData("举措1里的每天改成每周", "@1")]
    [InlineData("改举措1", "@1")]
    [InlineData("难题8的举措1写错了", "@1 of 8")]
    [InlineData("change measure 2 of problem 8 to weekly reports", "@2 of 8 → weekly reports")]
    [InlineData("the second measure of problem 8 is wrong, it should be weekly reports", "@2 of 8 → weekly reports")]
    [InlineData("measure 2 should be: weekly reports", "@2 → weekly reports")]
    public void It_is_told_which_and_what_it_is_to_be(string text, string told) => Assert.Equal((told, false), Told(text));

    [Theory]
    [InlineData("难题8的举措2不要了", "@2 of 8")]
    [InlineData("删掉举措1吧", "@1")]
    [InlineData("把第二条举措去掉", "@2")]
    [InlineData("这条措施作废", "@last")]
    [InlineData("撤销举措1", "@1")]
    [InlineData("举措1重复了，不要了", "@1")]
    [InlineData("请把举措1去掉，谢谢", "@1")]
    [InlineData("remove measure 2 of problem 8", "@2 of 8")]
    [InlineData("please delete the last measure", "@-1")]
    public void It_is_not_wanted_any_more(string text, string told) => Assert.Equal((told, true), Told(text));

    [Theory]
    [InlineData("难题8加一条举措：改成每周通报")]
    [InlineData("难题8的举措1应该是什么")]
    [InlineData("难题8的举措1的期限是什么时候")]
    [InlineData("难题8措施不对，退回")]
    [InlineData("难题8的举措有哪些")]
    [InlineData("撤销举措")]
    [InlineData("举措1还没改")]
    [InlineData("举措1做完了")]
    [InlineData("没有举措的难题改成重点")]
    [InlineData("measure 2 of problem 8 is done")]
    public void Other_words_of_a_measure_put_none_right(string text) => Assert.Null(Say(text).Slots[SlotNames.MeasureRef]);

    [Theory]
    [InlineData("难题8的举措1改成每周通报，难题9延到6月10日", "Correction", "SetDueDate")]
    [InlineData("难题9延到6月10日，难题8的举措1改成每周通报", "SetDueDate", "Correction")]
    [InlineData("删掉举措1，再加一条举措：每月通报", "Correction", "AddMeasure")]
    [InlineData("举措1不要了；难题9延到6月10日", "Correction", "SetDueDate")]
    public void Another_request_stands_beside_it(string text, string first, string second)
    {
        var said = Say(text);
        Assert.Equal((first, second), (said.Intent, Assert.Single(said.Also).Intent));
    }

    [Theory]
    [InlineData("6月底前完成", "due")]
    [InlineData("要在6月10日之前办结", "due")]
    [InlineData("6月底前完成全部整改", "measure")]
    public void A_deadline_alone_is_no_measure(string text, string slot) =>
        Assert.Equal(slot, Assert.Single(Recognizer.Recognize(text, new RecognitionContext(Sample.Now, "AddMeasure", SlotNames.Measure)).Slots).Key);

    private static Recognition Say(string text) => Recognizer.Recognize(text, new RecognitionContext(Sample.Now));

    private static (string, bool) Told(string text)
    {
        var said = Say(text);
        Assert.Equal(IntentNames.Correction, said.Intent);
        var which = Of(said, SlotNames.MeasureRef) + (said.Slots[SlotNames.ProblemRef] is null ? "" : " of " + Of(said, SlotNames.ProblemRef));
        var words = said.Slots.TryGet<TextSlot>(SlotNames.Measure, out var measure) ? " → " + measure.Value : "";
        var due = said.Slots.TryGet<DateSlot>(SlotNames.Due, out var day) ? $" by {day.Value:yyyy-MM-dd}" : "";
        return (which + words + due, said.Excludes);
    }

    private static string Of(Recognition said, string slot) => said.Slots.TryGet<RefsSlot>(slot, out var refs) ? Assert.Single(refs.Items).Said : "";
}
