using System.Text.RegularExpressions;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Texts;

namespace PairingBot.Tests.Conversations;

/// <summary>The sentences are complete in each language, used, and nowhere else than in their files.</summary>
public sealed partial class TextTests
{
    [Fact]
    public void Each_language_has_the_same_sentences_with_the_same_holes_and_buttons()
    {
        var chinese = Signatures(SpokenLanguage.Chinese);
        Assert.NotEmpty(chinese);
        Assert.Equal(chinese, Signatures(SpokenLanguage.English));
    }

    [Fact]
    public void Every_sentence_is_used()
    {
        foreach (var (folder, texts) in TextCatalog.Embedded.In(SpokenLanguage.Chinese))
        {
            var sources = Sources("dialogs", "*.cs").Concat(Sources("dialogs/" + folder, "card.json")).ToList();
            foreach (var key in texts.Keys) Assert.True(sources.Exists(s => s.Contains($"\"{key}\"", StringComparison.Ordinal) || s.Contains($"\"#{key}\"", StringComparison.Ordinal)), $"{folder}/{key} is not used.");
        }
    }

    [Fact]
    public void No_code_of_the_dialogs_or_the_domain_holds_Chinese_outside_its_comments()
    {
        foreach (var source in Sources("dialogs", "*.cs").Concat(Sources("src/PairingBot.Domain", "*.cs")))
        {
            var code = string.Join('\n', source.Split('\n').Select(l => Comment().Replace(l, "")));
            Assert.DoesNotMatch(Chinese(), code);
        }
    }

    [Fact]
    public void A_dialog_that_nobody_can_begin_stops_the_start()
    {
        ConversationCatalog.Check(["Help"], ["Help", "Sing"]);
        Assert.Contains("Dance", Assert.Throws<InvalidOperationException>(() => ConversationCatalog.Check(["Help", "Dance"], ["Help"])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<at>all</at>", "＜at＞all＜/at＞")]
    [InlineData("[看](https://x.invalid)", "[看]\u200B(https://x.invalid)")]
    [InlineData("一\n二", "一 二")]
    [InlineData("报账_培训*", "报账_培训*")]
    public void What_people_wrote_can_not_become_a_mention_a_link_or_a_line(string written, string shown) => Assert.Equal(shown, PlainText.Quote(written));

    [Theory]
    [InlineData("a\0b", "a b")]
    [InlineData("\u202Eabc ", "abc")]
    [InlineData("😀 好", "😀 好")]
    public void What_can_not_be_read_is_cleaned_away(string written, string clean) => Assert.Equal(clean, PlainText.Clean(written));

    [Theory]
    [InlineData("{{TIME(2001-01-01T00:00:00Z)}}", "{\u200B{TIME(2001-01-01T00:00:00Z)}}")]
    [InlineData("{{{{", "{\u200B{\u200B{\u200B{")]
    [InlineData("**报账**", @"\*\*报账\*\*")]
    [InlineData("_培训_ a_b ~~旧~~", @"\_培训\_ a_b \~\~旧\~\~")]
    [InlineData("1. 报账", @"1\. 报账")]
    [InlineData("12) 报账 3. 4", @"12\) 报账 3. 4")]
    [InlineData("- 报账", @"\- 报账")]
    [InlineData("# 报账 #2", @"\# 报账 #2")]
    [InlineData("A&B &lt; &#60;", @"A\&B \&lt; \&#60;")]
    [InlineData(@"C:\报账\* \_x", @"C:\报账\\\* \\\_x")]
    [InlineData("`x` <at>", @"\`x\` ＜at＞")]
    [InlineData("报账培训（18人）", "报账培训（18人）")]
    public void A_card_shows_what_people_wrote_as_they_wrote_it(string written, string filled) => Assert.Equal(filled, PlainText.QuoteInCard(written));

    [Fact]
    public void Half_a_surrogate_pair_is_cleaned_away() => Assert.Equal("a b", PlainText.Clean("a" + '\ud800' + "b"));

    private static List<string> Signatures(SpokenLanguage language) =>
    [
        .. TextCatalog.Embedded.In(language)
            .SelectMany(folder => folder.Value.Select(t => $"{folder.Key}/{t.Key} {string.Join(',', t.Value.Holes.Order(StringComparer.Ordinal))} {t.Value.Buttons.Count}"))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Sources(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(ChatFile.Root(), folder), pattern, SearchOption.AllDirectories)
            .Where(p => !p.Contains("/obj/", StringComparison.Ordinal) && !p.Contains("/obj-package/", StringComparison.Ordinal) && !p.Contains("/bin/", StringComparison.Ordinal))
            .Select(File.ReadAllText);

    [GeneratedRegex("//.*$", RegexOptions.None, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[\u3400-\u9FFF]", RegexOptions.None, 1000)]
    private static partial Regex Chinese();
}
