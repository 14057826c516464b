using System.Reflection;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Conversations;

/// <summary>The conversations of this project, found once: a folder with utterances and a dialog of its name each.</summary>
internal static class ConversationCatalog
{
    private const string ModelName = "intents.model";

    /// <summary>The dialogs' classes.</summary>
    public static IReadOnlyList<Type> Dialogs { get; } =
        [.. Assembly.GetExecutingAssembly().GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(ConversationDialog))).OrderBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>How people say what they want, learned from the folders' utterances while this project was built.</summary>
    public static IntentModel Model { get; } = ReadModel(Assembly.GetExecutingAssembly());

    /// <summary>Throws when nobody can begin a dialog. An intent may still await its dialog: it is then answered as out of scope.</summary>
    public static void Check(IEnumerable<string> dialogs, IEnumerable<string> intents)
    {
        var mute = dialogs.Except(intents, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (mute.Count > 0) throw new InvalidOperationException($"Every dialog needs what people say to begin it. Dialogs without utterances: [{string.Join(", ", mute)}].");
    }

    private static IntentModel ReadModel(Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream(ModelName)!;
        return IntentModel.Read(stream);
    }
}
