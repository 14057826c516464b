namespace PairingBot.Language.Intents;

/// <summary>FNV-1a over UTF-16: the same for the same text on every machine and in every run.</summary>
internal static class Hash
{
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
