using System.Globalization;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Pairings;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Says once that an activity of the same branch and day with the same partner and a like topic is saved already: it may be the same one, told twice.</summary>
internal sealed class Likeness(ILedgers ledgers, PartnerFilling partners)
{
    /// <summary>So many of a day, the latest first: who tells one twice does it soon, and a branch has few on a day.</summary>
    private const int Most = 4;
    private const double Half = 0.5;

    /// <summary>Says it of a frame of which nothing is missing.</summary>
    public async Task SayAsync(LogFrame frame, Turn turn, CancellationToken cancellationToken)
    {
        if (frame is not { Saved: null, IsComplete: true, Questions: [], Date: { } day }) return;
        var branch = partners.BranchOf(frame, turn.Speaker).Id;
        // Each summary comes here: the same facts are looked up once.
        var facts = string.Create(CultureInfo.InvariantCulture, $"{branch.Value}|{day:yyyyMMdd}|{frame.From}|{frame.Topic}|{string.Join('|', frame.Partners.Select(p => p.Name))}");
        if (frame.LookedUp == facts) return;
        frame.LookedUp = facts;
        var held = await ledgers.ListActivitiesAsync(new ActivityFilter { Branches = [branch], From = day, To = day }, 0, Most, cancellationToken);
        var like = held.FirstOrDefault(a => a.Branch == branch && IsLike(frame, a.Details));
        if (like is not null && frame.LikeOf != like.Number.Value) turn.Say("LogActivity", "LikeSaved", ("number", Wording.Number(like.Number.Value)), ("date", Wording.Day(turn.Language, day)), ("topic", like.Details.Topic));
        frame.LikeOf = like?.Number.Value;
    }

    /// <summary>Two that begin at different hours, or whose topics have different figures (第1期, 第2期), are two.</summary>
    private static bool IsLike(LogFrame frame, ActivityDetails saved) =>
        saved.Partners.Any(p => frame.Partners.Exists(own => IsSame(own, p)))
        && (frame.From is null || saved.StartsAt is null || frame.From == saved.StartsAt)
        && Digits(frame.Topic!) == Digits(saved.Topic) && Shared(frame.Topic!, saved.Topic) >= Half;

    private static string Digits(string topic) => string.Concat(topic.Where(char.IsAsciiDigit));

    /// <summary>The share of pairs of neighbouring characters that both topics have, from 0 to 1.</summary>
    private static double Shared(string one, string other)
    {
        var (first, second) = (Pairs(one), Pairs(other));
        return first.Count + second.Count == 0 ? 1 : 2.0 * first.Intersect(second, StringComparer.OrdinalIgnoreCase).Count() / (first.Count + second.Count);
    }

    private static HashSet<string> Pairs(string topic)
    {
        var letters = string.Concat(topic.Where(char.IsLetter));
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => letters.Substring(i, 2))];
    }

    private static bool IsSame(FramePartner own, Partner saved) => saved.Branch is { } id ? own.Branch == id.Value : string.Equals(own.Name, saved.Name, StringComparison.Ordinal);
}
