using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>An answer of lists and figures: a card, and a text with the same facts.</summary>
/// <param name="Title">What it says first, with the time that it stands for.</param>
internal sealed record Answer(string Title)
{
    private const int WidestInTable = 12;
    private static readonly CardTemplate[] Cards = [CardTemplate.Read(LedgerWords.Folder, SpokenLanguage.Chinese), CardTemplate.Read(LedgerWords.Folder, SpokenLanguage.English)];

    /// <summary>The rows: what stands in front, and the rest.</summary>
    public IReadOnlyList<Row> Rows { get; init; } = [];

    /// <summary>The same facts as a text, where they are said in another way there; null for the rows as they are.</summary>
    public string? Text { get; init; }

    /// <summary>What is said below.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What one may say next.</summary>
    public IReadOnlyList<string> Buttons { get; init; } = [];

    /// <summary>The message; without rows a text is enough.</summary>
    public Activity ToReply(SpokenLanguage language)
    {
        var text = Text ?? string.Join('\n', [Title, .. Rows.Select(r => r.Value.Length == 0 ? r.Label : $"{r.Label} {r.Value}"), .. Notes]);
        if (Rows is [] && Text is null) return Reply.Text(text, Buttons);
        var card = Cards[(int)language].Fill(new Dictionary<string, string?>(StringComparer.Ordinal) { ["title"] = Title });
        var body = (JArray)card["body"]!;
        if (Rows is [] || Rows.Any(r => WidthOf(r.Label) > WidestInTable)) body[1]!.Remove();
        if (body.Count == 1) body.Add(Rows.SelectMany(Blocks));
        else ((JArray)body[1]!["facts"]!).Add(Rows.Select(r => new JObject { ["title"] = PlainText.QuoteInCard(r.Label), ["value"] = PlainText.QuoteInCard(r.Value) }));
        body.Add(Notes.Select(n => Block(n, isLabel: false)));
        var reply = Reply.Card(text, card);
        reply.SuggestedActions = Reply.Text("", Buttons).SuggestedActions;
        return reply;
    }

    /// <summary>Chinese characters and pictures are as wide as two letters.</summary>
    private static int WidthOf(string label) => label.Sum(c => c < '\u2E80' ? 1 : char.IsLowSurrogate(c) ? 0 : 2);

    /// <summary>A table's first column is narrow and breaks what is long in it, so long labels stand above their values.</summary>
    private static IEnumerable<JObject> Blocks(Row row)
    {
        yield return Block(row.Label, isLabel: true);
        if (row.Value.Length == 0) yield break;
        var value = Block(row.Value, isLabel: false);
        value["spacing"] = "None";
        yield return value;
    }

    private static JObject Block(string text, bool isLabel) =>
        new() { ["type"] = "TextBlock", ["text"] = PlainText.QuoteInCard(text), ["wrap"] = true, [isLabel ? "weight" : "isSubtle"] = isLabel ? "Bolder" : true };
}

/// <summary>One row of an answer; both parts are sentences of a text. A card reads markdown, so there they are quoted once more: "1." would begin a list, and every row would be the first.</summary>
internal readonly record struct Row(string Label, string Value);
