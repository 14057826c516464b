namespace PairingBot.Exports;

/// <summary>A file that waits for the person whom its link was given to.</summary>
internal sealed record ExportFile(string Name, string ContentType, byte[] Content);
