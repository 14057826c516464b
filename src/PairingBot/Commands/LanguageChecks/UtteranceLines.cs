using System.Text.Json.Nodes;
using Microsoft.Recognizers.Text;
using PairingBot.Dialogs;
using PairingBot.Language;
using PairingBot.Language.Dates;
using PairingBot.Language.Entities;
using PairingBot.Language.Intents;

namespace PairingBot.Commands.LanguageChecks;

/// <summary>Reads utterances with the recognizer of the service: a line of JSON in, a line of JSON out.</summary>
internal sealed class UtteranceLines(KnownBranches branches, DateTime now)
{
    private const string Fallback = "OutOfScope";
    private readonly UtteranceRecognizer _recognizer = new(DialogRegistration.Model, branches.Names);
    private readonly SlotJson _slots = new(branches);

    public Recognition Recognize(string text, string? context) => _recognizer.Recognize(text, new RecognitionContext(now, string.IsNullOrEmpty(context) ? null : context));

    /// <summary>The text that is to be explained, in its place in a conversation.</summary>
    public Recognition Recognize(LanguageArguments said) =>
        _recognizer.Recognize(said.Explain ?? "", new RecognitionContext(now, said.Context, said.Asked, said is { Context: not null, Asked: null }) { SpeaksOfActivity = said.Saved });

    /// <summary>Every entity of a text, whatever it is for; incomplete dates are read as the text's intent needs them.</summary>
    public IEnumerable<ModelResult> Entities(Recognition recognition)
    {
        var tense = recognition.Intent switch
        {
            IntentNames.LogActivity => Tense.Past,
            var intent when intent.StartsWith("Query", StringComparison.Ordinal) || intent is "ListActivities" or "Export" => Tense.Query,
            _ => Tense.Future,
        };
        return new EntityModels(branches.Names).For(now, tense).SelectMany(model => model.Parse(recognition.Text));
    }

    public JsonObject Slots(Recognition recognition) => _slots.Of(recognition.Slots);

    /// <param name="line">An object with <c>id</c>, <c>text</c> and perhaps <c>context</c>.</param>
    public JsonObject Answer(JsonNode line)
    {
        var recognition = Recognize((string?)line["text"] ?? "", (string?)line["context"]);
        var answer = Frame(recognition);
        answer.Insert(0, "id", line["id"]?.DeepClone());
        if (recognition.Also.Count > 0) answer["also"] = new JsonArray([.. recognition.Also.Select(Frame)]);
        if (recognition.Alternatives.Count > 0) answer["alternatives"] = new JsonArray([.. recognition.Alternatives.Select(intent => (JsonNode)intent)]);
        return answer;
    }

    /// <summary>What is not understood gets the answer for what is out of scope, as in a conversation.</summary>
    private JsonObject Frame(Recognition recognition) => new()
    {
        ["intent"] = recognition.Intent switch { IntentNames.None => Fallback, IntentNames.VoidActivity => IntentNames.Undo, IntentNames.GiveBindingCode or IntentNames.UnbindMember => IntentNames.BindIdentity, var intent => intent },
        ["slots"] = Slots(recognition),
    };
}
