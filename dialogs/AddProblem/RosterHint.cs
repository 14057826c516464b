using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;

namespace PairingBot.Dialogs.AddProblem;

/// <summary>Tells at the summary that a name is nobody's on the roster: it may be a slip, and nobody else would notice.</summary>
internal static class RosterHint
{
    private const string Folder = "AddProblem";

    /// <summary>The hint; without a value where none is needed.</summary>
    public static (string Label, string? Value) Of(FrameValue? responsible, IRoster roster, SpokenLanguage language)
    {
        var unknown = responsible is null or { Numbers: not null } ? [] : (responsible.Names ?? [responsible.Text]).Where(n => n != ResponsibleField.Me && !IsKnown(n, roster)).ToList();
        var hint = unknown is [] ? null : TextCatalog.Embedded.Find(language, Folder, "NotOnRoster").Fill(("names", Wording.List(language, unknown)));
        return (TextCatalog.Embedded.Find(language, Folder, "LabelHint").Fill(), hint);
    }

    /// <summary>王老师 and 小王 may be somebody's: by a full name alone it can be told.</summary>
    private static bool IsKnown(string name, IRoster roster) => roster.Members.Any(m => string.Equals(m.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));
}
