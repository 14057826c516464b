using PairingBot.Dialogs.Conversations;

namespace PairingBot.Tests.Conversations;

/// <summary>What every dialog must do, played at each step of its first chat: <c>happy…</c> where it has one.</summary>
public sealed class ContractTests
{
    private const string Head = "users = 书记@财务处, 生人\nnow = 2026-11-23 10:00\ngiven = problem 15 \"报账材料反复退回\" of 财务处 due 2026-12-15 by 赵强\n\n";
    private static readonly Dictionary<string, string> Calm = new(StringComparer.Ordinal);

    /// <summary>Every dialog with each number of messages that its chat may have got to.</summary>
    public static TheoryData<string, int> Steps
    {
        get
        {
            var steps = new TheoryData<string, int>();
            foreach (var dialog in ConversationCatalog.Dialogs.Select(ConversationDialog.IdOf))
            {
                for (var said = 0; said <= Path(dialog).Count; said++) steps.Add(dialog, said);
            }

            return steps;
        }
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Help_an_empty_message_and_nonsense_are_answered_and_lose_nothing(string dialog, int said)
    {
        var path = Path(dialog);
        var calm = await PlayCalmAsync(path);
        var disturbed = await PlayAsync([.. path.Take(said), "书记: 帮助", "书记: ", "书记: ？？？", "书记: ！！！", .. path.Skip(said)], failOnSilence: true);
        Assert.Equal(Ledger(calm), Ledger(disturbed));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Cancel_ends_it_and_saves_nothing_more(string dialog, int said)
    {
        var path = Path(dialog).Take(said).ToList();
        // Once for a question whether to leave what is open, once for that, and once where nothing is.
        var played = await PlayAsync([.. path, "书记: 取消", "书记: 取消", "书记: 取消", "书记: 对"], failOnSilence: true);
        Assert.Equal(Ledger(await PlayCalmAsync(path)), Ledger(played));
        Assert.Matches("没有正在办理|Nothing is in progress", played);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_restart_and_a_message_that_comes_twice_change_nothing(string dialog, int said)
    {
        var path = Path(dialog);
        string[] broken = [.. path.Take(said), "restart", .. path.Skip(said).SelectMany(l => new[] { l, "again" })];
        var calm = (await PlayCalmAsync(path)).Split('\n').Where(ChatFile.IsOutput);
        Assert.Equal(calm, (await PlayAsync(broken)).Split('\n').Where(l => ChatFile.IsOutput(l) && l != "(nothing)"));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_stranger_learns_only_how_to_be_bound(string dialog, int said)
    {
        var path = Path(dialog).Take(said + 1).Select(l => l.Replace("书记", "生人", StringComparison.Ordinal));
        var played = await PlayAsync([.. path]);
        Assert.All(played.Split('\n').Where(ChatFile.IsOutput), l => Assert.Matches("绑定|not yet bound", l));
    }

    private static List<string> Path(string dialog)
    {
        var chats = ChatFile.FindAll().Where(p => p.StartsWith($"dialogs/{dialog}/", StringComparison.Ordinal)).ToList();
        Assert.True(chats.Count > 0, $"{dialog} has no .chat file.");
        var chat = new ChatFile(File.ReadAllText(System.IO.Path.Combine(ChatFile.Root(), chats.Find(c => c.Contains("/happy-slot", StringComparison.Ordinal)) ?? chats[0])));
        return [.. chat.Messages.Select(m => "书记: " + m)];
    }

    /// <summary>Plays a path as it is: once, and not for each of its steps again.</summary>
    private static async Task<string> PlayCalmAsync(List<string> path) =>
        Calm.TryGetValue(string.Join('\n', path), out var played) ? played : Calm[string.Join('\n', path)] = await PlayAsync(path);

    private static async Task<string> PlayAsync(IEnumerable<string> lines, bool failOnSilence = false)
    {
        var chat = new ChatFile(Head + string.Join('\n', lines) + "\n");
        var world = chat.World();
        await using var host = await ChatHosts.StartAsync(world);
        var played = await new ChatRunner(chat, host, world).PlayAsync();
        if (failOnSilence) Assert.DoesNotContain("(nothing)", played, StringComparison.Ordinal);
        return played;
    }

    private static IEnumerable<string> Ledger(string played) => played.Split('\n').Where(l => l.StartsWith("saved:", StringComparison.Ordinal) || l.StartsWith("taken back:", StringComparison.Ordinal) || l.StartsWith("stored:", StringComparison.Ordinal));
}
