using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Tests.Language;

/// <summary>With what figures are to be compared.</summary>
public sealed class AgainstTests
{
    private static readonly RecognitionContext Alone = new(new DateTime(2026, 11, 23, 10, 0, 0));

    [Theory]
    [InlineData("和去年同期比呢", 1)]
    [InlineData("同比呢", 1)]
    [InlineData("同比增长多少", 1)]
    [InlineData("和前年同期比", 2)]
    [InlineData("和2023年同期比呢", 3)]
    [InlineData("compared with the same period last year", 1)]
    [InlineData("环比怎么样", null)]
    [InlineData("和上期比呢", null)]
    public void The_same_days_or_the_period_before_may_be_all_that_is_said(string text, int? years)
    {
        var heard = Sample.Recognizer.Recognize(text, Alone);
        Assert.Equal((IntentNames.QueryStats, true, years, null), (heard.Intent, heard.Against?.IsAlone, heard.Against?.Years, heard.Against?.First));
        Assert.Empty(heard.Slots);
    }

    [Theory]
    [InlineData("和上个月比呢", "2026-10-01", "2026-10-31")]
    [InlineData("跟上个月比多了还是少了", "2026-10-01", "2026-10-31")]
    [InlineData("比去年多几次", "2025-01-01", "2025-12-31")]
    [InlineData("compared with last month", "2026-10-01", "2026-10-31")]
    public void A_period_is_read(string text, string first, string last)
    {
        var heard = Sample.Recognizer.Recognize(text, Alone);
        Assert.Equal((first, last), ($"{heard.Against?.First:yyyy-MM-dd}", $"{heard.Against?.Last:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("这个月和上个月比，我们共建了几次", "2026-11-01", "2026-10-01")]
    [InlineData("今年的共建次数和去年比怎么样", "2026-01-01", "2025-01-01")]
    [InlineData("how many activities this month compared with last month", "2026-11-01", "2026-10-01")]
    public void Both_may_stand_in_one_sentence(string text, string own, string other)
    {
        var heard = Sample.Recognizer.Recognize(text, Alone);
        Assert.Equal((own, other), ($"{(heard.Slots[SlotNames.DateRange] as RangeSlot)?.First:yyyy-MM-dd}", $"{heard.Against?.First:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("这个月和上个月我们共建了几次")]
    [InlineData("今年我们共建了几次")]
    [InlineData("比较急，哪些快到期了")]
    public void Other_questions_compare_nothing(string text) => Assert.Null(Sample.Recognizer.Recognize(text, Alone).Against);
}
