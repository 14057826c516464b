using PairingBot.Language.Queries;

namespace PairingBot.Tests.Language;

/// <summary>Questions about the branches themselves.</summary>
public sealed class BranchQuestionsTests
{
    [Theory]
    [InlineData("有哪些支部", BranchQuestion.All)]
    [InlineData("我们学校一共有多少个党支部？", BranchQuestion.All)]
    [InlineData("全部支部名单", BranchQuestion.All)]
    [InlineData("list all branches", BranchQuestion.All)]
    [InlineData("我联系的支部", BranchQuestion.Contacted)]
    [InlineData("我联系的是哪些支部", BranchQuestion.Contacted)]
    [InlineData("有哪些支部书记还没绑定", BranchQuestion.Unbound)]
    [InlineData("还有谁没绑定账号", BranchQuestion.Unbound)]
    [InlineData("未绑定的书记有哪些", BranchQuestion.Unbound)]
    [InlineData("最近有什么动静", BranchQuestion.News)]
    [InlineData("这几天我们支部有啥新情况吗", BranchQuestion.News)]
    [InlineData("这两家一共几次", BranchQuestion.These)]
    [InlineData("那两个支部今年加起来多少次", BranchQuestion.These)]
    public void Each_is_told_by_its_words(string text, BranchQuestion expected) => Assert.Equal(expected, BranchQuestions.Of(text));

    [Theory]
    [InlineData("有哪些支部逾期了")]
    [InlineData("哪些支部没开展活动")]
    [InlineData("我联系的支部有哪些逾期")]
    [InlineData("难题12最近有什么动静")]
    [InlineData("绑定 K7QM-4T9X")]
    [InlineData("我还没绑定")]
    [InlineData("这两个难题延期到下周五")]
    [InlineData("有多少支部开展了共建")]
    public void Other_questions_are_none(string text) => Assert.Equal(BranchQuestion.None, BranchQuestions.Of(text));
}
