namespace PairingBot.Tests.Conversations;

/// <summary>Plays every conversation beside the dialogs. With <c>UPDATE_CHATS=1</c> the files are rewritten to be reviewed.</summary>
public sealed class ChatTests
{
    public static TheoryData<string> Chats => [.. ChatFile.FindAll()];

    [Theory]
    [MemberData(nameof(Chats))]
    public async Task Conversation(string path)
    {
        var file = Path.Combine(ChatFile.Root(), path);
        var expected = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var chat = new ChatFile(expected);
        var world = chat.World();
        await using var host = await ChatHosts.StartAsync(world);
        var actual = await new ChatRunner(chat, host, world).PlayAsync();
        if (actual == expected) return;
        if (Environment.GetEnvironmentVariable("UPDATE_CHATS") == "1") await File.WriteAllTextAsync(file, actual, TestContext.Current.CancellationToken);
        else Assert.Fail($"{path} went otherwise.\n\n--- expected\n{expected}\n--- actual\n{actual}");
    }
}
