namespace PairingBot.Language;

/// <summary>Text → <see cref="Recognition"/>. Thread-safe; the same input gives the same output.</summary>
public interface IUtteranceRecognizer
{
    /// <summary>Never throws on any text; what is not understood has the intent <c>None</c>.</summary>
    Recognition Recognize(string text, RecognitionContext context);
}
