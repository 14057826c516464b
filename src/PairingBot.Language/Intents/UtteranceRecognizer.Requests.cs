using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>Two requests in one message.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>Where a second request begins (另外, 顺便 …); null when there is one request.</summary>
    private static int? SecondRequest(Utterance utterance)
    {
        var match = Besides().Match(utterance.Key.Length > Sheet.Longest ? utterance.Key[..Sheet.Longest] : utterance.Key);
        return match.Success && match.Index > 3 ? match.Index : null;
    }

    /// <summary>The first request with the second in <c>Also</c>; null when the second is more of the same.</summary>
    private Recognition? Split(Utterance utterance, int at, RecognitionContext context)
    {
        var first = Read(utterance.Only(new Mark(0, at)), context);
        if (first.Intent is not IntentNames.LogActivity) return null;
        var second = Read(utterance.Only(new Mark(at, utterance.Key.Length)), new RecognitionContext(context.Now));
        if (second.Intent == IntentNames.None) return OwnBusiness().IsMatch(utterance.Key.AsSpan(at)) ? first : null;
        return second.Intent == IntentNames.LogActivity && second.Slots[SlotNames.Partners] is null ? null : first with { Also = [second] };
    }

    [GeneratedRegex("[,。;、\\s](?:另外|另(?=把|将|有|难)|还有(?=难题|个难题|把)|顺便|顺带|再帮我|再把|同时把|然后把|此外|also,?\\s(?=problem|export|remind|set|assign|please))")]
    private static partial Regex Besides();

    [GeneratedRegex("难题|问题|责任人|通知|提醒|导出|[#]\\d")]
    private static partial Regex OwnBusiness();
}
