using PairingBot.Dialogs.Bindings;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Bindings;
using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Language;

namespace PairingBot.Dialogs.GiveBindingCode;

/// <summary>Gives out binding codes. A code is said to the person who asks and nowhere else: in a group it goes to the personal chat.</summary>
internal sealed class GiveBindingCodeDialog(FrameTools tools, BindingService service, MemberNames names, CodeWording wording, IPersonalMessages messages) : FrameDialog(tools)
{
    private IReadOnlyList<Field>? _fields;

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Fields => _fields ??= [new MemberField(names) { Question = "AskWho" }];

    /// <inheritdoc/>
    protected override IEnumerable<(string Label, string? Value)> FactsBeside(Frame frame, Turn turn) => [CodeWording.How(turn.Language)];

    /// <inheritdoc/>
    protected override Task<Objection?> CheckAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        var members = MembersOf(frame);
        if (members is [] && !PermissionTable.Allows(turn.Speaker, PermittedAction.GiveBindingCodes, turn.Speaker.Branch.Id)) return Task.FromResult<Objection?>(wording.Refusal(new CodeOutcome.NotPermitted(turn.Speaker.Branch.Id), turn.Speaker, turn.Language));
        foreach (var member in members)
        {
            if (BindingService.Refuse(turn.Speaker, member) is { } refusal) return Task.FromResult<Objection?>(wording.Refusal(refusal, member, turn.Language));
        }

        return Task.FromResult(turn.IsInGroup && !messages.Reaches(turn.Speaker.Id) ? new Objection(null, Id, "WriteToMe") { Means = StepKind.Answered } : null);
    }

    /// <inheritdoc/>
    protected override async Task<FrameEnd> WriteAsync(Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken)
    {
        var written = new List<Written>();
        foreach (var id in frame[SlotNames.Name]!.Numbers!)
        {
            var outcome = await service.GiveAsync(turn.Speaker, new MemberId(id), origin, cancellationToken);
            if (outcome is not CodeOutcome.Given given)
            {
                wording.Refusal(outcome, names.Find(id), turn.Language).Say(turn);
                continue;
            }

            written.Add(Written.Code(new MemberId(id)));
            turn.Say(wording.Message(given, names.Find(id)!, turn.Language), isPersonal: true);
        }

        return new FrameEnd(written, null);
    }

    private List<Speaker?> MembersOf(Frame frame) => [.. (frame[SlotNames.Name]?.Numbers ?? []).Select(names.Find)];
}
