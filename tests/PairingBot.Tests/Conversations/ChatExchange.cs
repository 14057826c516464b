using System.Text.RegularExpressions;

namespace PairingBot.Tests.Conversations;

/// <summary>What happens in a chat, with what the bot then says.</summary>
/// <param name="Input">A message, a press, a restart.</param>
/// <param name="Outputs">The lines of the bot.</param>
internal sealed partial record ChatExchange(string Input, List<string> Outputs)
{
    /// <summary>The last thing that the bot says, all lines of it; null when it says nothing.</summary>
    public string? Last => Outputs.FindLastIndex(l => l.StartsWith("bot", StringComparison.Ordinal)) is var at and >= 0 ? string.Join('\n', Outputs[at..]) : null;

    /// <summary>How many things the bot says.</summary>
    public int Said => Outputs.Count(l => l.StartsWith("bot", StringComparison.Ordinal));

    /// <summary>The exchanges of a chat, in order.</summary>
    public static IReadOnlyList<ChatExchange> Of(ChatFile chat)
    {
        var all = new List<ChatExchange>();
        foreach (var line in chat.Lines.Where(l => !ChatFile.IsSetting(l)))
        {
            if (!ChatFile.IsOutput(line) && Happens().IsMatch(line)) all.Add(new ChatExchange(line, []));
            else if (ChatFile.IsOutput(line) && all is [.., var last]) last.Outputs.Add(line);
        }

        return all;
    }

    [GeneratedRegex("^[^:# ]+( in group)?: ?|^\\S+ (presses|executes) |^(again|restart)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Happens();
}
