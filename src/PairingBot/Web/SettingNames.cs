using Microsoft.Extensions.Options;

namespace PairingBot.Web;

/// <summary>The names of the settings, to be checked with what they say.</summary>
internal sealed class SettingNames;

/// <summary>Refuses what nobody would read.</summary>
internal sealed class SettingNamesValidator(IEnumerable<SettingSection> sections, IConfiguration configuration) : IValidateOptions<SettingNames>
{
    public ValidateOptionsResult Validate(string? name, SettingNames options)
    {
        var failures = sections.GroupBy(section => section.Name).SelectMany(Refusals).Select(sentence => sentence.ToString()).ToList();
        return failures is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<Sentence> Refusals(IGrouping<string, SettingSection> sections)
    {
        var known = sections.SelectMany(section => section.Known).ToList();
        if (sections.Key.Length > 0)
            foreach (var setting in configuration.GetSection(sections.Key).GetChildren().Where(s => !known.Contains(s.Key, StringComparer.OrdinalIgnoreCase))) yield return NoSuchSetting(setting.Path, known);
        foreach (var list in sections.SelectMany(section => section.Lists).Select(list => sections.Key.Length > 0 ? $"{sections.Key}:{list}" : list).Where(list => !string.IsNullOrEmpty(configuration[list]))) yield return NoNumber(list);
    }

    private static Sentence NoSuchSetting(string key, List<string> known) => new($"没有 {key} 这项设置；有 {string.Join('、', known)}。", $"There is no setting {key}; there are {string.Join(", ", known)}.");

    private static Sentence NoNumber(string key)
    {
        var variable = key.Replace(":", "__", StringComparison.Ordinal);
        return new($"{key} 是一张表，每项要带序号：{variable}__0、{variable}__1 ……", $"{key} is a list, and each of its entries has a number: {variable}__0, {variable}__1 …");
    }
}
