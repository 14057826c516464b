using System.Text.RegularExpressions;

namespace PairingBot.Tests.Conversations;

/// <summary>
/// A guide whose conversations are chats: each block <c>```text</c> is played on what the last comment <c>&lt;!-- chat … --&gt;</c> before it gives.
/// A person's line is <c>书记：…</c>, the bot's <c>小结：…</c>; what is stored is not shown.
/// </summary>
internal sealed partial class Guide(string text)
{
    private const string Bot = "小结：";
    private static readonly string[] Unseen = ["saved:", "stored:", "taken back:", "notice:", "urged:"];

    /// <summary>The secretary's guide.</summary>
    public static string SecretarysGuide => Path.Combine(ChatFile.Root(), "docs", "支部书记指南.md");

    /// <summary>The conversations, in order.</summary>
    public IReadOnlyList<string> Conversations => [.. Block().Matches(text).Select(m => m.Groups["lines"].Value)];

    /// <summary>The guide with what the bot says now.</summary>
    public async Task<string> PlayAsync()
    {
        var setup = "";
        var played = new List<string>();
        var at = 0;
        foreach (Match part in Part().Matches(text))
        {
            played.Add(text[at..part.Index]);
            at = part.Index + part.Length;
            if (part.Groups["setup"].Success) setup = part.Groups["setup"].Value;
            played.Add(part.Groups["setup"].Success ? part.Value : $"```text\n{await PlayAsync(setup, part.Groups["lines"].Value)}```");
        }

        return string.Concat(played) + text[at..];
    }

    private static async Task<string> PlayAsync(string setup, string lines)
    {
        var said = lines.Split('\n').Where(l => Spoken().IsMatch(l) && !l.StartsWith(Bot, StringComparison.Ordinal)).Select(l => Spoken().Replace(l, "${user}: "));
        var chat = new ChatFile($"{setup}\n\n{string.Join('\n', said)}\n");
        var world = chat.World();
        await using var host = await ChatHosts.StartAsync(world);
        var answers = (await new ChatRunner(chat, host, world).PlayAsync()).Split('\n').Skip(setup.Split('\n').Length + 1);
        return string.Join('\n', answers.Where(l => !Unseen.Any(u => l.StartsWith(u, StringComparison.Ordinal))).Select(Shown));
    }

    private static string Shown(string line) =>
        line.StartsWith("bot: ", StringComparison.Ordinal) ? Bot + line["bot: ".Length..] : Said().Replace(line, "${user}：", 1);

    [GeneratedRegex(@"<!-- chat\n(?<setup>[^>]*?)\n-->|```text\n(?<lines>.*?)```", RegexOptions.Singleline, 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"```text\n(?<lines>.*?)```", RegexOptions.Singleline, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("^(?<user>[^ ：:#]{1,12})：", RegexOptions.None, 1000)]
    private static partial Regex Spoken();

    [GeneratedRegex("^(?<user>[^ ：:#]{1,12}): ", RegexOptions.None, 1000)]
    private static partial Regex Said();
}
