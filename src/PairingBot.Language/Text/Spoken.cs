using System.Text.RegularExpressions;

namespace PairingBot.Language.Text;

/// <summary>What is said without meaning: 呃, 嗯, and the @小结 that calls the bot.</summary>
internal static partial class Spoken
{
    /// <summary>The sheet of a message with such words covered.</summary>
    public static Sheet Sheet(Utterance utterance)
    {
        var sheet = new Sheet(utterance);
        Cover(sheet);
        return sheet;
    }

    public static void Cover(Sheet sheet)
    {
        if (Mention().Match(sheet.Left) is { Success: true } mention) sheet.TakeWithoutReason(Segments.Of(mention));
        for (var match = Filler().Match(sheet.Left); match.Success; match = match.NextMatch()) sheet.TakeWithoutReason(Segments.Of(match));
    }

    [GeneratedRegex(@"^\s{0,5}@\S{1,20}?(?:\s{1,5}|[,:]|(?<=@小结)(?=\S))")]
    private static partial Regex Mention();

    [GeneratedRegex("(?:呃|嗯|唔|诶|欸|(?<=^|[,。\\s])(?:额|啊|哦|哎|唉|那啥|内个|这个那个)(?=[,。\\s]|那个|就是)|(?<=^)那个(?=再|给我|帮我|我想|我要|,)|那个啥|怎么说呢|就是说(?:那个)?|,?对吧(?=,)|\\b(?:um|uh|er|erm|hmm)\\b)[,。.…\\s]{0,4}")]
    private static partial Regex Filler();
}
