using System.Globalization;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>Days in a year that can't be.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>9999年12月31日前解决难题12: understood as of a day that can be, and then without that day.</summary>
    private Recognition WithoutYear(Utterance utterance, Mark day, Mark year, RecognitionContext context)
    {
        var now = context.Now.Year.ToString("0000", CultureInfo.InvariantCulture);
        var heard = Understand(year.Length == now.Length ? utterance.As(year, now) : utterance.Without([year with { End = Math.Min(year.End + 1, day.End) }]), context);
        var wrong = heard.Slots.Where(slot => slot.Value is DateSlot && slot.Value.Start < day.End && day.Start < slot.Value.Start + slot.Value.Length).Select(slot => slot.Key).ToList();
        foreach (var slot in wrong) heard.Slots[slot] = null;
        return wrong is [] ? heard : heard with { ImpossibleDay = utterance.Text[day.Start..day.End] };
    }
}
