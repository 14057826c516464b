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

    /// <summary>True for 截止时间改成27日: a day until which something is to be done.</summary>
    public bool IsLimit { get; private init; }

    /// <summary>True for 把甲改成乙 without quotation marks and without 里, which may name a field.</summary>
    public bool IsBare { get; private init; }

    private const int Longest = 200;
    private const int MostEarlier = 15;

    /// <summary>What an utterance would change; null when it has not that form. Whether the words that give way are there, the dialog knows.</summary>
    public static Rewording? Of(string text)
    {
        var utterance = Utterance.Of(text);
        if (utterance.Key.Length > Longest) return null;
        if (More().Match(utterance.Key) is { Success: true } more) return Value(utterance, more.Groups["b"]) is { } added ? new Rewording(null, added) : null;
        if (Joined().Match(utterance.Key) is { Success: true } joined) return Value(utterance, joined.Groups["b"]) is { } end ? new Rewording(null, end) { IsJoined = true, IsInFront = joined.Groups["front"].Success } : null;
        if (Day().Match(utterance.Key) is { Success: true } day) return new Rewording(null, utterance.Text.Substring(day.Groups["b"].Index, day.Groups["b"].Length), IsDay: true) { IsLimit = day.Groups["limit"].Success };
        if (Instead().Match(utterance.Key) is not { Success: true } instead) return null;
        return Value(utterance, instead.Groups["a"]) is { } from && Value(utterance, instead.Groups["b"]) is { } to && !Pronoun().IsMatch(from)
            ? new Rewording(from, to) { IsBare = instead.Groups["bare"].Success && !utterance.Key.AsSpan().ContainsAny("\u201C\u201D\"\u300C\u300D") }
            : null;
    }

    /// <summary>The words with the change made; null when what would give way is not in them, or is all of them.</summary>
    public string? In(string words)
    {
        if (IsJoined) return IsInFront ? To + words : words.TrimEnd('\u3002', '.', ';', '\uFF1B') + To;
        if (IsDay) return OnlyDay(words) is { } only && only.Value != To ? words.Remove(only.Index, LengthAt(words, only.Index, only.Value)).Insert(only.Index, InMonthOf(only.Value)) : null;
        if (From is null) return words.TrimEnd('\u3002', '.', ';', '\uFF1B') + (words.Any(c => c >= '\u4E00') ? "\uFF0C" : ", ") + To;
        return From is { } gone && !IsOfField(gone) ? Replaced(words, gone) : From is null ? null : InField(words, From);
    }

    /// <summary>The only day in the words; of several, the only one until which something is to be done, where such a day is meant.</summary>
    private Match? OnlyDay(string words)
    {
        var days = DayOrMonth().Matches(words);
        return days is [var only] ? only : IsLimit && days.Where(day => Before().IsMatch(words, day.Index + day.Length)).ToList() is [var limit] ? limit : null;
    }

    /// <summary>11月28日改成27日: the month stays, unless the day would be long before (3日).</summary>
    private string InMonthOf(string day) => JustDay().IsMatch(To) && DayIn(To) >= DayIn(day) - MostEarlier && day.IndexOf('\u6708', StringComparison.Ordinal) is > 0 and var month ? day[..(month + 1)] + To : To;

    private static int DayIn(string day) => LastNumber().Match(day) is { Success: true } last ? int.Parse(last.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;

    /// <summary>地点改成主楼305, 责任人换成赵强: From is a field's name, so that the words hold what stands behind it. 标题里的“时间”改成“周期” is of the word itself.</summary>
    private bool IsOfField(string from) => IsBare && FieldName().IsMatch(from);

    private string? InField(string words, string from)
    {
        var value = PersonName().IsMatch(from) ? PersonIn().Match(words) : PlaceName().IsMatch(from) ? PlaceIn().Match(words) : Match.Empty;
        return value.Success ? words.Remove(value.Index, value.Length).Insert(value.Index, To) : null;
    }

    private string? Replaced(string words, string from)
    {
        if (words.Trim() == from) return null;
        var hits = Places(words, from);
        // 第1次, 11项: one figure or one character says too little when it stands in several places.
        if (hits is [] || (hits is not [_] && from.Length < 2) || (hits is not [_] && from.All(char.IsAsciiDigit))) return null;
        foreach (var hit in Enumerable.Reverse(hits)) words = words.Remove(hit, LengthAt(words, hit, from)).Insert(hit, To);
        return words;
    }

    /// <summary>Where the words stand; a figure or an English word is no part of a longer one.</summary>
    private static List<int> Places(string words, string from)
    {
        var places = new List<int>();
        for (var at = words.IndexOf(from, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(from, at + from.Length, StringComparison.OrdinalIgnoreCase))
            if (!GoesOn(words, at - 1, from[0]) && !GoesOn(words, at + from.Length, from[^1])) places.Add(at);
        return places;
    }

    private static bool GoesOn(string words, int at, char edge) =>
        at >= 0 && at < words.Length && ((char.IsAsciiDigit(edge) && char.IsAsciiDigit(words[at])) || (char.IsAsciiLetter(edge) && char.IsAsciiLetter(words[at])));

    /// <summary>12月3日下午3点, where a day with an hour comes instead: both give way.</summary>
    private int LengthAt(string words, int at, string from) => Clock().IsMatch(To) && ClockBehind().Match(words, at + from.Length) is { Success: true } clock ? from.Length + clock.Length : from.Length;

    private static string? Value(Utterance utterance, Group words) => Verbatim.Of(utterance.Text, utterance.Key, Segments.Of(words))?.Value;
}
