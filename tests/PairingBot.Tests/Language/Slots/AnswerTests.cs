using PairingBot.Language;

namespace PairingBot.Tests.Language.Slots;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("AddProblem", SlotNames.Title, "操场晚上没灯", "title=操场晚上没灯")]
    [InlineData("AddProblem", SlotNames.Title, "取消夜班值守", "title=取消夜班值守")]
    [InlineData("AddProblem", SlotNames.Title, "6月30日前门禁太严", "title=6月30日前门禁太严")]
    [InlineData("AddProblem", SlotNames.Title, "就是操场晚上没灯", "title=操场晚上没灯")]
    [InlineData("AddProblem", SlotNames.Title, "操场没灯，韩东负责", "responsible=韩东 title=操场没灯")]
    [InlineData("AddProblem", SlotNames.Responsible, "韩东", "responsible=韩东")]
    [InlineData("AddProblem", SlotNames.Responsible, "我自己", "responsible=@me")]
    [InlineData("AddProblem", SlotNames.Responsible, "后勤的老彭吧", "responsible=老彭")]
    [InlineData("AddProblem", SlotNames.Due, "下周五", "due=2026-05-29")]
    [InlineData("AddProblem", SlotNames.Due, "6月底", "due=2026-06-30")]
    [InlineData("AddProblem", SlotNames.Source, "学生提的", "source=师生反映")]
    [InlineData("AddMeasure", SlotNames.Measure, "每周五下午党员值班", "measure=每周五下午党员值班")]
    [InlineData("AddMeasure", SlotNames.ProblemRef, "12", "problemRef=12")]
    [InlineData("SetDueDate", SlotNames.ProblemRef, "电梯故障那条", "problemRef=电梯故障")]
    [InlineData("SetDueDate", SlotNames.Due, "推到6月15号", "due=2026-06-15")]
    [InlineData("AssignResponsible", SlotNames.Responsible, "给邵主任", "responsible=邵主任")]
    [InlineData("UpdateProgress", SlotNames.Progress, "三台机器装好两台", "progress=三台机器装好两台")]
    [InlineData("RejectClose", SlotNames.Message, "照片没有拍全", "message=照片没有拍全")]
    [InlineData("Broadcast", SlotNames.Audience, "机关支部和校医院", "audience=kind:机关,校医院党支部")]
    [InlineData("Broadcast", SlotNames.Message, "周五下午三点交总结", "message=周五下午三点交总结")]
    public void An_answer_fills_the_slot_that_was_asked_for(string intent, string asked, string text, string slots) =>
        Assert.Equal(slots, Reading.Say(intent, text, asked));

    [Theory]
    [InlineData("时限不是这个，12月28号", "due=2026-12-28")]
    [InlineData("不是难题21，是22", "problemRef=22")]
    [InlineData("接收范围改全体", "audience=all")]
    [InlineData("不发学生支部了，只发机关支部", "audience=kind:机关")]
    [InlineData("责任人应该是韩东", "responsible=韩东")]
    [InlineData("改成下周五", "due=2026-05-29")]
    [InlineData("标题改成操场没灯", "title=操场没灯")]
    public void A_correction_of_any_frame_gives_its_new_value(string text, string slots) => Assert.Equal(slots, Reading.Say("Correction", text));

    [Theory]
    [InlineData(SlotNames.Due, "12月28号", "2026-12-28")]
    [InlineData(SlotNames.ScheduleAt, "明天九点", "2026-05-21T09:00")]
    [InlineData(SlotNames.Responsible, "周敏和韩东", "周敏,韩东")]
    [InlineData(SlotNames.Responsible, "慕容雪晴", "慕容雪晴")]
    [InlineData(SlotNames.ProblemRef, "22", "22")]
    [InlineData(SlotNames.ProblemRef, "第二个", "@2")]
    [InlineData(SlotNames.ProblemRef, "打印店收费", "打印店收费")]
    [InlineData(SlotNames.Audience, "全体", "all")]
    [InlineData(SlotNames.Priority, "一般", "一般")]
    [InlineData(SlotNames.Source, "调研", "调研")]
    [InlineData(SlotNames.Branch, "审计处", "审计处党支部")]
    [InlineData(SlotNames.Title, "“操场没灯”", "操场没灯")]
    [InlineData(SlotNames.Partners, "和审计处", "审计处党支部")]
    [InlineData(SlotNames.Participants, "三十个", "30")]
    [InlineData(SlotNames.Time, "下午四点", "16:00")]
    [InlineData(SlotNames.Format, "表格", "xlsx")]
    [InlineData(SlotNames.Receipt, "不用回执", "no")]
    [InlineData(SlotNames.Due, "不知道", "")]
    [InlineData(SlotNames.Responsible, "不知道是谁", "")]
    public void A_stretch_gives_the_value_of_a_slot_that_is_known(string slot, string text, string value) => Assert.Equal(value, Reading.Value(slot, text));
}
