#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Kinds of activity that never go over the wire.</summary>
/// <remarks>The adapter and the turn consume them.</remarks>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
