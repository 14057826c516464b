using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Channels.BotFramework;

namespace PairingBot.Tests.BotFramework;

/// <summary>An allowed host whose name leads somewhere else: always, now and then, or beside the right place.</summary>
public sealed class RebindingTests
{
    private static readonly IPAddress Right = IPAddress.Parse("52.113.194.132");

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("10.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:169.254.169.254")]
    public async Task A_name_that_leads_inside_is_not_connected_to(string inside)
    {
        var network = new WatchedNetwork();
        network.Answers.Enqueue([IPAddress.Parse(inside)]);
        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => GetAsync(network));
        Assert.IsType<HostNotAllowedException>(failure.InnerException);
        Assert.Empty(network.Opened);
    }

    [Fact]
    public async Task The_address_that_was_checked_is_the_one_that_is_connected_to()
    {
        var network = new WatchedNetwork();
        network.Answers.Enqueue([Right]);
        network.Answers.Enqueue([IPAddress.Loopback]); // what a second look-up would give
        await Assert.ThrowsAsync<HttpRequestException>(() => GetAsync(network));
        Assert.Equal([Right], network.Opened);
        Assert.Single(network.Asked);
    }

    [Fact]
    public async Task Of_several_addresses_only_the_public_ones_are_tried()
    {
        var network = new WatchedNetwork();
        network.Answers.Enqueue([IPAddress.Loopback, Right, IPAddress.Parse("192.168.0.1"), IPAddress.IPv6Loopback]);
        await Assert.ThrowsAsync<HttpRequestException>(() => GetAsync(network));
        Assert.Equal([Right], network.Opened);
    }

    [Fact]
    public async Task A_host_that_the_operator_named_may_stand_inside_but_not_on_this_machine()
    {
        var network = new WatchedNetwork();
        network.Answers.Enqueue([IPAddress.Parse("10.1.2.3"), IPAddress.Loopback, IPAddress.Parse("169.254.169.254")]);
        await Assert.ThrowsAsync<HttpRequestException>(() => GetAsync(network, "https://channel.example.edu.cn:8443/"));
        Assert.Equal([IPAddress.Parse("10.1.2.3")], network.Opened);
    }

    private static async Task GetAsync(WatchedNetwork network, string address = "https://smba.trafficmanager.net/emea/")
    {
        await using var issuer = await FakeIssuer.StartAsync();
        await using var service = await Registered.StartAsync(issuer, configure: Watch, environment: "Production");
        using var http = service.Services.GetRequiredService<IHttpClientFactory>().CreateClient();
        using var answer = await http.GetAsync(new Uri(address), TestContext.Current.CancellationToken);

        void Watch(WebApplicationBuilder builder)
        {
            var options = new OutgoingOptions();
            options.AllowedHosts.Add("channel.example.edu.cn:8443");
            builder.Services.AddSingleton(options).AddSingleton<IOutgoingNetwork>(network);
        }
    }
}
