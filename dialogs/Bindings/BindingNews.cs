using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Bindings;
using PairingBot.Domain.Branches;

namespace PairingBot.Dialogs.Bindings;

/// <summary>Tells those who should know that an account was bound: the member on the account that there was before, and who gave the code. A theft is noticed by that.</summary>
internal sealed class BindingNews(IPersonalMessages messages)
{
    private const string Folder = "BindIdentity";

    /// <summary>Writes to them where they can be reached; before the new account takes the place of the old.</summary>
    public void Tell(BindOutcome.Bound bound)
    {
        Tell(bound.Member.Id, bound.Replaced ? "ToOldAccount" : "ToOtherAccount");
        if (bound.GivenBy != bound.Member.Id) Tell(bound.GivenBy, "ToGiver", ("name", bound.Member.Name));
    }

    private void Tell(MemberId to, string key, params ReadOnlySpan<Hole> holes)
    {
        if (!messages.Reaches(to)) return;
        var language = LanguageChoice.Choose(messages.LanguageOf(to), "", null);
        messages.Stage(to, Reply.Text(TextCatalog.Embedded.Find(language, Folder, key).Fill(holes), []));
    }
}
