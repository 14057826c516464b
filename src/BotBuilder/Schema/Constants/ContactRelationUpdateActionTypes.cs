#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Values of a contact relation update's action.</summary>
/// <remarks>The wire compares them ordinally.</remarks>
public static class ContactRelationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
