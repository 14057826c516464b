#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Kinds of search invoke.</summary>
/// <remarks>An absent one means search, except on Teams.</remarks>
public static class SearchInvokeTypes
{
    public const string Search = "search";
    public const string SearchAnswer = "searchAnswer";
    public const string Typeahead = "typeahead";
}
