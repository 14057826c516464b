using System.Collections;
using System.Reflection;

namespace PairingBot;

/// <summary>The settings that a room reads. What stands beside them is misspelt: it would be passed over, and what it asks for not be done.</summary>
/// <param name="Name">The section; empty for the root, where settings of others stand too.</param>
/// <param name="Known">The settings in it.</param>
/// <param name="Lists">Those of them with several values, each with a number.</param>
internal sealed record SettingSection(string Name, IReadOnlyList<string> Known, IReadOnlyList<string> Lists)
{
    /// <summary>The section that is bound to this type; its name may be that of another type too.</summary>
    public static SettingSection Of<TOptions>(string name)
    {
        var settings = typeof(TOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsSettable).ToList();
        return new(name, [.. settings.Select(setting => setting.Name)], [.. settings.Where(IsList).Select(setting => setting.Name)]);
    }

    private static bool IsSettable(PropertyInfo property) => property.SetMethod is { IsPublic: true } || IsList(property) || property.PropertyType.IsAssignableTo(typeof(IDictionary));

    private static bool IsList(PropertyInfo property) => property.PropertyType.IsAssignableTo(typeof(ICollection<string>));
}
