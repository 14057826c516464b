using System.Text.RegularExpressions;

namespace PairingBot.Tests.Architecture;

/// <summary>What may be written where.</summary>
public sealed partial class WordTests
{
    [Fact]
    public void Rules_and_dialogs_hold_no_Chinese_sentences() => Nothing.Offends(
        from file in Repository.Sources("src/PairingBot.Domain", "dialogs")
        from literal in file.Strings
        where Chinese().IsMatch(literal.Text)
        select $"{file.Path}({literal.Line})");

    [Fact]
    public void Only_our_Bot_Builder_declares_types_in_Microsoft_namespaces() => Nothing.Offends(
        from file in Repository.Sources("src", "dialogs", "tests", "bench")
        where !file.Path.StartsWith("src/BotBuilder/", StringComparison.Ordinal)
        where MicrosoftNamespace().IsMatch(file.Code)
        select file.Path);

    [Theory]
    [InlineData("难题", true)]
    [InlineData("done。", true)]
    [InlineData("（", true)]
    [InlineData(@"\u96be", true)]
    [InlineData("“quoted” – naïve", false)]
    public void Chinese_is_recognised(string text, bool chinese) => Assert.Equal(chinese, Chinese().IsMatch(text));

    [GeneratedRegex(@"[\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]|\\u(3[4-9a-fA-F]|[4-9][0-9a-fA-F])[0-9a-fA-F]{2}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\bnamespace\s+Microsoft\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MicrosoftNamespace();
}
