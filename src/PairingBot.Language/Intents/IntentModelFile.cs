using System.Runtime.InteropServices;

namespace PairingBot.Language.Intents;

/// <summary>The file of a model: little-endian, made while building and read by the same build.</summary>
internal static class IntentModelFile
{
    private const ulong Format = 0x31_4C_45_44_4F_4D_42_50; // "PBMODEL1"
    private const int Most = 8_000_000;
    private const string Unfit = "The parts of the model of intents do not fit together.";

    /// <summary>Cues are weighed by their place, so that a file for other cues must not be read.</summary>
    private static ulong Shape => Hash.Of(string.Join('\n', Cues.All.Select(cue => cue.Name)));

    public static void Write(BinaryWriter writer, IntentWeights begun, IntentWeights inDialog, LineTable lines)
    {
        writer.Write(Format);
        writer.Write(Shape);
        Write(writer, begun);
        Write(writer, inDialog);
        Write(writer, lines.Intents);
        Write<ulong>(writer, lines.Keys);
        Write<byte>(writer, lines.IntentOf);
    }

    public static IntentModel Read(BinaryReader reader)
    {
        if (reader.ReadUInt64() != Format) throw new InvalidDataException("This is no model of intents.");
        if (reader.ReadUInt64() != Shape) throw new InvalidDataException("The model of intents was made for other cues. Build again.");
        var (begun, inDialog) = (Weights(reader), Weights(reader));
        var lines = new LineTable { Intents = Names(reader), Keys = Array<ulong>(reader), IntentOf = Array<byte>(reader) };
        return lines.Keys.Length == lines.IntentOf.Length ? new IntentModel(begun, inDialog, lines) : throw new InvalidDataException(Unfit);
    }

    private static void Write(BinaryWriter writer, IntentWeights weights)
    {
        Write(writer, weights.Intents);
        Write<float>(writer, weights.Cues);
        Write<ulong>(writer, weights.Keys);
        Write<sbyte>(writer, weights.Grams);
        writer.Write(weights.Step);
    }

    private static IntentWeights Weights(BinaryReader reader)
    {
        var weights = new IntentWeights { Intents = Names(reader), Cues = Array<float>(reader), Keys = Array<ulong>(reader), Grams = Array<sbyte>(reader), Step = reader.ReadSingle() };
        var fits = weights.Intents.Count > 1 && weights.Grams.Length == weights.Keys.Length * weights.Intents.Count && weights.Cues.Length == Cues.All.Count * weights.Intents.Count;
        return fits ? weights : throw new InvalidDataException(Unfit);
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> names)
    {
        writer.Write(names.Count);
        foreach (var name in names) writer.Write(name);
    }

    private static string[] Names(BinaryReader reader)
    {
        var names = new string[Count(reader)];
        for (var i = 0; i < names.Length; i++) names[i] = reader.ReadString();
        return names;
    }

    private static void Write<T>(BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    private static T[] Array<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[Count(reader)];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static int Count(BinaryReader reader) => reader.ReadInt32() is >= 0 and <= Most and var count ? count : throw new InvalidDataException("A part of the model of intents is too long.");
}
