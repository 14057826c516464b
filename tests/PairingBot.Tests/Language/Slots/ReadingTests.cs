using CsCheck;
using PairingBot.Language;
using PairingBot.Language.Text;

namespace PairingBot.Tests.Language.Slots;

public sealed class ReadingTests
{
    private static readonly string[] Intents =
    [
        "LogActivity", "AddProblem", "AddMeasure", "AssignResponsible", "SetDueDate", "UpdateProgress", "RequestClose", "ApproveClose", "RejectClose", "Reopen", "QueryStatus", "QueryOverdue", "QueryStats",
        "ListActivities", "Broadcast", "AcknowledgeBroadcast", "QueryBroadcastReceipts", "Remind", "Export", "SwitchLanguage", "BindIdentity", "Help",
    ];

    private static readonly string[] Pieces =
        ["难题", "12", "#", "那条", "的", "责任人", "周敏", "和", "后勤处", "支部", "，", "。", "：", " ", "“", "”", "《", "》", "下周五", "前", "延期到", "给", "发通知", "收到请回复", "举措", "第", "二个", "把", "嗯", "@小结 ", "the", " to ", "problem ", "\ud800", "😀", "销号", "退回", "因为", "各"];

    private static readonly string[] Slots =
        [SlotNames.Due, SlotNames.Title, SlotNames.Responsible, SlotNames.ProblemRef, SlotNames.Audience, SlotNames.Branch, SlotNames.Source, SlotNames.Kind, SlotNames.Partners, SlotNames.Message, SlotNames.ScheduleAt];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Array[0, 16].Select(picks => string.Concat(picks.Select(i => Pieces[i]))));

    [Fact]
    public void Every_text_is_read_for_every_intent_and_spans_lie_inside_it() => Gen.Select(Texts, Gen.Int[0, Intents.Length - 1], Gen.Int[0, Slots.Length]).Sample((text, intent, asked) =>
    {
        var utterance = Utterance.Of(text);
        var context = asked == Slots.Length ? new RecognitionContext(Sample.Now) : new RecognitionContext(Sample.Now, Intents[intent], Slots[asked]);
        var (slots, evidence) = Reading.Sample.Read(utterance, context, Intents[intent]);
        foreach (var (_, value) in slots) Assert.True(value.Start >= 0 && value.Length >= 0 && value.Start + value.Length <= utterance.Text.Length);
        foreach (var reason in evidence) Assert.True(reason.Start >= 0 && reason.Start + reason.Length <= utterance.Text.Length);
    }, iter: 6000);

    [Fact]
    public void Every_slot_has_its_reason()
    {
        var (slots, evidence) = Reading.Sample.Read(Utterance.Of("新难题：电梯故障，韩东负责，6月30日前"), new RecognitionContext(Sample.Now), "AddProblem");
        Assert.Equal(slots.Select(slot => slot.Key).Order(StringComparer.Ordinal), evidence.Select(reason => reason.Rule.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("难题12和")]
    [InlineData("给后勤处发通知，")]
    [InlineData("电梯那条")]
    [InlineData("a ")]
    [InlineData("由周敏")]
    public void A_long_text_is_read_quickly_for_every_intent(string piece)
    {
        var utterance = Utterance.Of(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)));
        foreach (var intent in Intents)
        {
            Reading.Sample.Read(utterance, new RecognitionContext(Sample.Now), intent);
            var started = TimeProvider.System.GetTimestamp();
            Reading.Sample.Read(utterance, new RecognitionContext(Sample.Now), intent);
            // Generous: the machine may be busy. A quadratic reader would need minutes.
            Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(2), intent);
        }
    }
}
