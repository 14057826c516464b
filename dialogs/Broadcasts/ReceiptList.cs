using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Broadcasts;
using Notice = PairingBot.Domain.Broadcasts.Broadcast; // else the namespace of that conversation is meant

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Writes who has answered a broadcast, who has not, and who could not be reached; the numbers add up to all recipients.</summary>
internal sealed class ReceiptList(BroadcastWording wording)
{
    /// <summary>A page of it, with the names.</summary>
    public string Write(Notice broadcast, IReadOnlyList<RecipientStanding> recipients, (int Skip, int Take) page, Turn turn)
    {
        var language = turn.Language;
        var answered = recipients.Where(r => r.Recipient.Receipt is not null).ToList();
        var open = recipients.Except(answered).Where(r => r.Delivery is Delivery.Delivered or Delivery.Waiting).ToList();
        var failed = recipients.Except(answered).Where(r => r.Delivery == Delivery.Failed).ToList();
        var unreachable = recipients.Except(answered).Where(r => r.Delivery == Delivery.Unreachable).ToList();
        var named = (broadcast.WantsReceipt ? open : []).Concat(failed).Concat(unreachable).Concat(answered).Skip(page.Skip).Take(page.Take).ToHashSet();
        string[] lines =
        [
            BroadcastWording.Text(language, "ListTitle", ("broadcast", BroadcastWording.Name(language, broadcast)), ("author", broadcast.AuthorName), ("time", wording.Moment(broadcast.At, language))),
            Counts(broadcast, recipients, language),
            .. broadcast.WantsReceipt ? Group("ListOpen", open, BranchAndName) : [BroadcastWording.Text(language, "NoReceipt")],
            .. Group("ListFailed", failed, (r, l) => wording.Person(l, r.Branch, r.Member, r.Name)),
            .. Group("ListUnreachable", unreachable, (r, l) => wording.Unreachable(l, r.Branch, r.Member, r.Name)),
            .. Group("ListAnswered", answered, AnsweredBy),
        ];
        return string.Join('\n', lines);

        // Of each group those on this page, with how many there are in all.
        IEnumerable<string> Group(string key, List<RecipientStanding> group, Func<Recipient, SpokenLanguage, string> name) =>
            group.Where(named.Contains).Select(r => name(r.Recipient, language)).ToList() is { Count: > 0 } names
                ? [BroadcastWording.Text(language, key, ("count", Wording.Number(group.Count)), ("names", Wording.List(language, names)))] : [];
    }

    /// <summary>Without names, for a group.</summary>
    public string WriteCounts(Notice broadcast, IReadOnlyList<RecipientStanding> recipients, Turn turn) => string.Join(
        '\n',
        BroadcastWording.Text(turn.Language, "ListTitle", ("broadcast", BroadcastWording.Name(turn.Language, broadcast)), ("author", broadcast.AuthorName), ("time", wording.Moment(broadcast.At, turn.Language))),
        Counts(broadcast, recipients, turn.Language));

    /// <summary>The numbers alone: those that are not nought.</summary>
    public static string Counts(Notice broadcast, IReadOnlyList<RecipientStanding> recipients, SpokenLanguage language)
    {
        var answered = broadcast.WantsReceipt ? recipients.Count(r => r.Recipient.Receipt is not null) : 0;
        var rest = recipients.Where(r => !broadcast.WantsReceipt || r.Recipient.Receipt is null).ToLookup(r => r.Delivery);
        (string Key, int Count)[] parts =
        [
            ("PartAnswered", answered),
            (answered > 0 ? "PartOpen" : "PartDelivered", rest[Delivery.Delivered].Count()),
            ("PartWaiting", rest[Delivery.Waiting].Count()),
            ("PartFailed", rest[Delivery.Failed].Count()),
            ("PartUnreachable", rest[Delivery.Unreachable].Count()),
        ];
        return BroadcastWording.Text(
            language,
            "Counts",
            ("total", Wording.Number(recipients.Count)),
            ("parts", Wording.List(language, parts.Where(p => p.Count > 0).Select(p => BroadcastWording.Text(language, p.Key, ("count", Wording.Number(p.Count)))))));
    }

    private string BranchAndName(Recipient recipient, SpokenLanguage language) => BroadcastWording.Text(language, "BranchAndName", ("branch", wording.Branch(recipient.Branch)), ("name", recipient.Name));

    private string AnsweredBy(Recipient recipient, SpokenLanguage language) => BroadcastWording.Text(language, recipient.Receipt!.Remark is null ? "AnsweredBy" : "AnsweredByWithRemark", ("remark", recipient.Receipt.Remark), ("branch", wording.Branch(recipient.Branch)), ("name", recipient.Receipt.ByName), ("time", wording.Moment(recipient.Receipt.At, language)));
}
