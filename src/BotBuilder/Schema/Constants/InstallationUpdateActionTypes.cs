#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Values of an installation update's action.</summary>
/// <remarks>Teams also sends add-upgrade and remove-upgrade.</remarks>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
