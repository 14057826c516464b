using PairingBot.Language.Branches;
using PairingBot.Language.Intents;

namespace PairingBot.Training;

/// <summary>All that is learned from: the examples outside and inside dialogs, and the lines to know by heart.</summary>
internal sealed record Lesson(IReadOnlyList<Example> Begun, IReadOnlyList<Example> InDialog, LineTable Lines)
{
    /// <summary>Fewer files than this are a sample, without the dialogs that answers belong to.</summary>
    private const int Few = 20;

    public static Lesson Of(IReadOnlyList<IntentLines> files, IReadOnlyList<BranchName> branches)
    {
        var examples = new Examples(new BranchModel(branches));
        foreach (var file in files) examples.Add(file);
        if (files.Count > Few) examples.AddAnswers();
        return new Lesson(examples.Begun, examples.InDialog, Heart(files, examples));
    }

    /// <summary>The lines of every intent; one that two intents share belongs to neither.</summary>
    private static LineTable Heart(IReadOnlyList<IntentLines> files, Examples examples)
    {
        var intents = files.Select(file => file.Intent).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var lines = new SortedDictionary<ulong, int>();
        foreach (var file in files)
            foreach (var line in file.Lines.Select(Line.Of))
            {
                if (LineTable.KeyOf(examples.Bare(line.Text), Scope(file.Intent, line.Context)) is not { } key) continue;
                var intent = intents.IndexOf(file.Intent);
                lines[key] = lines.TryGetValue(key, out var other) && other != intent ? -1 : intent;
            }

        var kept = lines.Where(line => line.Value >= 0).ToList();
        return new LineTable { Intents = intents, Keys = [.. kept.Select(line => line.Key)], IntentOf = [.. kept.Select(line => (byte)line.Value)] };
    }

    /// <summary>A yes, a no and a cancel are the same in every dialog.</summary>
    private static string? Scope(string intent, string? context) =>
        context is not null && intent is IntentNames.Confirm or IntentNames.Deny or IntentNames.Cancel ? LineTable.AnyDialog : context;
}
