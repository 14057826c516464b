using System.Globalization;
using PairingBot.Language;

namespace PairingBot.Dialogs.Turns;

/// <summary>A request that came in the middle of another one, with all that is needed to hear it the same way later.</summary>
/// <param name="Dialog">The conversation that it begins.</param>
/// <param name="Text">What was said.</param>
/// <param name="Then">The time and the dialog that it was heard in.</param>
/// <param name="By">The member who said it; it is never done for another.</param>
internal sealed record WaitingTask(string Dialog, string Text, RecognitionContext Then, int By)
{
    private const string Sortable = "s";

    /// <summary>From the state; null when something else stands there.</summary>
    public static WaitingTask? Read(IReadOnlyList<string> parts)
    {
        if (parts is not [var dialog, var text, var at, var open, var slot, var confirms, var by]) return null;
        if (!DateTime.TryParseExact(at, Sortable, CultureInfo.InvariantCulture, DateTimeStyles.None, out var then) || !int.TryParse(by, NumberStyles.None, CultureInfo.InvariantCulture, out var member)) return null;
        return new WaitingTask(dialog, text, new RecognitionContext(then, NullWhenEmpty(open), NullWhenEmpty(slot), confirms == bool.TrueString), member);
    }

    /// <summary>For the state.</summary>
    public string[] Write() =>
        [Dialog, Text, Then.Now.ToString(Sortable, CultureInfo.InvariantCulture), Then.Intent ?? "", Then.ExpectedSlot ?? "", Then.AwaitsConfirmation.ToString(), By.ToString(CultureInfo.InvariantCulture)];

    private static string? NullWhenEmpty(string text) => text.Length == 0 ? null : text;
}
