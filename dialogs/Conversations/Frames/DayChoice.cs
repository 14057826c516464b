using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>Words that may mean one of several days (过两天, 寒假前): the person is asked, the likeliest first.</summary>
internal static class DayChoice
{
    private const int Most = 3;

    /// <summary>The days to ask about, none of them before the first that can be; empty when the words are clear.</summary>
    public static List<DateOnly> Days(DateSlot said, DateOnly first, DateOnly last)
    {
        List<DateOnly> days = [.. said.Alternatives.Prepend(said.Value).Where(d => d >= first && d <= last).Distinct().Take(Most)];
        return said.Alternatives is [] || days is [] ? [] : days;
    }

    /// <summary>The question for a slot of a frame; null when the words are clear.</summary>
    public static Reading? Of(string slot, DateSlot said, DateOnly first, Hearing hearing)
    {
        var days = Days(said, first, DateOnly.MaxValue);
        if (days is [] || (days is [var same] && same == said.Value)) return null;
        if (days is [var only]) return new Reading.Taken(new FrameValue("", Day: only)); // no other can be
        return new Reading.Unclear(new FrameChoice(slot, Words(said, hearing), [.. days.Select(d => d.DayNumber)], [.. days.Select(d => Wording.Day(hearing.Language, d))]) { AreDays = true });
    }

    /// <summary>Asks which day is meant, with each as a button.</summary>
    public static Activity Ask(string said, IReadOnlyList<string> names, SpokenLanguage language) =>
        Reply.Text(TextCatalog.Embedded.Find(language, Field.Folder, "AskWhichDay").Fill(("text", said), ("day", names[0])), names);

    /// <summary>The words that are not clear.</summary>
    public static string Words(DateSlot said, Hearing hearing) => said.Start + said.Length <= hearing.Heard.Text.Length ? hearing.Heard.Text.Substring(said.Start, said.Length) : hearing.Heard.Text;
}
