using Microsoft.Recognizers.Text;
using PairingBot.Language.Text;

namespace PairingBot.Language.Entities;

/// <summary>The part of a Microsoft.Recognizers.Text model that all ours share: they read Chinese and English alike.</summary>
internal abstract class TextModel : IModel
{
    public abstract string ModelTypeName { get; }

    public string Culture { get; private set; } = Microsoft.Recognizers.Text.Culture.Chinese;

    public string RequestedCulture { get; private set; } = Microsoft.Recognizers.Text.Culture.Chinese;

    public void SetCultureInfo(string culture, string? requestedCulture = null) => (Culture, RequestedCulture) = (culture, requestedCulture ?? culture);

    public abstract List<ModelResult> Parse(string query);

    protected static ModelResult Result(Utterance utterance, int start, int length, string typeName, params (string Key, object Value)[] resolution)
    {
        var values = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, value) in resolution) values[key] = value;
        return new ModelResult
        {
            Text = utterance.Text.Substring(start, length),
            Start = start,
            End = start + length - 1,
            TypeName = typeName,
            Resolution = values,
        };
    }
}
