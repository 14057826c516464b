#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or removed.</summary>
/// <remarks><see cref="Action"/> is one of <see cref="InstallationUpdateActionTypes"/>, or one of Teams' upgrades.</remarks>
public interface IInstallationUpdateActivity : IActivity
{
    string Action { get; set; }
}
