using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Tests.Language;

/// <summary>What a pasted table is heard as, without any dialog.</summary>
public sealed class PastedTableTests
{
    private static readonly RecognitionContext Alone = new(new DateTime(2026, 11, 23, 10, 0, 0));

    [Fact]
    public void A_cell_with_a_line_break_is_one_value() =>
        Assert.Equal(["报账慢 来回跑", "停车难"], Titles("难题\t责任人\n\"报账慢\n来回跑\"\t李明\n停车难\t王芳"));

    [Theory]
    [InlineData("难题,责任人,期限\n报账慢,李明,12月底\n停车难,王芳,1月底")]
    [InlineData("难题   责任人   期限\n报账慢   李明   12月底\n停车难   王芳   1月底")]
    [InlineData("难题\u3000责任人\u3000期限\r\n报账慢\u3000李明\u300012月底\r\n停车难\u3000王芳\u30001月底\r\n")]
    public void Below_a_header_commas_and_gaps_part_cells_too(string text) => Assert.Equal(["报账慢", "停车难"], Titles(text));

    [Theory]
    [InlineData("通知各支部：\n支部\t材料\n财务处\t台账\n教务处\t总结")]
    [InlineData("姓名\t电话\n李明\t1234\n王芳\t5678")]
    [InlineData("加个难题：报账慢\n李明负责，12月底前")]
    public void Another_request_or_another_table_is_not_taken_for_problems(string text) => Assert.Null(Sample.Recognizer.Recognize(text, Alone).Table);

    [Fact]
    public void Nothing_beyond_twenty_rows_is_taken_and_how_many_is_said()
    {
        var heard = Sample.Recognizer.Recognize("难题\t责任人\n" + string.Join('\n', Enumerable.Range(1, 23).Select(i => $"第{i}个难题很难\t李明")), Alone);
        Assert.Equal((19, 3), (heard.Also.Count, heard.Table!.LeftOut));
    }

    [Fact]
    public void A_table_stays_part_of_a_notice_that_is_asked_for() =>
        Assert.Null(Sample.Recognizer.Recognize("难题\t责任人\n报账慢\t李明", new RecognitionContext(Alone.Now, IntentNames.Broadcast, SlotNames.Message)).Table);

    private static IEnumerable<string> Titles(string text)
    {
        var heard = Sample.Recognizer.Recognize(text, Alone);
        return heard.Also.Prepend(heard).Select(item => ((TextSlot)item.Slots[SlotNames.Title]!).Value);
    }
}
