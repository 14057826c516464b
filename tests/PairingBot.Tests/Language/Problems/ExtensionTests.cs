using PairingBot.Language;
using PairingBot.Language.Problems;
using PairingBot.Language.Text;

namespace PairingBot.Tests.Language.Problems;

/// <summary>By how much a deadline moves, and which way.</summary>
public sealed class ExtensionTests
{
    [Theory]
    [InlineData("难题1延期一周", 0, 7, 0)]
    [InlineData("难题1延期一年半", 18, 0, 0)]
    [InlineData("难题1延期两个半月", 2, 15, 0)]
    [InlineData("难题1再给半个月", 0, 15, 0)]
    [InlineData("难题1推迟三个工作日", 0, 0, 3)]
    [InlineData("难题1提前三天", 0, -3, 0)]
    [InlineData("难题1提前两个工作日", 0, 0, -2)]
    [InlineData("难题1往前提一个月", -1, 0, 0)]
    [InlineData("extend problem 1 by two weeks", 0, 14, 0)]
    [InlineData("give problem 1 another month", 1, 0, 0)]
    [InlineData("bring problem 1 forward by three days", 0, -3, 0)]
    [InlineData("shorten the deadline of problem 1 by 3 days", 0, -3, 0)]
    [InlineData("move problem 1 up by a week", 0, -7, 0)]
    public void An_amount_is_told_with_its_direction(string text, int months, int days, int workingDays)
    {
        Assert.Equal(new DateShift(months, days, workingDays), Extension.Of(Utterance.KeyOf(text))!.Value.Shift with { IsMore = false });
    }

    [Theory]
    [InlineData("难题1延到12月18日")]
    [InlineData("难题1三天内办完")]
    [InlineData("难题1给两天内催一下")]
    public void A_day_moves_nothing(string text) => Assert.Null(Extension.Of(Utterance.KeyOf(text)));

    [Theory]
    [InlineData("再加三天", true)]
    [InlineData("give it another week", true)]
    [InlineData("延期三天", false)]
    public void More_comes_on_top(string text, bool isMore) => Assert.Equal(isMore, Extension.Of(Utterance.KeyOf(text))!.Value.Shift.IsMore);

    [Theory]
    [InlineData(0, 0, 3, "2026-11-26")]
    [InlineData(0, 0, -2, "2026-11-19")]
    [InlineData(1, 15, 0, "2027-01-07")]
    public void Working_days_pass_over_weekends(int months, int days, int workingDays, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new DateShift(months, days, workingDays).From(new DateOnly(2026, 11, 23)));
}
