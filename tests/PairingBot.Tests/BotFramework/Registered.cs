using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Rest;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.BotFramework;

/// <summary>The service with an app id: it checks who sends, and bears a token of its own.</summary>
internal static class Registered
{
    /// <summary>What the service shows to channels; the login that it would come from can't be asked here.</summary>
    public const string OwnToken = "the-bots-own-token";

    public static Task<InProcessService> StartAsync(FakeIssuer issuer, TestFolder? folder = null, Action<WebApplicationBuilder>? configure = null, string environment = "Development", params (string Key, string Value)[] settings) => InProcessService.StartAsync(
        folder,
        builder =>
        {
            builder.Services.AddSingleton<ServiceClientCredentials>(new FixedToken());
            configure?.Invoke(builder);
        },
        environment,
        [
            .. settings.Concat([("MicrosoftAppId", FakeIssuer.AppId), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", "tenant"), ("ToBotFromChannelOpenIdMetadataUrl", issuer.Metadata)])
                .DistinctBy(setting => setting.Item1),
        ]);

    public static async Task<int> PostAsync(InProcessService service, JsonNode activity, string token)
    {
        using var http = TestHttp.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "/api/messages")) { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (int)answer.StatusCode;
    }

    private sealed class FixedToken : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", OwnToken);
            return Task.CompletedTask;
        }
    }
}
