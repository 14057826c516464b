using System.Text.RegularExpressions;
using PairingBot.Dialogs.Texts;

namespace PairingBot.Tests.Permissions;

/// <summary>Knows the bot's sentences by which it refuses what a person may not, in all languages: by their keys, whatever their words.</summary>
internal static partial class Refusing
{
    private const string Filled = "HOLE";

    private static readonly Regex[] Sentences =
    [
        .. from language in new[] { SpokenLanguage.Chinese, SpokenLanguage.English }
           from folder in TextCatalog.Embedded.In(language)
           from text in folder.Value
           where Key().IsMatch(text.Key)
           select Pattern(text.Value),
    ];

    /// <summary>True when the reply says so.</summary>
    public static bool Says(string? reply) => reply is not null && Array.Exists(Sentences, s => s.IsMatch(reply));

    private static Regex Pattern(TextTemplate text)
    {
        var filled = text.Fill([.. text.Holes.Select(hole => new Hole(hole, Filled))]);
        return new Regex(Regex.Escape(filled).Replace(Filled, ".*", StringComparison.Ordinal), RegexOptions.Singleline, TimeSpan.FromSeconds(1));
    }

    [GeneratedRegex("^Refused|NotPermitted$|^OwnRequest$|^OfficeOnly$", RegexOptions.None, 1000)]
    private static partial Regex Key();
}
