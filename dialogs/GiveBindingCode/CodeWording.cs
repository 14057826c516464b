using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Bindings;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Bindings;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Permissions;

namespace PairingBot.Dialogs.GiveBindingCode;

/// <summary>Words binding codes, and why there is none.</summary>
internal sealed class CodeWording(ProblemWording problems, CodeSlips slips, OrganisationClock clock)
{
    private const string Folder = "GiveBindingCode";

    /// <summary>What the summary says of codes.</summary>
    public static (string Label, string Value) How(SpokenLanguage language) => (Text(language, "LabelHow"), Text(language, "How"));

    /// <summary>The message with the code; a slip stands in its place until it leaves.</summary>
    public Activity Message(CodeOutcome.Given given, Speaker member, SpokenLanguage language)
    {
        var slip = slips.Put(given.Code.Number, CodeAlphabet.Show(given.Characters), given.Code.Until);
        var until = clock.At(given.Code.Until);
        var time = Text(language, "Until", ("day", Wording.Day(language, DateOnly.FromDateTime(until))), ("time", Wording.Time(TimeOnly.FromDateTime(until), null)));
        return Reply.Text(Text(language, "Code", ("name", member.Name), ("code", slip), ("until", time)), []);
    }

    /// <summary>Why there is none.</summary>
    public Objection Refusal(CodeOutcome outcome, Speaker? member, SpokenLanguage language) => outcome switch
    {
        CodeOutcome.NotPermitted(var branch) => new Objection(null, Folder, "NotPermitted", ("branch", problems.Branch(branch)), ("who", problems.WhoMay(PermittedAction.GiveBindingCodes, branch, language))) { IsPersonal = true },
        CodeOutcome.OfficeOnly => new Objection(null, Folder, "OfficeOnly", ("name", member?.Name)) { IsPersonal = true },
        _ => new Objection(null, Folder, "NotFound"),
    };

    private static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, Folder, key).Fill(holes);
}
