using PairingBot.Dialogs.Bindings;
using PairingBot.Domain.Bindings;
using PairingBot.Domain.Branches;

namespace PairingBot.Tests.Bindings;

/// <summary>What codes are like, and how they are found in what people write.</summary>
public sealed class CodeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Codes_differ_and_hold_nothing_that_is_taken_for_another()
    {
        var drawn = Enumerable.Range(0, 2000).Select(_ => CodeAlphabet.Draw()).ToList();
        Assert.Equal(drawn.Count, drawn.Distinct(StringComparer.Ordinal).Count());
        Assert.All(drawn, code => Assert.Matches("^(?=.*[2-9])(?=.*[A-Z])[2-9A-HJKMNP-TV-Z]{8}$", code));
        Assert.Equal(CodeAlphabet.Characters.Length, drawn.SelectMany(code => code).Distinct().Count());
    }

    [Fact]
    public void A_code_proves_itself_until_it_ends_and_is_kept_in_nothing_but_a_digest()
    {
        var (code, characters) = Draw();
        Assert.True(code.Is(characters));
        Assert.False(code.Is(CodeAlphabet.Draw()));
        Assert.True(code.IsGood(Now + BindingCode.Lasts - TimeSpan.FromSeconds(1)));
        Assert.False(code.IsGood(Now + BindingCode.Lasts));
        code.Finish(CodeEnd.Used, Now);
        Assert.False(code.IsGood(Now));
        Assert.Equal((0, 0), (code.Salt.Length, code.Digest.Length));
    }

    [Fact]
    public void The_fifth_wrong_try_ends_it()
    {
        var (code, _) = Draw();
        for (var tries = 1; tries < BindingCode.MostWrongTries; tries++) code.Miss(Now);
        Assert.True(code.IsGood(Now));
        code.Miss(Now);
        Assert.Equal(CodeEnd.Guessed, code.End);
    }

    [Fact]
    public void Equal_codes_have_digests_of_their_own()
    {
        var (one, _) = Draw();
        var (other, _) = Draw();
        Assert.NotEqual(one.Salt, other.Salt);
    }

    [Theory]
    [InlineData("绑定 K7QM-4T9X", "K7QM4T9X")]
    [InlineData("k7qm4t9x", "K7QM4T9X")]
    [InlineData("Ｋ７ＱＭ－４Ｔ９Ｘ", "K7QM4T9X")]
    [InlineData("绑定码：K7QM 4T9X", "K7QM4T9X")]
    [InlineData("您好，我是财务处的王芳，书记给我的码是k7qm–4t9x，麻烦了", "K7QM4T9X")]
    [InlineData("bind K7QM - 4T9X please", "K7QM4T9X")]
    [InlineData("绑定 K7QM-4T0X", "K7QM4T0X")]
    [InlineData("绑定 A3F9", "A3F9")]
    [InlineData("我的绑定码是384756", "384756")]
    [InlineData("绑定 KTQM-ATBX", "KTQMATBX")]
    [InlineData("K7QM-4T0X", "K7QM4T0X")]
    [InlineData("K7QM-4T9", "K7QM4T9")]
    [InlineData("k7qm4t9xx 谢谢", "K7QM4T9XX")]
    [InlineData("13800138000", null)]
    [InlineData("我的手机12345678", null)]
    [InlineData("难题12怎么样", null)]
    [InlineData("2号楼305A", null)]
    [InlineData("2026-11-20和HR", null)]
    [InlineData("status of problem 12", null)]
    [InlineData("绑定", null)]
    [InlineData("我是财务处的王芳", null)]
    [InlineData("昨天和教务处在2号楼共建，18人", null)]
    [InlineData("please send the list for room 2045 next week", null)]
    [InlineData("", null)]
    public void A_code_is_found_however_it_is_written(string said, string? code) => Assert.Equal(code, CodeWords.Find(said));

    [Theory]
    [InlineData("绑定 K7QM-4T9X。", "绑定 ····-····。")]
    [InlineData("k7qm4t9x", "····-····")]
    [InlineData("没有码", "没有码")]
    public void What_is_kept_of_a_message_has_dots_in_its_place(string said, string kept) => Assert.Equal(kept, CodeWords.Mask(said));

    [Theory]
    [InlineData("绑定 K7QM-4T9X", "绑定 code")]
    [InlineData("bind K7QM-4T9X", "bind code")]
    [InlineData("k7qm4t9x", "")]
    [InlineData("没有码", "没有码")]
    public void A_code_is_in_no_language(string said, string spoken) => Assert.Equal(spoken, CodeWords.Spoken(said));

    [Fact]
    public void A_slip_shows_its_code_until_it_is_over_and_never_to_whoever_guesses_at_slips()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Now);
        var slips = new CodeSlips(time);
        var slip = slips.Put(1, "K7QM-4T9X", Now.AddHours(24));
        var other = slips.Put(2, "ABCD-2345", Now.AddHours(24));
        Assert.Equal("码 K7QM-4T9X", slips.Fill("码 " + slip));
        Assert.Equal("码 " + CodeSlips.Dots, slips.Fill("码 slip:" + new string('0', 32)));
        Assert.Equal("slip: 一二", slips.Fill("slip: 一二"));
        slips.Forget(1);
        Assert.Equal((CodeSlips.Dots, "ABCD-2345"), (slips.Fill(slip), slips.Fill(other)));
        time.Advance(TimeSpan.FromHours(24));
        Assert.Equal(CodeSlips.Dots, slips.Fill(other));
    }

    private static (BindingCode Code, string Characters) Draw() => BindingCode.Draw(1, new MemberId(1), new MemberId(2), Now);
}
