using System.Text.Json;
using PairingBot.Language.Branches;

namespace PairingBot.Training;

/// <summary>The two commands: to train, and to see how well it goes on lines that were left out.</summary>
internal static class Run
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static int Usage(TextWriter errors)
    {
        errors.WriteLine("usage: train LIST BRANCHES MODEL | validate LIST BRANCHES [rounds=12 rate=0.25 decay=0.0004 least=1]   (LIST: a file that names the utterance files)");
        return 2;
    }

    /// <summary>Writes the model whole or not at all, so that two builds at once do no harm.</summary>
    public static int Train(string list, string branches, string model)
    {
        var fresh = $"{model}.{Environment.ProcessId}";
        using (var file = File.Create(fresh)) IntentTraining.Write(Files(list), Branches(branches), file);
        File.Move(fresh, model, overwrite: true);
        return 0;
    }

    public static int Validate(string list, string branches, string[] settings, TextWriter output)
    {
        var lesson = Lesson.Of(Files(list), Branches(branches));
        var chosen = settings.Aggregate(new TrainingSettings(), Validation.Set);
        foreach (var line in Validation.Report("begun", lesson.Begun, chosen).Concat(Validation.Report("in a dialog", lesson.InDialog, chosen))) output.WriteLine(line);
        return 0;
    }

    private static List<IntentLines> Files(string list) => [.. File.ReadLines(list).Where(path => path.Length > 0).Order(StringComparer.Ordinal).Select(IntentLines.Read)];

    private static List<BranchName> Branches(string path) =>
        [.. JsonSerializer.Deserialize<List<Row>>(File.ReadAllText(path), Options)!.Select((row, i) => new BranchName(i + 1, row.Name, row.Aliases ?? []))];

    private sealed record Row(string Name, List<string>? Aliases);
}
