using PairingBot.Store;

namespace PairingBot.Commands;

/// <summary>Why a command could not use the store or a file.</summary>
internal static class StoreRefusals
{
    /// <summary>The reason; null for a bug.</summary>
    public static Sentence? Of(Exception error) => error switch
    {
        StoreRefusedException refused => refused.Sentence,
        StoreUnavailableException unavailable => unavailable.Sentence,
        IOException or UnauthorizedAccessException => FileFailures.Explain(error),
        _ => null,
    };
}
