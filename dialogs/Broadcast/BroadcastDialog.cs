using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.History;
using PairingBot.Language;

namespace PairingBot.Dialogs.Broadcast;

/// <summary>Announces something to branches (通知): shows who would get it and who can't be reached, and sends it on a yes, or when its time comes.</summary>
internal sealed class BroadcastDialog(FrameTools tools, BroadcastFields fields, BroadcastWriting writing, Addressees addressees, BroadcastWording wording) : FrameDialog(tools)
{
    private readonly Dictionary<Frame, AddresseeOutcome> _meant = []; // of several notices in one message, each has its own

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Fields => fields.All;

    /// <inheritdoc/>
    protected override async Task LookUpAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        _meant.Remove(frame);
        if (frame[SlotNames.Audience] is null) return;
        BroadcastFields.GiveUp(frame);
        var meant = _meant[frame] = await addressees.FindAsync(turn.Speaker, BroadcastFields.AudienceOf(frame), cancellationToken);
        if (meant is AddresseeOutcome.Found { Awaited: { } awaited }) BroadcastFields.Keep(frame, awaited.Number);
    }

    /// <inheritdoc/>
    protected override async Task<Objection?> CheckAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        if (!Addressees.MayAnnounce(turn.Speaker)) return wording.Refusal(new AddresseeOutcome.NotPermitted([]), new Audience(), turn.Language);
        await LookUpAsync(frame, turn, cancellationToken);
        return (_meant.TryGetValue(frame, out var meant) ? wording.Refusal(meant, BroadcastFields.AudienceOf(frame), turn.Language) : null) ?? writing.CheckTime(frame, turn);
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Label, string? Value)> FactsBeside(Frame frame, Turn turn)
    {
        if (_meant.GetValueOrDefault(frame) is not AddresseeOutcome.Found { Addressees: var meant, Awaited: var awaited }) yield break;
        var texts = TextCatalog.Embedded.In(turn.Language)[Id];
        if (awaited is not null) yield return (texts["Awaited"].Fill(), BroadcastWording.Name(turn.Language, awaited));
        var missed = meant.Where(a => !a.IsReached && a.Person?.Id != turn.Speaker.Id).ToList();
        if (frame[SlotNames.Receipt] is null) yield return (texts["Receipt"].Fill(), ReceiptField.Show(true, turn.Language));
        yield return (texts["Recipients"].Fill(), texts[missed is [] ? "AllReached" : "SomeReached"].Fill(("total", Wording.Number(meant.Count)), ("reached", Wording.Number(meant.Count - missed.Count)), ("missed", Wording.Number(missed.Count))));
        if (turn.IsInGroup) yield break;
        foreach (var line in wording.Unreachable(turn.Language, missed)) yield return (texts["Missed"].Fill(), line);
    }

    /// <inheritdoc/>
    protected override Task<FrameEnd> WriteAsync(Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken) => writing.WriteAsync(frame, turn, origin, cancellationToken);
}
