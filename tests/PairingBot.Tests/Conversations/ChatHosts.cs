namespace PairingBot.Tests.Conversations;

/// <summary>Starts the service that chats are played against.</summary>
internal static class ChatHosts
{
    public static Task<IChatHost> StartAsync(ChatWorld world) => Task.FromResult<IChatHost>(new MemoryChatHost(world));
}
