namespace PairingBot.Language;

/// <summary>What a text was understood to say: one intent with its slots, and what else the same message asks for.</summary>
/// <param name="Text">The text as it was recognized: width of letters and digits folded, control characters removed; spans point into it.</param>
/// <param name="Intent">One of <see cref="Intents.IntentNames"/>.</param>
/// <param name="Score">Confidence between 0 and 1.</param>
/// <param name="Slots">Only what was said; defaults are not filled.</param>
public sealed record Recognition(string Text, string Intent, double Score, SlotValues Slots)
{
    /// <summary>Further requests in the same message, in the order in which they were said.</summary>
    public IReadOnlyList<Recognition> Also { get; init; } = [];

    /// <summary>The two likeliest intents, when the score is too low to be sure; empty otherwise. A dialog may offer them.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>Why this intent and these values: rule names with the spans that they matched, for <c>recognize --explain</c>.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>In a Correction, the value that gives way (A of 把A换成B and 不是A，是B), as a slot of its own kind; null when none was named.</summary>
    public SlotValue? Replaces { get; init; }

    /// <summary>True when a message only takes what it names out of several: 难题5除外.</summary>
    public bool Excludes { get; init; }

    /// <summary>The stretch of the text that this request is, when the message asks for several; null for the whole.</summary>
    public (int Start, int Length)? Part { get; init; }

    /// <summary>Words that are written as a day which does not exist, such as 11月31号; null when there are none.</summary>
    public string? ImpossibleDay { get; init; }

    /// <summary>Words that are written as a clock time which does not exist, such as 25点; null when there are none. Nothing else is read from them.</summary>
    public string? ImpossibleTime { get; init; }

    /// <summary>True when the message first says that what is in progress is dropped: 算了不录了，难题12哪天到期.</summary>
    public bool Leaves { get; init; }

    /// <summary>True for a question or a request that stands beside what is in progress, and is no answer to what was asked: 西安明天下雨吗.</summary>
    public bool IsApart { get; init; }

    /// <summary>In a Correction, the slots that were called wrong without a new value; the value must be asked for.</summary>
    public IReadOnlyList<string> Disputed { get; init; } = [];

    /// <summary>In a Correction, what clauses say of fields without a value of them; the slots hold what the other clauses say.</summary>
    public IReadOnlyList<FieldRemark> Remarks { get; init; } = [];

    /// <summary>What each clause changes of what is shown, one after the other, when a message changes several things; empty otherwise. The slots hold all of it too.</summary>
    public IReadOnlyList<Recognition> Changes { get; init; } = [];

    /// <summary>Clauses beside the values that were not understood: of a correction, or behind the title of a new problem; and a few words at a notice, which may be for its text.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>What of a pasted table was not taken; null when the message is none. Each of its rows is a request: the first, and those in <see cref="Also"/>.</summary>
    public TableNotes? Table { get; init; }

    /// <summary>In a question about figures, the period that they are compared with; null when they stand alone.</summary>
    public Against? Against { get; init; }
}
