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

    /// <summary>Throws when nobody can begin a dialog. An intent may still await its dialog: it is then answered as out of scope.</summary>
    public static void Check(IEnumerable<string> dialogs, IEnumerable<string> intents)
    {
        var mute = dialogs.Except(intents, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (mute.Count > 0) throw new InvalidOperationException($"Every dialog needs what people say to begin it. Dialogs without utterances: [{string.Join(", ", mute)}].");
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
