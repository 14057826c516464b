using System.Text.RegularExpressions;
using PairingBot.Dialogs.Texts;
using PairingBot.Tests.BotFramework;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Conversations;

/// <summary>Whatever the documents and the help tell people to say is understood on the sample organisation, which they try it on.</summary>
public sealed partial class QuotedPhraseTests
{
    private static readonly string[] NotUnderstood = ["没听懂", "没有找到", "帮不上忙", "现在没有等您", "did not understand", "can't find", "can't help", "Nothing is waiting"];

    [Fact]
    public async Task Everything_that_people_are_told_to_say_is_understood()
    {
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);
        var phrases = Phrases();
        Assert.True(phrases.Count > 15, string.Join('\n', phrases));
        foreach (var phrase in phrases)
        {
            // In the middle of logging, or else as the first words: "log an activity" begins one.
            await SayAsync(wire, channel, "middle " + phrase, "1", Wire.Sentence);
            var inTheMiddle = await SayAsync(wire, channel, "middle " + phrase, "2", phrase);
            if (IsUnderstood(inTheMiddle)) continue;
            var first = await SayAsync(wire, channel, "first " + phrase, "1", phrase);
            Assert.True(IsUnderstood(first), $"{phrase}\n→ {inTheMiddle}\n→ {first}");
        }
    }

    [Fact]
    public async Task The_example_of_another_partner_names_one_of_the_sample_organisation()
    {
        Assert.Contains("不是教务处，是社科处", Phrases());
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        var wire = new Wire(channel, service.Address);
        await wire.AskAsync("m1", Wire.Sentence);
        Assert.Contains("社科处党支部", (await wire.AskAsync("m2", "不是教务处，是社科处")).Text, StringComparison.Ordinal);
    }

    private static bool IsUnderstood(string reply) => !Array.Exists(NotUnderstood, words => reply.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static async Task<string> SayAsync(Wire wire, FakeChannel channel, string conversation, string id, string text)
    {
        Assert.Equal(200, (await wire.PostAsync(wire.Say(id, text, ("conversation", Wire.Account(conversation))))).Status);
        return (await channel.ReplyAsync(conversation, id, TimeSpan.FromSeconds(10))).Text ?? "";
    }

    private static HashSet<string> Phrases()
    {
        var phrases = new HashSet<string>(StringComparer.Ordinal);
        foreach (var readme in new[] { "README.md", "README.zh-CN.md" })
            foreach (var row in Rows(File.ReadAllLines(Path.Combine(ChatFile.Root(), readme))))
                phrases.UnionWith(row.Split('·', StringSplitOptions.TrimEntries));
        foreach (var language in Enum.GetValues<SpokenLanguage>())
            foreach (var text in TextCatalog.Embedded.In(language)["Help"].Values)
                phrases.UnionWith(Quoted().Matches(text.Fill([.. text.Holes.Select(hole => new Hole(hole, ""))])).Select(m => m.Groups["words"].Value).Concat(text.Buttons));
        return phrases;
    }

    /// <summary>The first column of the table under the second heading that begins with "what it does".</summary>
    private static IEnumerable<string> Rows(string[] lines) => lines
        .SkipWhile(line => line is not ("## What it does" or "## 能做什么")).Skip(4).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|')[1].Trim());

    [GeneratedRegex("[“\"](?<words>[^”\"]+)[”\"]", RegexOptions.None, 1000)]
    private static partial Regex Quoted();
}
