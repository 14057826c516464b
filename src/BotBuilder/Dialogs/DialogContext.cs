#nullable disable
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialog stack of one turn, and what can be done with it.</summary>
/// <remarks>An unknown dialog id throws <see cref="InvalidOperationException"/>.</remarks>
public partial class DialogContext
{
    private readonly TurnContextStateCollection services = [];

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, Given(parentDialogContext).Context, state)
    {
        Parent = parentDialogContext;
        foreach (var (key, service) in parentDialogContext.Services) services[key] = service;
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    /// <summary>The open dialogs; the active one is first.</summary>
    public List<DialogInstance> Stack { get; }

    public DialogContext Parent { get; set; }

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The stack inside the active dialog; null unless it is a container.</summary>
    public DialogContext Child
        => ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    public TurnContextStateCollection Services => services;

    /// <summary>The dialog in this set or in a parent's; null when there is none.</summary>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>The turn's language.</summary>
    public string GetLocale()
        => Context is TurnContext { Locale: { Length: > 0 } locale } ? locale : CultureInfo.CurrentCulture.Name;

    private static DialogContext Given(DialogContext parentDialogContext)
        => parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext));
}
