using PairingBot.Language.Branches;
using PairingBot.Language.Intents;

namespace PairingBot.Training;

/// <summary>Learns a model from lines. The same lines always give the same model, byte for byte.</summary>
public static class IntentTraining
{
    /// <param name="files">What people say, by intent and language.</param>
    /// <param name="branches">Branches that the lines name.</param>
    public static IntentModel Learn(IReadOnlyList<IntentLines> files, IReadOnlyList<BranchName> branches)
    {
        using var file = new MemoryStream();
        Write(files, branches, file);
        file.Position = 0;
        return IntentModel.Read(file);
    }

    /// <summary>Writes the model that <see cref="IntentModel.Read"/> reads.</summary>
    public static void Write(IReadOnlyList<IntentLines> files, IReadOnlyList<BranchName> branches, Stream output)
    {
        var lesson = Lesson.Of(files, branches);
        using var writer = new BinaryWriter(output, System.Text.Encoding.UTF8, leaveOpen: true);
        IntentModelFile.Write(writer, Regression.Learn(lesson.Begun), Regression.Learn(lesson.InDialog), lesson.Lines);
    }
}
