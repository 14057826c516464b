using PairingBot.Dialogs;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Tests.Language.Problems;

/// <summary>Words of a saved step that are put right. The sentences here are in no file of utterances.</summary>
public sealed class SavedStepTests
{
    private static readonly UtteranceRecognizer Recognizer = new(DialogRegistration.Model, Sample.Branches);

    [Theory]
    [InlineData("难题8的进展写错了，应该是线路改完了", "progress of 8 → 线路改完了")]
    [InlineData("刚才那条进展记错了，改成：线路改完了；等验收", "progress → 线路改完了；等验收")]
    [InlineData("进展写错了", "progress")]
    [InlineData("难题8的解决情况改成线路改完了", "result of 8 → 线路改完了")]
    [InlineData("不对，销号说明有误，是线路改完了", "result → 线路改完了")]
    [InlineData("刚才的理由不对，是等招标", "reason → 等招标")]
    [InlineData("把难题8的退回原因改为照片没拍全，签到表也没有", "sentback of 8 → 照片没拍全，签到表也没有")]
    public void It_is_told_which_words_and_what_they_are_to_be(string text, string told)
    {
        var said = Say(text);
        Assert.Equal(IntentNames.Correction, said.Intent);
        var part = said.Slots.TryGet<ChoiceSlot>(SlotNames.StepRef, out var step) ? step.Values[0] : "";
        var of = said.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) ? " of " + Assert.Single(refs.Items).Said : "";
        Assert.Equal(told, part + of + (said.Slots.TryGet<TextSlot>(SlotNames.Message, out var words) ? " → " + words.Value : ""));
    }

    [Theory]
    [InlineData("难题8有进展：线路改完了，进展写错了的那条已经删掉")]
    [InlineData("难题8的进展不对，退回")]
    [InlineData("难题8的进展怎么样了")]
    [InlineData("难题8的进展改成什么了")]
    [InlineData("难题8延到6月10日，原因：等招标")]
    [InlineData("退回难题8，原因是照片没拍全")]
    public void Other_words_of_a_step_put_none_right(string text) => Assert.Null(Say(text).Slots[SlotNames.StepRef]);

    private static Recognition Say(string text) => Recognizer.Recognize(text, new RecognitionContext(Sample.Now));
}
