#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Who is behind an account.</summary>
/// <remarks>A channel may leave it out.</remarks>
public static class RoleTypes
{
    public const string User = "user";
    public const string Bot = "bot";
    public const string Skill = "skill";
}
