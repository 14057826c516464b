using System.Globalization;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Calendars;
using PairingBot.Language;
using PairingBot.Language.Dates;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>The last day for something: today or later.</summary>
internal sealed class DueField(OrganisationClock clock) : Field(SlotNames.Due, "LabelDue", "WordsDue")
{
    /// <summary>True where a day stands already, from which an amount of time is counted.</summary>
    public bool Moves { get; init; }

    /// <inheritdoc/>
    public override string? Alias => SlotNames.Date;

    /// <inheritdoc/>
    public override ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken)
    {
        if (value is TextSlot && hearing.Heard.ImpossibleDay is null) return ValueTask.FromResult<Reading?>(Wrong("DayNeeded"));
        if (value is TextSlot { Value: var impossible }) return ValueTask.FromResult<Reading?>(Wrong(ImpossibleYears.AreIn(impossible) ? "YearImpossible" : "DayDoesNotExist", ("day", impossible)));
        if (value is not DateSlot { Value: var day } said) return ValueTask.FromResult<Reading?>(null);
        if (said.Shift is { } shift) return ValueTask.FromResult<Reading?>(new Reading.Taken(new FrameValue(DayChoice.Words(said, hearing), Day: day) { Shift = shift }));
        if (DayChoice.Of(Slot, said, clock.Today, hearing) is { } unclear) return ValueTask.FromResult<Reading?>(unclear);
        return ValueTask.FromResult<Reading?>(day < clock.Today ? Wrong("DueInPast", ("date", Wording.Day(hearing.Language, day))) : new Reading.Taken(new FrameValue("", Day: day)));
    }

    /// <summary>An amount counts from the day that the frame holds; where a day stands elsewhere it is kept, and more is added to it.</summary>
    public override FrameValue Join(FrameValue? before, FrameValue said, Recognition heard) => said switch
    {
        { Shift: null } => InMonthOf(before?.Day, said, heard),
        { Shift: { IsMore: true } more } when Moves && before?.Shift is { } known => said with { Shift = known.Plus(more), Text = before.Text + " + " + said.Text },
        _ when Moves => said,
        _ => new FrameValue("", Day: before?.Day is { } day ? said.Shift.From(day) : said.Day),
    };

    /// <summary>不是20号，是25号, of 12月20日: the month stays.</summary>
    private FrameValue InMonthOf(DateOnly? known, FrameValue said, Recognition heard)
    {
        if (heard.Intent != IntentNames.Correction || known is not { } day || said.Day is not { } other || heard.Slots[SlotNames.Due] is not DateSlot { Length: > 0 and <= 3 } words || words.Start + words.Length > heard.Text.Length) return said;
        if (heard.Text.AsSpan(words.Start, words.Length) is not [.., '\u53F7' or '\u65E5'] || other.Day > DateTime.DaysInMonth(day.Year, day.Month)) return said;
        var same = new DateOnly(day.Year, day.Month, other.Day);
        return same < clock.Today ? said : said with { Day = same };
    }

    /// <inheritdoc/>
    public override object Report(FrameValue value) => value.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? value.Text;

    /// <inheritdoc/>
    public override string Show(FrameValue value, SpokenLanguage language)
    {
        if (value.Day is { } day) return Wording.Day(language, day);
        return TextCatalog.Embedded.Find(language, Folder, value.Shift is { IsEarlier: true } ? "EachEarlier" : "EachLater").Fill(("amount", value.Text));
    }
}
