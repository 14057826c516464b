namespace PairingBot.Tests.Conversations;

/// <summary>Plays every conversation beside the dialogs. With <c>UPDATE_CHATS=1</c> the files are rewritten to be reviewed.</summary>
/// <remarks>Classes run beside each other, the conversations of one class after one another.</remarks>
public abstract class ChatTests
{
    private static readonly string[] Activities = ["LogActivity", "VoidActivity", "ListActivities", "Correction"];
    private static readonly string[] Problems = ["AddProblem", "AddMeasure", "AssignResponsible", "SetDueDate", "UpdateProgress", "RequestClose", "ApproveClose", "RejectClose", "Reopen"];

    public static TheoryData<string> OfActivities => [.. ChatFile.FindAll().Where(IsIn(Activities))];

    public static TheoryData<string> OfProblems => [.. ChatFile.FindAll().Where(IsIn(Problems))];

    public static TheoryData<string> OfAllElse => [.. ChatFile.FindAll().Where(path => !IsIn(Activities)(path) && !IsIn(Problems)(path))];

    protected static async Task PlayAsync(string path)
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

    private static Func<string, bool> IsIn(string[] dialogs) => path => Path.GetFileName(Path.GetDirectoryName(path)) is { } dialog && dialogs.Contains(dialog, StringComparer.Ordinal);
}

/// <summary>Conversations about activities.</summary>
public sealed class ActivityChatTests : ChatTests
{
    [Theory]
    [MemberData(nameof(OfActivities))]
    public Task Conversation(string path) => PlayAsync(path);
}

/// <summary>Conversations that change problems.</summary>
public sealed class ProblemChatTests : ChatTests
{
    [Theory]
    [MemberData(nameof(OfProblems))]
    public Task Conversation(string path) => PlayAsync(path);
}

/// <summary>Questions, notices and everything else that is talked about.</summary>
public sealed class OtherChatTests : ChatTests
{
    [Theory]
    [MemberData(nameof(OfAllElse))]
    public Task Conversation(string path) => PlayAsync(path);
}
