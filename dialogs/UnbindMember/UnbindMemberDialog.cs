using PairingBot.Dialogs.Bindings;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Bindings;
using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Language;

namespace PairingBot.Dialogs.UnbindMember;

/// <summary>Unbinds the accounts of somebody who leaves, or who was bound by mistake.</summary>
internal sealed class UnbindMemberDialog(FrameTools tools, BindingService service, MemberNames names) : FrameDialog(tools)
{
    private IReadOnlyList<Field>? _fields;

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Fields => _fields ??= [new MemberField(names) { Question = "AskWho" }];

    /// <inheritdoc/>
    protected override IEnumerable<(string Label, string? Value)> FactsBeside(Frame frame, Turn turn) =>
        [(TextCatalog.Embedded.Find(turn.Language, Id, "LabelThen").Fill(), TextCatalog.Embedded.Find(turn.Language, Id, "Then").Fill())];

    /// <inheritdoc/>
    protected override Task<Objection?> CheckAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        if (frame[SlotNames.Name]?.Numbers is not { } ids) return Task.FromResult(BindingService.RefuseToUnbind(turn.Speaker, null) is UnbindOutcome.NotPermitted refused ? Objection(refused, null) : null);
        foreach (var member in ids.Select(names.Find))
        {
            if (BindingService.RefuseToUnbind(turn.Speaker, member) is { } refusal) return Task.FromResult<Objection?>(Objection(refusal, member));
        }

        return Task.FromResult<Objection?>(null);
    }

    /// <inheritdoc/>
    protected override async Task<FrameEnd> WriteAsync(Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken)
    {
        var written = new List<Written>();
        foreach (var id in frame[SlotNames.Name]!.Numbers!)
        {
            var member = names.Find(id);
            var outcome = await service.UnbindAsync(turn.Speaker, new MemberId(id), origin, cancellationToken);
            if (outcome is UnbindOutcome.Done(var accounts))
            {
                written.Add(Written.Unbinding(new MemberId(id)));
                turn.Say(Id, "Done", ("name", member?.Name), ("count", Wording.Number(accounts)));
            }
            else
            {
                Objection(outcome, member).Say(turn);
            }
        }

        return new FrameEnd(written, null);
    }

    private Objection Objection(UnbindOutcome outcome, Speaker? member) => outcome switch
    {
        UnbindOutcome.NotPermitted => new Objection(null, Id, "NotPermitted") { IsPersonal = true },
        UnbindOutcome.Oneself => new Objection(null, Id, "Oneself") { IsPersonal = true },
        UnbindOutcome.NothingBound => new Objection(null, Id, "NothingBound", ("name", member?.Name)) { Means = StepKind.Answered },
        _ => new Objection(null, Id, "NotFound"),
    };
}
