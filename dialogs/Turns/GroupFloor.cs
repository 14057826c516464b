using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace PairingBot.Dialogs.Turns;

/// <summary>Who was asked something in a group and has not answered yet, so that another person's yes is told whose it would have to be.</summary>
internal sealed class GroupFloor(ConversationState state)
{
    private const char Parting = '|';
    private readonly IStatePropertyAccessor<string> _holder = state.CreateProperty<string>("Floor");
    private readonly PersonalState<DialogState> _dialogs = new(state, nameof(DialogState));

    /// <summary>The other person's name; null when nobody else was asked.</summary>
    public async Task<string?> NameAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken) =>
        await ReadAsync(context, cancellationToken) is var (member, name) && member != turn.Speaker.Id.Value ? name : null;

    /// <summary>The other person's open dialog; null when there is none.</summary>
    public async Task<DialogInstance?> OpenDialogAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await ReadAsync(context, cancellationToken) is not var (member, _) || member == turn.Speaker.Id.Value) return null;
        return await _dialogs.Of(member).GetAsync(context, null, cancellationToken) is { DialogStack: [var open, ..] } ? open : null;
    }

    /// <summary>Notes that the speaker was asked, or is no longer.</summary>
    public async Task NoteAsync(bool isAsked, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (!Groups.Has(context)) return;
        var id = turn.Speaker.Id.Value.ToString(CultureInfo.InvariantCulture);
        if (isAsked) await _holder.SetAsync(context, id + Parting + turn.Speaker.Name, cancellationToken);
        else if (await ReadAsync(context, cancellationToken) is var (member, _) && member == turn.Speaker.Id.Value) await _holder.DeleteAsync(context, cancellationToken);
    }

    private async Task<(int Member, string Name)?> ReadAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (!Groups.Has(context) || await _holder.GetAsync(context, null, cancellationToken) is not { } held) return null;
        return held.Split(Parting, 2) is [var id, var name] && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var member) ? (member, name) : null;
    }
}
