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

    [Theory]
    [InlineData("难题\t责任人\t期限\n报账慢\t李明\t12月底\n\n以下是后勤的：\n停车难\t王芳\t1月底")]
    [InlineData("难题\t责任人\t期限\n报账慢\t李明\t12月底\n\n\n\n停车难\t王芳\t1月底")]
    [InlineData("难题\t责任人\t期限\n报账慢\t李明\t12月底\n难题\t责任人\t期限\n停车难\t王芳\t1月底")]
    [InlineData("难题\t责任人\t期限\n报账慢\t李明\t12月底\n二、后勤\n问题\t期限\t牵头人\n停车难\t1月底\t王芳")]
    [InlineData("| 难题 | 责任人 |\n|---|---|\n| 报账慢 | 李明 |\n\n表二\n\n| 难题 | 责任人 |\n|---|---|\n| 停车难 | 王芳 |")]
    [InlineData("难题,责任人,期限\n报账慢,李明,12月底\n\n停车难,王芳,1月底")]
    public void The_rows_of_all_parts_are_taken(string text) => Assert.Equal(["报账慢", "停车难"], Titles(text));

    [Fact]
    public void A_row_of_sums_is_named_and_not_taken()
    {
        var heard = Sample.Recognizer.Recognize("难题\t责任人\t期限\n报账慢\t李明\t12月底\n合计\t1\t\n2\t王芳\t12月底", Alone);
        Assert.Empty(heard.Also);
        Assert.Equal([2, 3], heard.Table!.Rows);
    }

    [Fact]
    public void Names_may_stand_in_the_first_column() =>
        Assert.Equal(["报账慢", "停车难"], Titles("难题\t报账慢\t停车难\n责任人\t李明\t王芳\n期限\t12月底\t1月底"));

    [Fact]
    public void A_line_with_fewer_cells_is_named()
    {
        var heard = Sample.Recognizer.Recognize("难题  责任人  期限\n报账慢  李明  12月底\n停车难    1月底", Alone);
        Assert.Equal(["停车难    1月底"], heard.Table!.Lines);
    }

    [Fact]
    public void A_table_of_another_kind_is_named_and_not_taken()
    {
        var heard = Sample.Recognizer.Recognize("难题\t责任人\t期限\n报账慢\t李明\t12月底\n停车难\t王芳\t1月底\n\n姓名\t电话\n李明\t1234\n王芳\t5678", Alone);
        Assert.Single(heard.Also);
        var other = Assert.Single(heard.Table!.Others);
        Assert.Equal(["姓名", "电话"], other.Header);
        Assert.Equal(2, other.Rows);
    }

    [Fact]
    public void Cells_that_are_no_values_of_their_columns_are_named()
    {
        var heard = Sample.Recognizer.Recognize("难题\t责任人\t期限\t来源\n报账慢\t李明\t尽快\t道听途说\n停车难\t\t12月底\t调研\t多出来的", Alone);
        Assert.Equal([new UnreadCell(1, "期限", "尽快"), new UnreadCell(1, "来源", "道听途说"), new UnreadCell(2, "", "多出来的")], heard.Table!.Cells);
        Assert.Null(heard.Slots[SlotNames.Due]);
    }

    [Fact]
    public void A_number_of_people_that_is_none_is_named()
    {
        var heard = Sample.Recognizer.Recognize("日期\t共建单位\t主题\t人数\n11月3日\t教务处\t报账培训\t若干\n上旬某天\t保卫处\t反诈\t30", Alone);
        Assert.Contains(new UnreadCell(1, "人数", "若干"), heard.Table!.Cells);
    }

    [Theory]
    [InlineData("难题\t责任人\t期限")]
    [InlineData("| 难题 | 责任人 | 期限 |\n|---|---|---|")]
    [InlineData("序号\t活动主题\t共建单位\t日期\n\n")]
    [InlineData("难题，责任人，期限")]
    public void A_header_alone_is_no_request(string text)
    {
        var heard = Sample.Recognizer.Recognize(text, Alone);
        Assert.True(heard.Table?.IsHeaderOnly);
        Assert.Empty(heard.Slots);
    }

    [Theory]
    [InlineData("姓名\t任务\n李明\t整理会议材料\n王芳\t联系场地")]
    [InlineData("周次\t事项\n第14周\t期末教学检查\n第15周\t考务培训")]
    [InlineData("任务\t负责人\t完成时间\n整理会议材料\t李明\t12月5日\n联系场地\t王芳\t12月6日")]
    [InlineData("请各支部在12月5日前确认：\n难题\t责任人\n报账慢\t李明\n停车难\t王芳")]
    [InlineData("李明\t整理会议材料\n王芳\t联系活动场地")]
    public void Where_nothing_tells_that_it_is_to_be_recorded_it_is_doubtful(string text) => Assert.True(Sample.Recognizer.Recognize(text, Alone).Table?.IsDoubtful);

    [Theory]
    [InlineData("把这些加到难题清单：\n姓名\t任务\n李明\t整理会议材料\n王芳\t联系场地", "AddProblem")]
    [InlineData("把这些活动录一下\n日期\t主题\t地点\n11月3日\t报账培训\t主楼\n11月4日\t反诈宣传\t创新港", "LogActivity")]
    public void The_words_beside_it_tell(string text, string intent)
    {
        var heard = Sample.Recognizer.Recognize(text, Alone);
        Assert.Equal((intent, false), (heard.Intent, heard.Table!.IsDoubtful));
    }

    [Fact]
    public void A_line_beside_it_gives_no_value_unless_it_says_so_of_the_rows()
    {
        var heard = Sample.Recognizer.Recognize("财务处2026年12月难题清单\n难题\t责任人\n报账慢\t李明\n停车难\t王芳\n请大家12月5日前确认", Alone);
        Assert.Null(heard.Slots[SlotNames.Due]);
        Assert.Equal(["请大家12月5日前确认"], heard.Table!.Lines);
    }

    private static IEnumerable<string> Titles(string text)
    {
        var heard = Sample.Recognizer.Recognize(text, Alone);
        return heard.Also.Prepend(heard).Select(item => ((TextSlot)item.Slots[SlotNames.Title]!).Value);
    }
}
