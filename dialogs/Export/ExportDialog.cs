using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Ledgers;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Export;

/// <summary>Makes a file of what was just shown, of a list or of the activities, and gives the link to it.</summary>
internal sealed class ExportDialog(QuestionReader reader, LedgerMemory memory, ExportSheets sheets, ExportLinks links, LedgerTitles titles) : SideQuestion
{
    private static readonly string[] Narrowing = [SlotNames.Branch, SlotNames.Scope, SlotNames.DateRange, SlotNames.Kind, SlotNames.Partners, SlotNames.Items, SlotNames.Responsible];

    private static readonly string[] Late = SharedWords.Read("WordsOverdue", "ShowDetails");
    private static readonly string[] Due = SharedWords.Read("WordsDue", "Export");
    private static readonly string[] Roster = SharedWords.Read("WordsRoster", "Export");

    /// <summary>Whoever has the link has the file.</summary>
    protected override bool IsPersonal => true;

    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (SharedWords.AreIn(turn.Heard.Text, Roster))
        {
            await RosterAsync(turn, cancellationToken);
            return;
        }

        if (await QuestionAsync(turn, context, cancellationToken) is not { } question) return;
        if (FormatOf(turn.Heard.Slots) is not { } format)
        {
            await memory.RememberAsync(question with { Next = question.Total }, context, cancellationToken);
            Say(turn, "OtherFormat");
            return;
        }

        var made = await sheets.OfAsync(question, turn, cancellationToken);
        if (made.Sum(s => s.Rows.Count) == 0)
        {
            Say(turn, "Nothing", ("of", ExportSheets.Filter(question, turn, titles)), ("time", titles.Time(turn.Language)));
            return;
        }

        var outcome = links.Offer(turn.Speaker, made[0].Heading[0], made, format);
        if (outcome is ExportOutcome.Ready ready) SayReady(turn, question, made, ready.Offers);
        else SayRefused(turn, outcome, ExportSheets.Filter(question, turn, titles));
    }

    private void SayReady(Turn turn, LedgerQuestion question, IReadOnlyList<Sheet> made, IReadOnlyList<ExportOffer> offers)
    {
        var rows = made.Sum(s => s.Rows.Count);
        var text = TextCatalog.Embedded.Find(turn.Language, Id, "Ready");
        var first = text.Fill(("name", Wording.List(turn.Language, made.Select(s => s.Name))), ("of", ExportSheets.Filter(question, turn, titles)), ("count", Wording.Number(rows)), ("minutes", Wording.Number(links.Minutes(offers))), ("time", titles.Time(turn.Language)));
        turn.Say(Reply.Text(string.Join('\n', offers.Select(o => o.Link.AbsoluteUri).Prepend(first)), text.Buttons));
    }

    private void SayRefused(Turn turn, ExportOutcome outcome, string of)
    {
        if (outcome is ExportOutcome.TooLarge large) Say(turn, "TooLarge", ("of", of), ("size", Wording.Number(large.MostBytes >> 20)));
        else Say(turn, "Full", ("of", of));
    }

    /// <summary>Excel unless another format is said; null for one that is not made here.</summary>
    private static ExportFormat? FormatOf(SlotValues slots) => !slots.TryGet<ChoiceSlot>(SlotNames.Format, out var format) || format.Values.Contains("xlsx", StringComparer.Ordinal)
        ? ExportFormat.Xlsx
        : format.Values.Contains("csv", StringComparer.Ordinal) ? ExportFormat.Csv : null;

    private async Task RosterAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await links.RosterAsync(turn.Speaker, turn.Language, cancellationToken) is not { } roster) new Objection(null, Id, "RosterNotPermitted") { IsPersonal = true }.Say(turn);
        else if (FormatOf(turn.Heard.Slots) is not { } format) Say(turn, "RosterFormat");
        else if (links.Offer(turn.Speaker, roster.Name, [roster], format) is var outcome && outcome is ExportOutcome.Ready ready) SayRoster(turn, roster.Rows.Count, ready.Offers);
        else if (outcome is ExportOutcome.TooLarge) SayRefused(turn, outcome, roster.Name);
        else Say(turn, "RosterFull");
    }

    private void SayRoster(Turn turn, int rows, IReadOnlyList<ExportOffer> offers)
    {
        var text = TextCatalog.Embedded.Find(turn.Language, Id, "RosterReady");
        var first = text.Fill(("count", Wording.Number(rows)), ("minutes", Wording.Number(links.Minutes(offers))));
        turn.Say(Reply.Text(string.Join('\n', first, offers[0].Link.AbsoluteUri), text.Buttons));
    }

    /// <summary>What is to be exported; null when something had to be asked or said first.</summary>
    private async Task<LedgerQuestion?> QuestionAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var saysWhat = turn.Heard.Slots.Any(s => Narrowing.Contains(s.Key, StringComparer.Ordinal));
        if (!saysWhat && await memory.ReadAsync(context, cancellationToken) is { Candidates: [] } shown) return shown;
        if (turn.FollowsUp is null && turn.Heard.Slots[SlotNames.Items] is null)
        {
            Say(turn, "What");
            return null;
        }

        var isDue = turn.Heard.Slots[SlotNames.DateRange] is not null && SharedWords.AreIn(turn.Heard.Text, Due);
        var basis = isDue ? new LedgerQuestion(IntentNames.QueryOverdue) { Facet = Facets.Due } : new LedgerQuestion(Id) { Facet = SharedWords.AreIn(turn.Heard.Text, Late) ? Facets.Overdue : null };
        return await reader.ReadAsync(turn.FollowsUp ?? basis, Scopes.DefaultOf(turn.Speaker), turn, context, cancellationToken);
    }
}
