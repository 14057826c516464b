using PairingBot.Language.Branches;
using PairingBot.Language.Text;

namespace PairingBot.Tests.Language.Text;

public sealed class SlipsTests
{
    [Theory]
    [InlineData("难提12", "难题12")]
    [InlineData("加个男题", "加个难题")]
    [InlineData("补一条工建", "补一条共建")]
    [InlineData("夜儿后晌去的", "昨儿下午去的")]
    [InlineData("来了18仁", "来了18人")]
    [InlineData("难题5近展", "难题5进展")]
    public void A_slip_is_read_as_the_word_that_it_sounds_like(string written, string read) => Assert.Equal(read, Utterance.KeyOf(written));

    [Theory]
    [InlineData("疑难提问")]
    [InlineData("困难提出来")]
    [InlineData("施工建设")]
    [InlineData("最近展示了成果")]
    [InlineData("取消号源")]
    [InlineData("从新生报到那天起")]
    [InlineData("夜儿童托管")]
    public void A_word_that_only_looks_like_a_slip_stays(string written) => Assert.Equal(written, Utterance.KeyOf(written));

    [Fact]
    public void What_is_shown_keeps_the_slip() => Assert.Equal("难提12", Utterance.Of("难提12").Text);

    [Theory]
    [InlineData("和审记处座谈", 2)]
    [InlineData("跟图数馆一起", 7)]
    [InlineData("去了校医原，12人", 6)]
    public void A_name_that_only_sounds_right_is_a_guess(string text, int id)
    {
        var hit = Assert.Single(new BranchModel(Sample.Branches).Find(Utterance.KeyOf(text)));
        Assert.Equal([id], hit.Ids);
        Assert.True(hit.IsGuess);
    }

    [Theory]
    [InlineData("图书管理系统")]
    [InlineData("审计出问题了")]
    public void Other_words_with_the_sound_of_a_name_are_none(string text) => Assert.DoesNotContain(new BranchModel(Sample.Branches).Find(Utterance.KeyOf(text)), hit => hit.IsGuess);
}
