using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Conversations;

/// <summary>A dialog that an intent begins. Its id is the name of its folder, of the intent, and of its class without <c>Dialog</c>.</summary>
internal abstract class ConversationDialog : Dialog
{
    protected ConversationDialog() => Id = IdOf(GetType());

    /// <summary>True for what may be asked in the middle of another dialog: it answers at once, and the other goes on.</summary>
    public abstract bool IsSideQuestion { get; }

    /// <summary>The id of a dialog by its class.</summary>
    public static string IdOf(Type type) => type.Name[..^nameof(Dialog).Length];

    /// <summary>Says one of the folder's sentences.</summary>
    protected void Say(Turn turn, string key, params ReadOnlySpan<Hole> holes) => turn.Say(Id, key, holes);
}
