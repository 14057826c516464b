#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>States of a semantic action.</summary>
/// <remarks>The wire compares them ordinally.</remarks>
public static class SemanticActionStates
{
    public const string Start = "start";
    public const string Continue = "continue";
    public const string Done = "done";
}
