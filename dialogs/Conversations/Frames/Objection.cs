using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>Why something is not done: a sentence of a folder. With a slot, another value of it may help.</summary>
internal sealed record Objection(string? Slot, string Folder, string Key, params Hole[] Holes)
{
    private static readonly string[] ItemHoles = ["problem", "number"];

    /// <summary>What it amounts to when no other value would help.</summary>
    public StepKind Means { get; init; } = StepKind.Refused;

    /// <summary>True when it tells what the speaker may and may not do: that is for the speaker alone.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>The item that it is about; null when it is about none, or names it in several ways.</summary>
    public string? Item => Holes.Where(IsItem).ToList() is [var only] ? only.Value : null;

    /// <summary>The same for each item that it holds for: the sentence with all that stands in it besides.</summary>
    public string Reason => string.Join('\n', [Folder, Key, .. Holes.Where(h => Item is null || !IsItem(h)).Select(h => h.Value)]);

    /// <summary>The same reason for these items.</summary>
    public Objection For(string items) => this with { Holes = [.. Holes.Select(h => IsItem(h) ? new Hole(h.Name, items) : h)] };

    /// <summary>Its sentence.</summary>
    public string TextIn(SpokenLanguage language) => TextCatalog.Embedded.Find(language, Folder, Key).Fill(Holes);

    private static bool IsItem(Hole hole) => ItemHoles.Contains(hole.Name, StringComparer.Ordinal);

    /// <summary>Says it; for one more item, with what was said of the others.</summary>
    public void Say(Turn turn)
    {
        var said = turn.Replies.Count;
        if (!turn.Objections.TryJoin(this, turn))
        {
            turn.Say(Folder, Key, Holes);
            turn.Objections.Add(this, turn);
        }

        if (IsPersonal) turn.Confide(said);
        if (Slot is null) turn.Report.Note(Means);
        else turn.Report.Note(StepKind.Rejected, Slot);
    }
}
