namespace PairingBot.Channels.BotFramework;

/// <summary>Reads the Bot Service's keys while the service starts, again and again until they are there, so that the first message does not wait for them.</summary>
internal sealed partial class KeyPrefetch(IEnumerable<TokenIssuer> issuers, BotFrameworkOptions options, TimeProvider time, ILogger<KeyPrefetch> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.IsOpen) return; // nobody shows a token
        var keys = issuers.OfType<BotServiceIssuer>().Single().Keys;
        for (var failures = 0; !await keys.TryPrefetchAsync(stoppingToken); failures++)
        {
            if (failures == 0) Log.NotRead(logger);
            await Task.Delay(ChannelKeys.Pause, time, stoppingToken);
        }

        Log.Read(logger);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The Bot Service's keys can't be read yet, so its messages are answered 503; they are asked for again until they come. Is there a way out to its address?")]
        public static partial void NotRead(ILogger logger);

        [LoggerMessage(2, LogLevel.Information, "The Bot Service's keys are read.")]
        public static partial void Read(ILogger logger);
    }
}
