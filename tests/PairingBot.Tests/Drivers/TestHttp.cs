namespace PairingBot.Tests.Drivers;

/// <summary>HTTP clients for tests, which call this machine only.</summary>
internal static class TestHttp
{
#pragma warning disable RS0030 // the ban keeps the product's requests behind its host check; a test plays the other side
    public static HttpClient Client(TimeSpan? timeout = null) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = timeout ?? TimeSpan.FromSeconds(30) };
#pragma warning restore RS0030
}
