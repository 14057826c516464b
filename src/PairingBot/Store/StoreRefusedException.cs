namespace PairingBot.Store;

/// <summary>
/// The store can't be opened at start-up: held by another process, newer than the program, damaged or not a store.
/// The message is a sentence for the person who runs the service.
/// </summary>
internal sealed class StoreRefusedException(string message, Exception? inner = null) : Exception(message, inner);
