namespace PairingBot.Commands.LanguageChecks.Input;

/// <summary>Something that was given to read can't be read, or is not what was expected: says where, and what was expected.</summary>
internal sealed class InputRefusedException(Sentence sentence) : Exception(sentence.English)
{
    public Sentence Sentence => sentence;
}
