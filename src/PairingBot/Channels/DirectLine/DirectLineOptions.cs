using System.ComponentModel.DataAnnotations;

namespace PairingBot.Channels.DirectLine;

/// <summary>Configuration section <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    internal const string ShortSecret = "DirectLine:Secret 至少要有16个字符。 / DirectLine:Secret must have at least 16 characters.";

    /// <summary>What a back-end shows to get tokens for its users; without one, tokens are given in Development only, to the same machine.</summary>
    public string? Secret { get; set; }

    internal bool HasGoodSecret => string.IsNullOrEmpty(Secret) || Secret.Length >= 16;

    /// <summary>Origins besides our own, such as <c>https://portal.example.edu.cn</c>, whose pages may open a stream.</summary>
    public IList<string> TrustedOrigins { get; } = [];

    /// <summary>The bot's name as clients show it.</summary>
    [Required]
    public string BotName { get; set; } = "PairingBot";
}
