using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Correction;

namespace PairingBot.Tests.Conversations;

/// <summary>Each conversation that writes has chats of every class; what every conversation must do besides is in <see cref="ContractTests"/>.</summary>
public sealed class ChatCoverageTests
{
    private const int Least = 120;

    /// <summary>What a conversation has no chat for, and why.</summary>
    private static readonly Dictionary<string, string> Exempt = new(StringComparer.Ordinal)
    {
        ["GiveBindingCode Disambiguation"] = "in a chat's roster nobody has another's name",
        ["UnbindMember Disambiguation"] = "in a chat's roster nobody has another's name",
    };

    /// <summary>The conversations that fill something in and write it.</summary>
    private static IEnumerable<string> Writing => ConversationCatalog.Dialogs.Where(t => t.IsAssignableTo(typeof(IOngoing)) || t == typeof(CorrectionDialog)).Select(ConversationDialog.IdOf);

    [Fact]
    public void Every_conversation_that_writes_has_chats_of_every_class()
    {
        var shown = ChatFile.FindAll().ToLookup(p => p.Split('/')[1], p => ChatClasses.Of(new ChatFile(File.ReadAllText(Path.Combine(ChatFile.Root(), p)))), StringComparer.Ordinal);
        var missing = from dialog in Writing
                      let has = shown[dialog].SelectMany(c => c).ToHashSet()
                      from wanted in Enum.GetValues<ChatClass>()
                      where !has.Contains(wanted)
                      select $"{dialog} {wanted}";
        Assert.Equal(Exempt.Keys.Order(StringComparer.Ordinal), missing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_many_chats() => Assert.InRange(ChatFile.FindAll().Count, Least, int.MaxValue);

    [Theory]
    [InlineData("书记: 难题12怎么样了\nbot: 难题12“停车难”", "")]
    [InlineData("书记: 加个难题\nbot: 是什么难题？\n书记: 帮助\nbot: 这里可以这样说\nbot: 是什么难题？", "Digression")]
    [InlineData("书记: 延到周五\nbot: 请核对：周五\n书记: 周六\nbot: 请核对：周六", "Correction")]
    [InlineData("书记 in group: @小结 加个难题\nrestart\nagain\nbot: 已取消，没有保存。", "Cancellation Press Restart Group")]
    public void What_a_chat_shows_is_seen_in_it(string lines, string classes) =>
        Assert.Equal(classes, string.Join(' ', ChatClasses.Of(new ChatFile("users = 书记@财务处\n\n" + lines)).Order()));
}
