using System.Globalization;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Undo;

/// <summary>What an undo names, when it names something: 撤销难题12 takes back that and nothing else.</summary>
/// <param name="Kind">A problem, an activity or a notice.</param>
/// <param name="Number">Its number; null when none was said.</param>
internal sealed record UndoTarget(WrittenKind Kind, int? Number)
{
    private const string Folder = "Undo";

    private static readonly (WrittenKind Kind, string[] Words)[] Kinds =
    [
        (WrittenKind.Problem, SharedWords.Read("WordsProblem", Folder)),
        (WrittenKind.Broadcast, SharedWords.Read("WordsNotice", Folder)),
        (WrittenKind.Activity, SharedWords.Read("WordsActivity", Folder)),
    ];

    private static readonly string[] Two = SharedWords.Read("WordsTwo", Folder);
    private static readonly string[] Three = SharedWords.Read("WordsThree", Folder);
    private static readonly string[] Deleting = SharedWords.Read("WordsDelete", Folder);
    private static readonly string[] Undoing = SharedWords.Read("WordsUndo", Folder);
    private static readonly string[] TakingBack = SharedWords.Read("WordsTakeBack", Folder);

    private static readonly (ProblemEventKind[] Kinds, string[] Words)[] Parts =
    [
        ([ProblemEventKind.SignOffRequested, ProblemEventKind.ExtensionRequested], SharedWords.Read("WordsRequest", Folder)),
        ([ProblemEventKind.MeasureAdded, ProblemEventKind.MeasureCorrected, ProblemEventKind.MeasureRemoved], SharedWords.Read("WordsMeasure", Folder)),
        ([ProblemEventKind.Progress], SharedWords.Read("WordsProgress", Folder)),
        ([ProblemEventKind.DueSet, ProblemEventKind.ExtensionRequested], SharedWords.Read("WordsDue", Folder)),
        ([ProblemEventKind.Assigned], SharedWords.Read("WordsPerson", Folder)),
    ];

    /// <summary>The steps that a message names (删掉举措1, 撤回难题8的销号申请); null when it names none.</summary>
    public static ProblemEventKind[]? PartOf(string text) => Array.Find(Parts, part => SharedWords.AreIn(text, part.Words)).Kinds;

    /// <summary>True when a message asks to delete what it names: 删掉难题8.</summary>
    public static bool Deletes(string text) => SharedWords.AreIn(text, Deleting) && !SharedWords.AreIn(text, TakingBack);

    /// <summary>True when a message asks to take something back, and not to void it.</summary>
    public static bool IsTakenBack(string text) => SharedWords.AreIn(text, TakingBack);

    /// <summary>True for 删掉 and 那条不要了, which name nothing and don't say that the last step is to be taken back.</summary>
    public static bool IsVague(string text) => !IsTakenBack(text) && !SharedWords.AreIn(text, Undoing) && Of(text) is null;

    /// <summary>The thing that a message names; null when it names none.</summary>
    public static UndoTarget? Of(string text)
    {
        foreach (var (kind, words) in Kinds)
            if (SharedWords.AreIn(text, words)) return new UndoTarget(kind, SharedWords.NumberBehind(text, words) ?? NumberIn(text));
        return null;
    }

    /// <summary>The latest steps: as many as hold what the message counts (刚才两条都撤销), else one.</summary>
    public static List<IReadOnlyList<Written>> Latest(IReadOnlyList<IReadOnlyList<Written>> steps, string text)
    {
        var (count, held) = (SharedWords.AreIn(text, Three) ? 3 : SharedWords.AreIn(text, Two) ? 2 : 1, 0);
        return [.. steps.TakeWhile(step => (held += step.Count) - step.Count < count)];
    }

    /// <summary>True when that was written.</summary>
    public bool Is(Written written) =>
        (Number is null || Number == written.Number)
        && Kind switch
        {
            WrittenKind.Problem => written.Kind is WrittenKind.Problem or WrittenKind.Urging,
            WrittenKind.Broadcast => written.Kind == WrittenKind.Broadcast,
            _ => written.IsActivity,
        };

    private static int? NumberIn(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        var digits = text.AsSpan(start);
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(length < 0 ? digits : digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
