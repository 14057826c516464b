using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Permissions;
using PairingBot.Language;

namespace PairingBot.Dialogs.Correction;

/// <summary>Saved activities, and why something can't be done with them, in the words of a language.</summary>
internal sealed class ActivityWording(IRoster roster, ProblemWording problems)
{
    private const string Folder = "Correction";

    /// <summary>A sentence of the folder.</summary>
    public static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, Folder, key).Fill(holes);

    /// <summary>活动12“报账培训”.</summary>
    public static string Name(PairingActivity activity, SpokenLanguage language) =>
        Text(language, "Name", ("number", Wording.Number(activity.Number.Value)), ("topic", activity.Details.Topic));

    /// <summary>The activity with its day and its partners, so that a person knows which one it is.</summary>
    public string Line(PairingActivity activity, SpokenLanguage language) => Line(activity, "Line", language);

    /// <summary>Its day, its partners and its topic, without its number.</summary>
    public string Facts(PairingActivity activity, SpokenLanguage language) => Line(activity, "LineFacts", language);

    /// <summary>The day and the partners by which one was looked for.</summary>
    public static string Facts(ItemRef.Held said, SpokenLanguage language)
    {
        var partners = said.Partners is [] ? "" : Text(language, "HeldWith", ("partners", Wording.List(language, said.Partners.Select(p => p.Text))));
        return (said.Day is { } day ? Wording.Day(language, day) : "") + partners;
    }

    /// <summary>The name of a branch.</summary>
    public string Branch(BranchId branch) => roster.Find(branch)?.Name ?? "";

    /// <summary>The name of a member.</summary>
    public string Member(MemberId member, SpokenLanguage language) => roster.NameOf(member) ?? Text(language, "SomeMember");

    /// <summary>Why a saved activity can't be changed.</summary>
    /// <param name="number">Its number.</param>
    public Objection Refusal(CorrectionOutcome outcome, int number, SpokenLanguage language)
    {
        Hole named = ("number", Wording.Number(number));
        return outcome switch
        {
            CorrectionOutcome.NotPermitted(var branch) => new Objection(null, Folder, "NotPermitted", named, ("branch", Branch(branch)), ("who", problems.WhoMay(PermittedAction.LogActivity, branch, language))) { IsPersonal = true },
            CorrectionOutcome.NoLongerStands => new Objection(null, Folder, "NoLongerStands", named),
            CorrectionOutcome.ChangedMeanwhile => new Objection(null, Field.Folder, "ChangedMeanwhile"),
            CorrectionOutcome.NotFound => Unknown(new ItemRef.Numbered(number), null),
            _ => throw new InvalidOperationException($"A change of an activity ended in an unknown way: {outcome.GetType().Name}."),
        };
    }

    /// <summary>Why nothing was found.</summary>
    public static Objection Unknown(ItemRef said, string? slot) => said switch
    {
        ItemRef.Numbered numbered => new Objection(slot, Folder, "UnknownNumber", ("number", Wording.Number(numbered.Number))),
        ItemRef.Placed { Place: > 0 } placed => new Objection(slot, Folder, "UnknownPlace", ("place", Wording.Number(placed.Place))),
        _ => new Objection(slot, Folder, "UnknownLast"),
    };

    private string Line(PairingActivity activity, string key, SpokenLanguage language) => Text(
        language,
        key,
        ("number", Wording.Number(activity.Number.Value)),
        ("date", Wording.Day(language, activity.Details.HeldOn)),
        ("branch", Branch(activity.Branch)),
        ("partners", Wording.List(language, activity.Details.Partners.Select(p => p.Branch is { } id ? Branch(id) : p.Name))),
        ("topic", activity.Details.Topic));
}
