using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace PairingBot.Dialogs.Texts;

/// <summary>Every sentence of the bot, by language, folder and key: the embedded <c>texts.zh.json</c> and <c>texts.en.json</c>, read once.</summary>
internal sealed class TextCatalog
{
    private static readonly string[] Files = ["/texts.zh.json", "/texts.en.json"];
    private readonly FrozenDictionary<string, FrozenDictionary<string, TextTemplate>>[] _folders;

    private TextCatalog(FrozenDictionary<string, FrozenDictionary<string, TextTemplate>>[] folders) => _folders = folders;

    /// <summary>The sentences of this project.</summary>
    public static TextCatalog Embedded { get; } = Read(typeof(TextCatalog).Assembly);

    /// <summary>Each folder with its sentences in one language.</summary>
    public IReadOnlyDictionary<string, FrozenDictionary<string, TextTemplate>> In(SpokenLanguage language) => _folders[(int)language];

    /// <summary>A sentence; one that does not exist is a bug and throws.</summary>
    public TextTemplate Find(SpokenLanguage language, string folder, string key) =>
        _folders[(int)language].TryGetValue(folder, out var texts) && texts.TryGetValue(key, out var text)
            ? text
            : throw new InvalidOperationException($"There is no text {folder}/{key} in {language}.");

    private static TextCatalog Read(Assembly assembly)
    {
        var names = assembly.GetManifestResourceNames();
        return new TextCatalog([.. Files.Select(file => names
            .Where(name => name.EndsWith(file, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[..^file.Length], name => ReadOne(assembly, name), StringComparer.Ordinal))]);
    }

    private static FrozenDictionary<string, TextTemplate> ReadOne(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
        return texts.ToFrozenDictionary(t => t.Key, t => TextTemplate.Parse(t.Value), StringComparer.Ordinal);
    }
}
