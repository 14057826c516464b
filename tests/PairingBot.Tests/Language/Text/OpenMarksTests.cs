using PairingBot.Language.Text;

namespace PairingBot.Tests.Language.Text;

public sealed class OpenMarksTests
{
    [Theory]
    [InlineData("(甲,乙)丙", 0, 5)]
    [InlineData("(甲(乙)丙)丁", 0, 7)]
    [InlineData("《甲》乙", 0, 3)]
    [InlineData("甲(乙)", 0, 0)] // nothing is opened there
    [InlineData("(甲,乙", 0, null)] // never closed
    [InlineData("(甲《乙)丙》丁)", 0, 9)] // another closer inside is a letter like any other
    public void The_end_of_what_is_opened(string text, int at, int? behind) => Assert.Equal(behind, OpenMarks.Behind(text, at));

    [Theory]
    [InlineData("报销慢(材料多,要跑三趟),王芳负责", 0, 7, "报销慢(材料多,要跑三趟)")]
    [InlineData("报销慢,王芳负责", 0, 3, "报销慢")]
    public void Words_are_not_cut_within_brackets(string text, int start, int end, string whole)
    {
        var mark = OpenMarks.Close(text, new Mark(start, end));
        Assert.Equal(whole, text[mark.Start..mark.End]);
    }
}
