namespace PairingBot.Store;

/// <summary>
/// The store can't be opened at start-up: held by another process, newer than the program, damaged or not a store.
/// The sentence is for the person who runs the service.
/// </summary>
internal sealed class StoreRefusedException(Sentence sentence, Exception? inner = null) : Exception(sentence.English, inner)
{
    public StoreRefusedException(string chinese, string english, Exception? inner = null)
        : this(new Sentence(chinese, english), inner)
    {
    }

    public Sentence Sentence => sentence;

    /// <summary>True when a later start may succeed although nobody mended the settings or the store: another program held it, or its disk was full.</summary>
    public bool MayPass { get; init; }
}
