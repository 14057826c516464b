using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>A change inside of words that are known: 不是施工图，是施工方案 changes a part of them, 再加一句，… adds to them, 改成12月10日前 gives the day in them another.</summary>
/// <param name="From">What gives way; null where something is added, or the day is another.</param>
/// <param name="To">What comes instead, or besides.</param>
/// <param name="IsDay">True where To is a day.</param>
public sealed partial record Rewording(string? From, string To, bool IsDay = false)
{
    /// <summary>True where To joins the words at an end, as it is: 主题后面加第二期.</summary>
    public bool IsJoined { get; private init; }

    /// <summary>True for the beginning of the words.</summary>
    public bool IsInFront { get; private init; }

    private const int Longest = 200;

    /// <summary>What an utterance would change; null when it has not that form. Whether the words that give way are there, the dialog knows.</summary>
    public static Rewording? Of(string text)
    {
        var utterance = Utterance.Of(text);
        if (utterance.Key.Length > Longest) return null;
        if (More().Match(utterance.Key) is { Success: true } more) return Value(utterance, more.Groups["b"]) is { } added ? new Rewording(null, added) : null;
        if (Joined().Match(utterance.Key) is { Success: true } joined) return Value(utterance, joined.Groups["b"]) is { } end ? new Rewording(null, end) { IsJoined = true, IsInFront = joined.Groups["front"].Success } : null;
        if (Day().Match(utterance.Key) is { Success: true } day) return new Rewording(null, utterance.Text.Substring(day.Groups["b"].Index, day.Groups["b"].Length), IsDay: true);
        if (Instead().Match(utterance.Key) is not { Success: true } instead) return null;
        return Value(utterance, instead.Groups["a"]) is { } from && Value(utterance, instead.Groups["b"]) is { } to ? new Rewording(from, to) : null;
    }

    /// <summary>The words with the change made; null when what would give way is not in them, or is all of them.</summary>
    public string? In(string words)
    {
        if (IsJoined) return IsInFront ? To + words : words.TrimEnd('\u3002', '.', ';', '\uFF1B') + To;
        if (IsDay) return DayOrMonth().Matches(words) is [var only] && only.Value != To ? words.Remove(only.Index, only.Length).Insert(only.Index, To) : null;
        if (From is null) return words.TrimEnd('\u3002', '.', ';', '\uFF1B') + (words.Any(c => c >= '\u4E00') ? "\uFF0C" : ", ") + To;
        // 责任人换成赵强, of a measure that names one: the name in it is another, and the word before it stays.
        if (FieldName().IsMatch(From)) return PersonIn().Match(words) is { Success: true } person && FieldNames.Person.Split('|').Contains(From, StringComparer.Ordinal) ? words.Remove(person.Index, person.Length).Insert(person.Index, To) : null;
        return words.Contains(From, StringComparison.OrdinalIgnoreCase) && words.Trim() != From ? words.Replace(From, To, StringComparison.OrdinalIgnoreCase) : null;
    }

    private static string? Value(Utterance utterance, Group words) => Verbatim.Of(utterance.Text, utterance.Key, Segments.Of(words))?.Value;
}
