using System.Security.Cryptography;
using System.Text;
using PairingBot.Store;

namespace PairingBot.Channels.DirectLine;

/// <summary>Keys for one purpose each, derived from one secret in the store: tokens and conversation ids outlive the process.</summary>
internal sealed class SigningKeys(ISettings settings) : IHostedService
{
    private byte[] _secret = [];

    /// <summary>The key for a purpose; the service must have started.</summary>
    public byte[] For(string purpose)
        => HKDF.DeriveKey(HashAlgorithmName.SHA256, _secret, 32, info: Encoding.UTF8.GetBytes(purpose));

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
        => _secret = Convert.FromBase64String(await settings.GetOrCreateAsync("directline.secret", MakeSecret, cancellationToken));

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static string MakeSecret() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
