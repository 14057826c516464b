using System.Reflection;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Conversations;

/// <summary>The conversations of this project, found once: a folder with utterances and a dialog of its name each.</summary>
internal static class ConversationCatalog
{
    private const string Prefix = "/utterances.";
    private const string Suffix = ".txt";

    /// <summary>The dialogs' classes.</summary>
    public static IReadOnlyList<Type> Dialogs { get; } =
        [.. Assembly.GetExecutingAssembly().GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(ConversationDialog))).OrderBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>What people say to begin each conversation, in each language.</summary>
    public static IReadOnlyList<IntentUtterances> Utterances { get; } = ReadUtterances(Assembly.GetExecutingAssembly());

    /// <summary>Throws when an intent has no dialog, or a dialog no intent.</summary>
    public static void Check(IEnumerable<string> dialogs, IEnumerable<string> intents)
    {
        var known = dialogs.ToHashSet(StringComparer.Ordinal);
        var said = intents.ToHashSet(StringComparer.Ordinal);
        if (known.SetEquals(said)) return;
        var mute = string.Join(", ", known.Except(said, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var deaf = string.Join(", ", said.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        throw new InvalidOperationException($"Every intent needs a dialog, and every dialog an intent. Dialogs without utterances: [{mute}]; intents without a dialog: [{deaf}].");
    }

    private static List<IntentUtterances> ReadUtterances(Assembly assembly)
    {
        var all = new List<IntentUtterances>();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            var at = name.IndexOf(Prefix, StringComparison.Ordinal);
            if (at < 0 || !name.EndsWith(Suffix, StringComparison.Ordinal)) continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var lines = reader.ReadToEnd().Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !l.StartsWith("##", StringComparison.Ordinal));
            all.Add(new IntentUtterances(name[..at], name[(at + Prefix.Length)..^Suffix.Length], [.. lines]));
        }

        return all;
    }
}
