using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.AssignResponsible;

/// <summary>责任人去掉王芳: the others of several stay.</summary>
internal static class OnePersonLess
{
    private const string Folder = "AssignResponsible";
    private static readonly string[] Without = SharedWords.Read("WordsWithout", Folder);

    /// <summary>去掉王芳, read as a name: leaves her out of those who answer for the problems now; why not, where she is none of them, or the only one.</summary>
    public static Objection? Take(IReadOnlyList<Problem> known, Frame frame, Turn turn)
    {
        if (frame[SlotNames.Responsible] is not { Names: null } said || Array.Find(Without, w => said.Text.StartsWith(w, StringComparison.OrdinalIgnoreCase)) is not { } word) return null;
        var (gone, now) = (said.Text[word.Length..].Trim(), known.Select(p => p.Facts.Responsible).Distinct().ToList());
        var names = ResponsiblePerson.Each(now[0]?.Name);
        List<string> left = [.. names.Where(n => n != gone)];
        frame.Values.Remove(SlotNames.Responsible);
        if (!names.Contains(gone, StringComparer.Ordinal) || now.Count > 1 || left is []) return new Objection(null, Folder, now.Count == 1 && left.Count == names.Count ? "NotAmong" : "LeaveOneByOne", ("name", gone)) { Means = StepKind.Answered };
        frame.Values[SlotNames.Responsible] = new FrameValue(Wording.List(turn.Language, left), now[0]!.Member is { } first && left[0] == names[0] ? [first.Value] : null) { Names = left is [_] ? null : left };
        return null;
    }
}
