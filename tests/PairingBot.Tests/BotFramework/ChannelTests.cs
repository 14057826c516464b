using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.BotFramework;

/// <summary>Tests on a service that runs beside a channel, in Development, with the sample organisation.</summary>
public abstract class ChannelTests : IAsyncLifetime
{
    /// <summary>How long a reply may take.</summary>
    private protected static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private protected TestFolder Folder { get; } = new();

    private protected FakeChannel Channel { get; private set; } = null!;

    private protected InProcessService Service { get; private set; } = null!;

    private protected Wire Wire { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Channel = await FakeChannel.StartAsync();
        Service = await InProcessService.StartAsync(Folder);
        Wire = new Wire(Channel, Service.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Channel.DisposeAsync();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
