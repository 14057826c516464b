using System.ComponentModel.DataAnnotations;

namespace PairingBot.Channels.DirectLine;

/// <summary>Configuration section <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    internal const string ShortSecret = "DirectLine:Secret 至少要有16个字符（两头的空格不算）。 / DirectLine:Secret must have at least 16 characters, besides spaces at its ends.";

    internal const string NoOrigin = "DirectLine:TrustedOrigins 里要写网页来源，例如 https://portal.example.edu.cn，不带用户名和路径，也不带默认端口。 / DirectLine:TrustedOrigins are origins such as https://portal.example.edu.cn, without user name, path and usual port.";

    /// <summary>What a back-end shows to get tokens for its users; without one, tokens are given in Development only, to the same machine.</summary>
    public string? Secret { get; set; }

    /// <summary>Messages that a user may send in a minute, half of them at once; and tokens that an address may ask for without the secret.</summary>
    [Range(1, 100_000, ErrorMessage = "DirectLine:MessagesPerMinute 要在1到100000之间。 / DirectLine:MessagesPerMinute must be between 1 and 100000.")]
    public int MessagesPerMinute { get; set; } = 60;

    /// <summary>Reads, refreshes and reconnections of one conversation in a minute, half of them at once. Web Chat polls 60 to 300 times.</summary>
    [Range(60, 100_000, ErrorMessage = "DirectLine:ReadsPerMinute 要在60到100000之间。 / DirectLine:ReadsPerMinute must be between 60 and 100000.")]
    public int ReadsPerMinute { get; set; } = 600;

    internal bool HasGoodSecret => string.IsNullOrEmpty(Secret) || Secret.Trim().Length >= 16;

    internal bool HasGoodOrigins => TrustedOrigins.All(PageOrigin.Is);

    /// <summary>Origins besides our own, such as <c>https://portal.example.edu.cn</c>, whose pages may open a stream.</summary>
    public IList<string> TrustedOrigins { get; } = [];

    /// <summary>The same as browsers write them: without a slash at the end.</summary>
    internal IEnumerable<string> Origins => TrustedOrigins.Select(PageOrigin.Plain);

    /// <summary>The bot's name as clients show it.</summary>
    [Required]
    public string BotName { get; set; } = "PairingBot";
}
