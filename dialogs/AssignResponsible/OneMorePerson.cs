using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.AssignResponsible;

/// <summary>加上李明, 让李明一起负责: who comes besides joins whoever answers for it already.</summary>
internal static class OneMorePerson
{
    private const string Folder = "AssignResponsible";
    private static readonly string[] Besides = SharedWords.Read("WordsBesides", Folder);
    private static readonly string[] Together = SharedWords.Read("WordsTogether", Folder);

    /// <summary>Puts those who answer for the problems now before the one who was named, when the message says so; why not, where they have different ones.</summary>
    public static Objection? Join(IReadOnlyList<Problem> known, Frame frame, Turn turn)
    {
        if (!IsSaid(turn.Heard) || frame[SlotNames.Responsible] is not { } said) return null;
        var now = known.Select(p => p.Facts.Responsible).Distinct().ToList();
        if (now is not [var common]) return new Objection(null, Folder, "JoinOneByOne") { Means = StepKind.Answered };
        if (common is null) return null;
        List<string> names = [.. ResponsiblePerson.Each(common.Name).Concat(said.Names ?? [said.Text]).Distinct(StringComparer.Ordinal)];
        var joined = Wording.List(turn.Language, names);
        if (joined.Length > ResponsibleField.Longest) return new Objection(null, Folder, "TooManyNames", ("limit", Wording.Number(ResponsibleField.Longest))) { Means = StepKind.Answered };
        frame.Values[SlotNames.Responsible] = new FrameValue(joined, common.Member is { } first ? [first.Value] : null) { Names = names };
        return null;
    }

    /// <summary>Right before the name, or right behind it where one is named alone.</summary>
    private static bool IsSaid(Recognition heard)
    {
        if (!heard.Slots.TryGet<NamesSlot>(SlotNames.Responsible, out var said) || said.Start + said.Length > heard.Text.Length) return false;
        var (before, after) = (heard.Text[..said.Start].TrimEnd(), heard.Text[(said.Start + said.Length)..]);
        return Array.Exists(Besides, w => before.EndsWith(w, StringComparison.OrdinalIgnoreCase)) || (said.Names is [_] && SharedWords.BeginsWith(after, Together));
    }
}
