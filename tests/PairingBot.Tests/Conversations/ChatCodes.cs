using System.Text.RegularExpressions;
using PairingBot.Domain.Bindings;

namespace PairingBot.Tests.Conversations;

/// <summary>The binding codes of a chat, which differ from run to run: <c>code#1</c> stands for the first that the bot gave.</summary>
internal sealed partial class ChatCodes
{
    private const string Example = "K7QM-4T9X";
    private readonly List<string> _codes = [];

    /// <summary>What the bot said, with the names of codes in their places.</summary>
    public string Hide(string line) => Shown().Replace(line, m => m.Value == Example || !CodeAlphabet.IsCode(m.Value.Replace("-", "", StringComparison.Ordinal)) ? m.Value : Name(m.Value));

    /// <summary>What a person says, with the codes themselves; <c>CODE#1</c> is the same without its hyphen, and <c>wrong#1</c> begins as it does.</summary>
    public string Tell(string line) => Told().Replace(line, m =>
    {
        var code = _codes[int.Parse(m.Groups["place"].Value, System.Globalization.CultureInfo.InvariantCulture) - 1];
        return m.Groups["how"].Value switch
        {
            "code" => code,
            "CODE" => code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant(),
            _ => code[..^1] + (char.IsAsciiDigit(code[^1]) ? (code[^1] == '9' ? '8' : '9') : code[^1] == 'Z' ? 'Y' : 'Z'),
        };
    });

    private string Name(string code)
    {
        if (!_codes.Contains(code)) _codes.Add(code);
        return $"code#{_codes.IndexOf(code) + 1}";
    }

    [GeneratedRegex("(?<![A-Z0-9-])[A-Z0-9]{4}-[A-Z0-9]{4}(?![A-Z0-9-])", RegexOptions.None, 1000)]
    private static partial Regex Shown();

    [GeneratedRegex("(?<how>code|CODE|wrong)#(?<place>[0-9])", RegexOptions.None, 1000)]
    private static partial Regex Told();
}
