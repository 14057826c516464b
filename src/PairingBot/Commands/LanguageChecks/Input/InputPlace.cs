using System.Globalization;

namespace PairingBot.Commands.LanguageChecks.Input;

/// <summary>Where something stands that was read.</summary>
/// <param name="Source">The file's name, or the standard input in both languages.</param>
/// <param name="Line">Counted from 1; null for the whole.</param>
/// <param name="Field">The way to a value, such as <c>turns[0].user</c>.</param>
internal sealed record InputPlace(Sentence Source, int? Line = null, string Field = "")
{
    private const int LongestShown = 60;

    /// <summary>The place of a field in the object here.</summary>
    public InputPlace Of(string name) => this with { Field = Field.Length == 0 ? Short(name) : $"{Field}.{Short(name)}" };

    /// <summary>The place of an element, counted from 0, in the list here.</summary>
    public InputPlace Of(int index) => this with { Field = string.Create(CultureInfo.InvariantCulture, $"{Field}[{index}]") };

    /// <summary>To be thrown: something else was expected here.</summary>
    public InputRefusedException Wants(string chinese, string english) => Refuses($"应该是{chinese}", $"{english} was expected");

    /// <summary>To be thrown: what is here can't be taken.</summary>
    public InputRefusedException Refuses(string chinese, string english) => new(new(
        $"读不了{Source.Chinese}{(Line is { } line ? $"第{line}行" : "")}{(Field.Length == 0 ? "" : $"的 {Field}")}：{chinese}。",
        $"{Source.English}{(Line is { } row ? $", line {row}" : "")}{(Field.Length == 0 ? "" : $", {Field}")} can't be read: {english}."));

    private static string Short(string name) => name.Length <= LongestShown ? name : name[..LongestShown] + "…";
}
