using PairingBot.Dialogs.Texts;
using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>Who answers for something; the speaker is known by id, others by name.</summary>
internal sealed class ResponsibleField() : Field(SlotNames.Responsible, "LabelResponsible", "WordsResponsible")
{
    /// <summary>How the language says that the speaker is meant.</summary>
    public const string Me = "@me";

    /// <summary>Characters of all names together.</summary>
    public const int Longest = 30;

    /// <summary>Not more than a word of change stands between who goes and who comes.</summary>
    private const int Nearest = 5;

    /// <inheritdoc/>
    public override object Report(FrameValue value) => value.Names is { } names ? names : value.Numbers is not null ? Me : value.Text;

    /// <summary>One of several gives way to another, named right before it; the others stay.</summary>
    public override FrameValue Join(FrameValue? before, FrameValue said, Recognition heard)
    {
        if (before?.Names is not { } names || said is not { Names: null, Numbers: null } || names.Contains(said.Text, StringComparer.Ordinal)) return said;
        var at = heard.Text.IndexOf(said.Text, StringComparison.Ordinal);
        return at > 0 && names.Find(n => heard.Text.LastIndexOf(n, at, StringComparison.Ordinal) is >= 0 and var from && at - from - n.Length <= Nearest) is { } gone
            ? new FrameValue(before.Text.Replace(gone, said.Text, StringComparison.Ordinal)) { Names = names.ConvertAll(n => n == gone ? said.Text : n) }
            : said;
    }

    /// <inheritdoc/>
    public override ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken)
    {
        var speaker = hearing.Turn.Speaker;
        if (value is TextSlot) return ValueTask.FromResult<Reading?>(Wrong("PersonNeeded"));
        if (value is not NamesSlot { Names: [_, ..] names }) return ValueTask.FromResult<Reading?>(null);
        if (names is [Me]) return ValueTask.FromResult<Reading?>(new Reading.Taken(new FrameValue(speaker.Name, [speaker.Id.Value])));
        var said = Wording.List(hearing.Language, names.Select(n => n == Me ? speaker.Name : n.Trim()));
        return ValueTask.FromResult<Reading?>(said.Length > Longest ? Wrong("NameTooLong", ("limit", Wording.Number(Longest))) : new Reading.Taken(new FrameValue(said) { Names = names is [_] ? null : [.. names] }));
    }
}
