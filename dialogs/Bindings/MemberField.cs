using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Language;

namespace PairingBot.Dialogs.Bindings;

/// <summary>One or several members of the roster; several of the same name are asked about.</summary>
internal sealed class MemberField(MemberNames names) : Field(SlotNames.Name, "LabelName", "WordsName")
{
    private const string Me = "@me";

    /// <inheritdoc/>
    public override ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken)
    {
        if (value is not TextSlot { Value: var said }) return ValueTask.FromResult<Reading?>(null);
        var speaker = hearing.Turn.Speaker;
        var groups = said == Me ? [[speaker]] : names.Named(said, speaker);
        if (groups is []) return ValueTask.FromResult<Reading?>(Wrong("UnknownMember", ("name", said)));
        List<Speaker> clear = [.. groups.Where(g => g is [_]).Select(g => g[0])];
        var taken = Value(clear, hearing);
        if (groups.FirstOrDefault(g => g is not [_]) is not { } alike) return ValueTask.FromResult<Reading?>(new Reading.Taken(taken));
        var isOneBranch = alike.Select(m => m.Branch.Id).Distinct().Count() < alike.Count;
        var choice = new FrameChoice(Slot, alike[0].Name, [.. alike.Select(m => m.Id.Value)], [.. alike.Select(m => names.Describe(m, hearing.Language, isOneBranch))])
        {
            Owners = isOneBranch ? null : [.. alike.Select(m => m.Branch.Id.Value)],
            Beside = clear is [] ? null : taken,
        };
        return ValueTask.FromResult<Reading?>(new Reading.Unclear(choice));
    }

    private FrameValue Value(List<Speaker> members, Hearing hearing) =>
        new(Wording.List(hearing.Language, members.Select(m => names.Describe(m, hearing.Language))), [.. members.Select(m => m.Id.Value)]);
}
