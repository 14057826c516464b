using PairingBot.Dialogs;
using PairingBot.Language.Intents;
using PairingBot.Tests.Architecture;
using PairingBot.Training;

namespace PairingBot.Tests.Language.Training;

/// <summary>How people say things is learned while building: the same lines give the same bytes, and the service only reads them.</summary>
public sealed class TrainingTests
{
    [Fact]
    public void The_same_lines_give_the_same_bytes()
    {
        var first = Bytes(Sample.Lines);
        Assert.Equal(first, Bytes([.. Sample.Lines.Select(file => file with { Lines = [.. file.Lines] })]));
        Assert.NotEqual(first, Bytes([.. Sample.Lines.SkipLast(1)]));
    }

    [Fact]
    public void The_build_learned_from_the_lines_that_are_there()
    {
        var folders = Directory.EnumerateFiles(Path.Combine(Repository.Root, "dialogs"), "utterances.*.txt", SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path))!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(folders, DialogRegistration.Model.Spoken);
    }

    [Fact]
    public void The_service_cannot_train()
    {
        var reachable = new HashSet<string>(StringComparer.Ordinal);
        Reach(Product.Service);
        Assert.Contains("PairingBot.Language", reachable);
        Assert.DoesNotContain("PairingBot.Training", reachable);

        void Reach(System.Reflection.Assembly assembly)
        {
            foreach (var name in assembly.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("PairingBot", StringComparison.Ordinal)))
                if (reachable.Add(name.Name!)) Reach(System.Reflection.Assembly.Load(name));
        }
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        var bytes = Bytes(Sample.Lines);
        Assert.Throws<InvalidDataException>(() => IntentModel.Read(new MemoryStream(bytes[..^5])));
        Assert.Throws<InvalidDataException>(() => IntentModel.Read(new MemoryStream([.. bytes[..8].Reverse(), .. bytes[8..]])));
        bytes[9] ^= 1;
        Assert.Throws<InvalidDataException>(() => IntentModel.Read(new MemoryStream(bytes)));
    }

    private static byte[] Bytes(IReadOnlyList<IntentLines> lines)
    {
        using var file = new MemoryStream();
        IntentTraining.Write(lines, Sample.Branches, file);
        return file.ToArray();
    }
}
