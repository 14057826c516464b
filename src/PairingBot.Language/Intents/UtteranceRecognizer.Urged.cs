using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <content>Urging, with the reason first.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>难题7拖太久了，催一下: that it is late is why, and nothing that is asked or told.</summary>
    private Recognition? Urged(Text.Utterance utterance, RecognitionContext context) =>
        context.Intent is null && Urging().IsMatch(utterance.Key) ? Named(utterance, context, IntentNames.Remind, 0) with { Score = 0.9 } : null;

    [GeneratedRegex("^(?=[^?]{3,50}[,。;])(?![^,。;]{0,50}(?:谁|哪|吗|几[个条]|多少|有没有|什么|怎么样|咋样|啥[情进状时]|如何))[^?]{0,40}(?:拖|逾期|超期|截止|到期|到点|没动静|没进展|没消息|没动|没人[管理]|没回|太久|太慢|老不|一直|迟迟|着急|好久|很久|来不及|等不及|急|期限|快到)[^?]{0,30}[,。;]\\s?(?:请|快|赶紧|赶快|你|帮我?|麻烦|给我|再|得|去|要){0,3}(?:催(?!办?[了过])|提醒(?![了过])|督促|督办|盯)[^,。;?]{0,20}[。!]?$")]
    private static partial Regex Urging();
}
