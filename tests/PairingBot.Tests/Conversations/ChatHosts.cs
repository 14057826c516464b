namespace PairingBot.Tests.Conversations;

/// <summary>Starts the service that chats are played against.</summary>
internal static class ChatHosts
{
    public static async Task<IChatHost> StartAsync(ChatWorld world)
    {
        var host = new ServiceChatHost(world);
        await host.StartAsync();
        return host;
    }
}
