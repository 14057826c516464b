#nullable disable
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that may call each other, by id.</summary>
/// <remarks>It is filled before the first turn; a second dialog of one id gets a number behind its id.</remarks>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState> dialogState;
    private readonly Dictionary<string, Dialog> dialogs = [];
    private IBotTelemetryClient telemetryClient = NullBotTelemetryClient.Instance;
    private string version;

    /// <summary>Dialogs whose stack is kept under the accessor.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        this.dialogState = dialogState;
    }

    /// <summary>Dialogs inside a container, which keeps the stack.</summary>
    public DialogSet()
    {
    }

    public IBotTelemetryClient TelemetryClient
    {
        get => telemetryClient;
        set
        {
            telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in dialogs.Values) dialog.TelemetryClient = telemetryClient;
        }
    }

    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog)) return this;
            dialog.Id = FreeId(dialog.Id);
        }

        version = null;
        dialog.TelemetryClient = telemetryClient;
        dialogs[dialog.Id] = dialog;
        if (dialog is not IDialogDependencies dependent) return this;
        foreach (var dependency in dependent.GetDependencies()) Add(dependency);
        return this;
    }

    /// <exception cref="InvalidOperationException">The set has no accessor.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (dialogState is null) throw new InvalidOperationException("The DialogSet was made without an IStatePropertyAccessor.");
        var state = await dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog of the id; null when there is none.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        return dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => dialogs.Values;

    /// <summary>Differs when the dialogs' versions differ.</summary>
    public virtual string GetVersion()
    {
        if (version is not null) return version;
        var all = new StringBuilder();
        foreach (var (id, dialog) in dialogs) all.Append(id).Append('=').Append(dialog.GetVersion()).Append('\n');
        return version = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }

    private string FreeId(string id)
    {
        for (var number = 2; ; number++)
        {
            var free = id + number.ToString(CultureInfo.InvariantCulture);
            if (!dialogs.ContainsKey(free)) return free;
        }
    }
}

/// <summary>A dialog that needs others in its set.</summary>
/// <remarks>They are added with it.</remarks>
public interface IDialogDependencies
{
    IEnumerable<Dialog> GetDependencies();
}
