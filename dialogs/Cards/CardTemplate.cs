using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PairingBot.Dialogs.Texts;

namespace PairingBot.Dialogs.Cards;

/// <summary>
/// A folder's <c>card.json</c> in one language. A string <c>#Key</c> is that text of the folder, <c>{hole}</c> is filled for each card,
/// and <c>"$when": "hole"</c> leaves its element out while the hole is empty.
/// </summary>
internal sealed class CardTemplate
{
    private const string When = "$when";
    private const string Data = "data";
    private readonly Node _root;

    private CardTemplate(Node root) => _root = root;

    private delegate JToken? Node(IReadOnlyDictionary<string, string?> holes);

    /// <summary>The card of a folder; throws when it has none.</summary>
    public static CardTemplate Read(string folder, SpokenLanguage language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(folder + "/card.json")
            ?? throw new InvalidOperationException($"The conversation {folder} has no card.");
        using var reader = new JsonTextReader(new StreamReader(stream));
        return new CardTemplate(Compile(JToken.ReadFrom(reader), new Source(folder, language, IsShown: true)));
    }

    /// <summary>A new card; what fills it shows as it was written.</summary>
    public JObject Fill(IReadOnlyDictionary<string, string?> holes) => (JObject)_root(holes)!;

    private static Node Compile(JToken token, Source source) => token switch
    {
        JObject element => CompileObject(element, source),
        JArray list => CompileArray(list, source),
        JValue { Value: string text } => CompileString(text, source),
        _ => _ => token.DeepClone(),
    };

    private static Node CompileObject(JObject element, Source source)
    {
        var condition = (string?)element[When];
        (string Name, Node Node)[] members = [.. element.Properties().Where(p => p.Name != When).Select(p => (p.Name, Compile(p.Value, source with { IsShown = source.IsShown && p.Name != Data })))];
        return holes =>
        {
            if (condition is not null && string.IsNullOrEmpty(holes.GetValueOrDefault(condition))) return null;
            var filled = new JObject();
            foreach (var (name, node) in members) filled.Add(name, node(holes));
            return filled;
        };
    }

    private static Node CompileArray(JArray list, Source source)
    {
        Node[] items = [.. list.Select(item => Compile(item, source))];
        return holes =>
        {
            var filled = new JArray();
            foreach (var item in items)
            {
                if (item(holes) is { } value) filled.Add(value);
            }

            return filled;
        };
    }

    private static Node CompileString(string text, Source source)
    {
        if (text.StartsWith('#'))
        {
            var fixedText = TextCatalog.Embedded.Find(source.Language, source.Folder, text[1..]).Fill();
            return _ => new JValue(fixedText);
        }

        var template = TextTemplate.Parse(text);
        string[] names = [.. template.Holes];
        return names is []
            ? _ => new JValue(text)
            : holes => new JValue(Fill(template, source.IsShown, [.. names.Select(n => new Hole(n, holes[n]))]));
    }

    private static string Fill(TextTemplate template, bool isShown, Hole[] holes) => isShown ? template.FillCard(holes) : template.Fill(holes);

    /// <summary>Where a part of a card comes from. What nobody sees, such as a button's data, comes back as it is.</summary>
    private readonly record struct Source(string Folder, SpokenLanguage Language, bool IsShown);
}
