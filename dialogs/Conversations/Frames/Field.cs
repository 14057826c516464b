using PairingBot.Dialogs.Texts;
using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>What a conversation asks for: how a slot's value gets into the frame, and how it is shown.</summary>
/// <param name="slot">The slot (<see cref="SlotNames"/>).</param>
/// <param name="label">The key of its label among the texts that conversations share.</param>
/// <param name="words">The key of the words that people call it.</param>
internal abstract class Field(string slot, string label, string words)
{
    /// <summary>The folder of the texts that conversations share.</summary>
    public const string Folder = "Conversations";

    private readonly string[] _words = SharedWords.Read(words);

    /// <summary>The slot.</summary>
    public string Slot => slot;

    /// <summary>The question for it among the conversation's own texts; null for an optional field, which is not asked for.</summary>
    public string? Question { get; init; }

    /// <summary>What makes the question needless though the field is empty; null for nothing.</summary>
    public Func<Frame, bool>? Unless { get; init; }

    /// <summary>True when the field has to be asked for.</summary>
    public bool IsMissing(Frame frame) => Question is not null && frame[Slot] is null && Unless?.Invoke(frame) != true;

    /// <summary>True when it may be left out again.</summary>
    public virtual bool MayBeLeftOut => Question is null;

    /// <summary>True when any answer to the question is its value.</summary>
    public virtual bool IsText => false;

    /// <summary>True when words such as 除了 and 不要 anywhere in a message are for what it says of this field.</summary>
    public virtual bool IsLeftOutByWords => true;

    /// <summary>A slot whose value is meant when this field was asked for; null for none.</summary>
    public virtual string? Alias => null;

    /// <summary>True when a text calls the field by a name.</summary>
    public bool IsNamedIn(string text) => SharedWords.AreIn(text, _words);

    /// <summary>Its label.</summary>
    public string LabelIn(SpokenLanguage language) => TextCatalog.Embedded.Find(language, Folder, label).Fill();

    /// <summary>Reads a value; null for one of another kind than the field's.</summary>
    public abstract ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken);

    /// <summary>What is left of a list without what was said; null where nothing can be taken out.</summary>
    public virtual SlotValue? Except(FrameValue known, SlotValue excluded) => null;

    /// <summary>A value as the summary shows it.</summary>
    public virtual string Show(FrameValue value, SpokenLanguage language) => value.Text;

    /// <summary>What becomes of a value when another is said: that one, or both together.</summary>
    public virtual FrameValue Join(FrameValue? before, FrameValue said, Recognition heard) => said;

    /// <summary>A value in the words of the slot.</summary>
    public virtual object Report(FrameValue value) => value.Text;

    /// <summary>The value was not taken.</summary>
    protected Reading Wrong(string key, params Hole[] holes) => new Reading.Wrong(new Objection(Slot, Folder, key, holes));
}
