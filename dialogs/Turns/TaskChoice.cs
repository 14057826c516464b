using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Turns;

/// <summary>What an answer to "which of the two first?" chooses: a yes for the new task, a no for the open one, null for something else.</summary>
/// <param name="Open">What the open task is called.</param>
/// <param name="Other">What the new one is called.</param>
internal sealed record TaskChoice(string Open, string Other)
{
    private const string Folder = "Turns";
    private const int Longest = 24;
    private static readonly string[] BothWords = SharedWords.Read("WordsBoth", Folder);
    private static readonly string[] InOrder = SharedWords.Read("WordsInOrder", Folder);
    private static readonly string[] Leave = SharedWords.Read("WordsLeave", Folder);
    private static readonly string[] GoOn = SharedWords.Read("WordsGoOn", Folder);
    private static readonly string[] Fillers = SharedWords.Read("WordsSwitchFiller", Folder);
    private static readonly string[] Later = SharedWords.Read("WordsLater", Folder);
    private static readonly string[] TheOther = SharedWords.Read("WordsTheOther", Folder);
    private static readonly string[] TheOpen = SharedWords.Read("WordsTheOpen", Folder);
    private static readonly char[] Stops = [',', '\uFF0C', '.', '\u3002', ';', '\uFF1B', '!', '\uFF01', '\u3001'];

    /// <summary>继续加难题, 先办通知吧, 后面那个, 第一件先放着: one of the two by its name or its place, and nothing else.</summary>
    public string? InSoManyWords(string text)
    {
        if (IsOnly(text, GoOn, Open)) return IntentNames.Deny;
        if (IsOnly(text, Leave, Other)) return IntentNames.Confirm;
        if (text.Length > 2 * Longest || SharedWords.AreIn(text, BothWords) || SaysMore(text)) return null;
        foreach (var clause in text.Split(Stops, StringSplitOptions.RemoveEmptyEntries))
            if (Pointed(clause) is { } chosen) return chosen;
        return null;
    }

    /// <summary>两个都要, 随便, 先加举措再加难题: both are done, the open one first unless the other is named first.</summary>
    public string? Both(string text)
    {
        if (text.Length > Longest) return null;
        var order = Array.Find(InOrder, w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
        var (other, open) = (TaskNames.PlaceIn(text, Other, TheOther), TaskNames.PlaceIn(text, Open, TheOpen));
        if (order is null || (other < 0 && open < 0)) return SharedWords.AreIn(text, BothWords) ? IntentNames.Deny : null;
        return other >= 0 && (open < 0 ? other < text.IndexOf(order, StringComparison.OrdinalIgnoreCase) : other < open) ? IntentNames.Confirm : IntentNames.Deny;
    }

    /// <summary>The task that a clause points at; the one that is put off gives way to the other.</summary>
    private string? Pointed(string clause)
    {
        var (other, open) = (TaskNames.PlaceIn(clause, Other, TheOther), TaskNames.PlaceIn(clause, Open, TheOpen));
        if (other < 0 && open < 0) return null;
        var isOther = other >= 0 && (open < 0 || other < open);
        return isOther != SharedWords.AreIn(clause, Later) ? IntentNames.Confirm : IntentNames.Deny;
    }

    private bool SaysMore(string text)
    {
        foreach (var word in TaskNames.Of(Other, TheOther).Concat(TaskNames.Of(Open, TheOpen)).Concat(Later).Concat(InOrder).Concat(Leave).Concat(GoOn).Concat(Fillers).OrderByDescending(w => w.Length))
            text = text.Replace(word, "", StringComparison.OrdinalIgnoreCase);
        return text.Any(char.IsLetterOrDigit);
    }

    /// <summary>True when a text has one of the words and says nothing besides them and what the task is called.</summary>
    private static bool IsOnly(string text, string[] words, string label)
    {
        var said = text.Trim();
        if (!SharedWords.AreIn(said, words)) return false;
        foreach (var word in words.Concat(Fillers).Append(label).OrderByDescending(w => w.Length)) said = said.Replace(word, "", StringComparison.OrdinalIgnoreCase);
        return !said.Any(char.IsLetterOrDigit);
    }
}
