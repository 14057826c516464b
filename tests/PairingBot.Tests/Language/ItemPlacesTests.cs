using PairingBot.Language.Intents;

namespace PairingBot.Tests.Language;

/// <summary>Which of several items a message is about.</summary>
public sealed class ItemPlacesTests
{
    [Theory]
    [InlineData("第五条的期限改成12月底", "5:期限改成12月底")]
    [InlineData("第十二行责任人改成张华", "12:责任人改成张华")]
    [InlineData("把第3条的期限改成明天", "3:期限改成明天")]
    [InlineData("第２０条，人数改成8", "20:人数改成8")]
    [InlineData("不对，第二条期限改成1月20日，第五条责任人改成王芳", "2:期限改成1月20日|5:责任人改成王芳")]
    [InlineData("第1、3条的责任人都改成张华", "1:责任人改成张华|3:责任人改成张华")]
    [InlineData("第二和第四场人数都是20", "2:人数是20|4:人数是20")]
    [InlineData("最后一条不要了", "-1:不要了")]
    [InlineData("每条的期限都改成12月底", "0:期限改成12月底")]
    [InlineData("item 12: due Dec 31", "12:due Dec 31")]
    [InlineData("the fifth one: owner Li Ming", "5:owner Li Ming")]
    [InlineData("all of them: due Dec 31", "0:due Dec 31")]
    [InlineData("危化品那条，责任人改成王芳", "危化品:责任人改成王芳")]
    [InlineData("第二条", "2:")]
    public void A_clause_begins_with_the_item_that_it_is_about(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', ItemPlaces.Read(text).Select(item => $"{item.Place?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? item.Name}:{item.Rest}")));

    [Theory]
    [InlineData("责任人改成李明")]
    [InlineData("第12周改成第13周")]
    [InlineData("第一时间把期限改成12月底")]
    [InlineData("刚才那条期限改成12月底")]
    [InlineData("第三方平台对接慢，责任人改成李明")]
    [InlineData("加一条难题：电梯那个项目拖了很久")]
    public void Other_words_name_none(string text) => Assert.Empty(ItemPlaces.Read(text));

    [Theory]
    [InlineData("第五个", 5)]
    [InlineData("12", 12)]
    [InlineData("七", 7)]
    [InlineData("第五个支部", null)]
    public void A_place_alone_is_a_choice(string text, int? place) => Assert.Equal(place, ItemPlaces.Alone(text));
}
