using System.Text.Json;
using System.Text.Encodings.Web;
using CsCheck;
using PairingBot.Language.Dates;
using PairingBot.Language.Entities;

namespace PairingBot.Tests.Language;

/// <summary>The entities of a text as models of Microsoft.Recognizers.Text.</summary>
public sealed class EntityModelTests
{
    private static readonly EntityModels Entities = new(Sample.Branches);
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("昨天和审计处、图书馆共建", "branch 审计处", "branch 图书馆")]
    [InlineData("和深计处座谈", """partners 深计处 {"names":["深计处"]}""")]
    [InlineData("昨天不是和审计处，是和图书馆、长安某某科技有限公司共建的", """partners 图书馆、长安某某科技有限公司 {"names":["图书馆","长安某某科技有限公司"]}""")]
    [InlineData("难题12、#13，第二个", """problem 难题12、#13 {"references":["12","13"]}""", """problem 第二个 {"references":["@2"]}""")]
    [InlineData("CW-2026-03怎么样", """problem CW-2026-03 {"references":["CW-2026-03"]}""")]
    [InlineData("它什么时候到期", """problem 它 {"references":["@last"]}""")]
    [InlineData("第十二个难题", """problem 第十二个难题 {"references":["12"]}""")]
    [InlineData("责任人是李老师和我", """person 李老师和我 {"names":["李老师","@me"]}""")]
    [InlineData("由王芳负责", """person 王芳 {"names":["王芳"]}""")]
    [InlineData("我方8人，对方六人", """participants 我方8人，对方六人 {"value":14}""")]
    [InlineData("twenty people attended", """participants twenty people attended {"value":20}""")]
    [InlineData("这是重点难题，学生反映的", """priority 是重点难题 {"values":["重点"]}""", """source 学生反映的 {"values":["师生反映"]}""")]
    [InlineData("导出机关和学生支部的活动，要excel和csv", """kind 机关和学生支部 {"values":["机关","学生"]}""", """format excel和csv {"values":["xlsx","csv"]}""")]
    [InlineData("发给各支部书记", """audience 各支部书记 {"audience":["secretaries"]}""")]
    public void A_model_gives_the_span_and_the_resolution(string text, params string[] expected)
    {
        var found = Entities.For(Sample.Now, Tense.Past).SelectMany(model => model.Parse(text))
            .Select(result => $"{result.TypeName} {result.Text} {JsonSerializer.Serialize(result.Resolution, Readable)}").ToList();
        Assert.All(expected, entity => Assert.Contains(found, result => result == entity || result.StartsWith(entity + " ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("老师们还没交材料")]
    [InlineData("天气不错")]
    [InlineData("责任人不要李明")]
    [InlineData("责任人不动")]
    [InlineData("3号楼的事")]
    public void Words_that_only_look_like_entities_are_left_alone(string text) =>
        Assert.Empty(Entities.For(Sample.Now, Tense.Past).SelectMany(model => model.Parse(text)).Select(result => result.TypeName + " " + result.Text));

    [Fact]
    public void A_branch_resolves_to_those_that_bear_the_name()
    {
        var result = Assert.Single(Entities.For(Sample.Now, Tense.Past).Single(model => model.ModelTypeName == "branch").Parse("和审计处共建"));
        var branch = Sample.Branches.Single(branch => branch.Aliases.Contains("审计处"));
        Assert.Equal([branch.Id], (IEnumerable<int>)result.Resolution["ids"]);
        Assert.Equal([branch.Name], (IEnumerable<string>)result.Resolution["names"]);
    }

    [Fact]
    public void Entities_of_any_text_lie_inside_it()
    {
        string[] pieces = ["昨天", "12月20日前", "审计处", "图书馆", "和", "难题12", "第二个", "它", "责任人李明", "我方8人", "，", "重点", "学生反映", "机关支部", "excel", "各支部书记", " ", "\u0007", "😀", "by Friday", "“"];
        var (texts, found) = (0, 0);
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 12].Select(string.Concat).Sample(text =>
        {
            texts++;
            foreach (var result in Entities.For(Sample.Now, Tense.Future).SelectMany(model => model.Parse(text)))
            {
                found++;
                Assert.InRange(result.Start, 0, text.Length - 1);
                Assert.InRange(result.End, result.Start, text.Length - 1);
            }
        }, iter: 500, threads: 1);
        Assert.True(found > texts, $"{found} entities in {texts} texts");
    }
}
