using System.Reflection;
using System.Text.RegularExpressions;
using CsCheck;
using PairingBot.Language;
using PairingBot.Language.Dates;
using PairingBot.Language.Intents;

namespace PairingBot.Tests.Language;

public sealed partial class RobustnessTests
{
    private static readonly string[] Pieces =
        ["昨天", "和", "后勤处", "物理", "主题是", "“", "”", "改成", "不是", "，", "。", " ", "12人", "难题3", "上周", "三点", "到", "在", "共建", "的", "\0", "\ud800", "\udc00", "😀", "the", "with", "9999年", "13月", "2月30日", "3:99", "@x ", "另外", "1500天前", "半", "雁北区", "图书馆", "赴", "集团党支部", "×"];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Array[0, 14].Select(picks => string.Concat(picks.Select(i => Pieces[i]))));

    private static readonly RecognitionContext[] Known =
    [
        new(Sample.Now),
        new(Sample.Now, "LogActivity"),
        new(Sample.Now, "LogActivity", SlotNames.Date),
        new(Sample.Now, "LogActivity", SlotNames.Topic),
        new(Sample.Now, "LogActivity", SlotNames.Partners),
        new(Sample.Now, "LogActivity", SlotNames.Participants),
        new(Sample.Now, "LogActivity", null, true),
        new(Sample.Now, "AddProblem", "title"),
    ];

    private static readonly Gen<RecognitionContext> Contexts = Gen.Int[0, Known.Length - 1].Select(i => Known[i]);

    [Fact]
    public void Every_text_gets_an_answer_whose_spans_lie_inside_it() => Gen.Select(Texts, Contexts).Sample((text, context) =>
    {
        var recognition = Sample.Recognizer.Recognize(text, context);
        Assert.InRange(recognition.Score, 0, 1);
        foreach (var (name, value) in recognition.Slots) // a rate or a ranking is asked for by words that also say what is counted: it covers none of them
            Assert.True(value.Start >= 0 && value.Length > (name == SlotNames.StatsBy ? -1 : 0) && value.Start + value.Length <= recognition.Text.Length);
        foreach (var reason in recognition.Evidence)
            Assert.True(reason.Start >= 0 && reason.Start + reason.Length <= recognition.Text.Length);
    }, iter: 4000);

    [Fact]
    public void The_same_text_gets_the_same_answer() => Gen.Select(Texts, Contexts).Sample((text, context) =>
    {
        var (first, second) = (Sample.Recognizer.Recognize(text, context), Sample.Recognizer.Recognize(text, context));
        Assert.Equal((first.Intent, first.Score, first.Slots()), (second.Intent, second.Score, second.Slots()));
    }, iter: 500);

    [Fact]
    public void Dates_stay_inside_their_calendar() => Gen.Select(Texts, Gen.DateTime, Gen.Enum<Tense>()).Sample((text, now, tense) =>
    {
        foreach (var match in new DateModel().Find(text, now, tense)) Assert.True(match.From.Year >= 1949 && match.To.Year <= 2100 && match.From <= match.To);
    }, iter: 2000);

    [Theory]
    [InlineData("和")]
    [InlineData("昨天和后勤处，")]
    [InlineData("1")]
    [InlineData("1月")]
    [InlineData("不是，是")]
    [InlineData("a ")]
    public void A_hundred_thousand_characters_are_read_in_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Sample.Say(text);
        var started = TimeProvider.System.GetTimestamp();
        Sample.Say(text);
        // Generous: the machine may be busy. A quadratic reader would need minutes.
        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void No_pattern_repeats_without_a_bound()
    {
        var patterns = typeof(UtteranceRecognizer).Assembly.GetTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .SelectMany(member => member.GetCustomAttributes<GeneratedRegexAttribute>())
            .Select(attribute => attribute.Pattern).Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(patterns);
        Assert.All(patterns, pattern => Assert.False(Unbounded().IsMatch(EscapeOrClass().Replace(pattern, "x")), pattern));
    }

    [GeneratedRegex(@"\\.|\[[^\]]{0,200}\]", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EscapeOrClass();

    [GeneratedRegex(@"[*+]|\{\d{1,3},\}", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Unbounded();
}
