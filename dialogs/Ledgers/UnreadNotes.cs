using PairingBot.Dialogs.Texts;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Says that something narrowed a question which no list has.</summary>
internal static class UnreadNotes
{
    /// <summary>In a clause; none when everything was understood.</summary>
    public static IEnumerable<string> Of(LedgerQuestion question, SpokenLanguage language) =>
        question.Unread is [] ? [] : [LedgerWords.Text(language, "Unread", ("words", string.Join(LedgerWords.Text(language, "UnreadJoint"), question.Unread)))];
}
