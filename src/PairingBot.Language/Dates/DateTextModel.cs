using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using PairingBot.Language.Entities;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>The date model for one moment and tense, in the terms of Microsoft.Recognizers.Text: type names of datetimeV2, and values that the TIMEX library resolves.</summary>
internal sealed class DateTextModel(DateModel dates, DateTime now, Tense tense) : TextModel
{
    public override string ModelTypeName => "datetimeV2";

    public override List<ModelResult> Parse(string query)
    {
        var utterance = Utterance.Of(query);
        return dates.FindIn(utterance.Key, now, tense).ConvertAll(match => Result(utterance, match, DateTimex.Resolve(match, now)));
    }

    private static ModelResult Result(Utterance utterance, DateMatch match, List<Resolution.Entry> resolved) =>
        Result(utterance, match.Start, match.Length, "datetimeV2." + resolved[0].Type, ("values", resolved.ConvertAll(entry => Values(match, entry))));

    private static SortedDictionary<string, string> Values(DateMatch match, Resolution.Entry entry)
    {
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["timex"] = entry.Timex, ["type"] = entry.Type };
        // A deadline's last day or moment still counts.
        if (match.Kind == DateKind.Deadline) values["Mod"] = "until";
        foreach (var (name, value) in ((string, string?)[])[("value", entry.Value), ("start", entry.Start), ("end", entry.End)])
            if (value is not null) values[name] = value;
        return values;
    }
}
