using PairingBot.Language.Members;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>What is said of binding codes and bound accounts.</content>
public sealed partial class UtteranceRecognizer
{
    private Recognition? Bound(Utterance utterance, RecognitionContext context)
    {
        if (BindingReader.Read(utterance) is { } request) return request;
        if (context.Intent is not (IntentNames.GiveBindingCode or IntentNames.UnbindMember)) return null;
        // A line of the utterances, word for word, is another request and nobody's name.
        return _intents.Read(utterance, _branches) is { IsLine: true } ? null : BindingReader.ReadAnswer(utterance, context);
    }
}
