using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>Where a message may be cut: a stop, a comma, or words such as 另外 that begin another request.</summary>
internal sealed class RequestBorder(Match match)
{
    public int Start => match.Index;

    /// <summary>Where the request before it ends: an English full stop would be read as part of a number.</summary>
    public int PartEnd => match.ValueSpan is "." ? Start : End;

    /// <summary>Where the next request would begin.</summary>
    public int End => match.Index + (match.Length == 0 ? 0 : 1);

    /// <summary>另外, 顺便: what follows says that it is something else.</summary>
    public bool IsBesides { get; } = match.Length == 0 || match.Groups["besides"].Success;

    /// <summary>The end of a sentence.</summary>
    public bool IsStop { get; } = match.ValueSpan is "。" or "!" or "?" or ".";

    public bool IsStrong => IsBesides || IsStop || match.ValueSpan is ";";
}
