using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.BotFramework;

/// <summary>Each token is the good one with one thing wrong. All are refused with 401, and the good ones around them are heard.</summary>
public sealed class ForgedTokenTests(ForgedTokenTests.Host host) : IClassFixture<ForgedTokenTests.Host>
{
    private static readonly Dictionary<string, Action<Forgery, Host>> Good = new(StringComparer.Ordinal)
    {
        ["as it ought to be"] = (_, _) => { },
        ["expired 4 minutes ago"] = (t, _) => t.Claims["exp"] = Forgery.Minutes(-4),
        ["valid in 4 minutes"] = (t, _) => t.Claims["nbf"] = Forgery.Minutes(4),
        ["service address in other case"] = (t, _) => t.Claims["serviceurl"] = Forgery.Url.ToUpperInvariant(),
        ["RS384"] = (t, h) => Resign(t, h.Key, "RS384", HashAlgorithmName.SHA384),
        ["RS512"] = (t, h) => Resign(t, h.Key, "RS512", HashAlgorithmName.SHA512),
        ["claims that nobody knows"] = (t, _) => t.Claims["unknown"] = new JsonArray(1, 2),
        ["no typ"] = (t, _) => t.Header.Remove("typ"),
    };

    private static readonly Dictionary<string, Action<Forgery, Host>> Bad = new(StringComparer.Ordinal)
    {
        ["another's audience"] = (t, _) => t.Claims["aud"] = "somebody-else",
        ["the audience in other case"] = (t, _) => t.Claims["aud"] = FakeIssuer.AppId.ToUpperInvariant(),
        ["the channel's audience"] = (t, _) => t.Claims["aud"] = FakeIssuer.Issuer,
        ["no audience"] = (t, _) => t.Claims.Remove("aud"),
        ["an empty audience"] = (t, _) => t.Claims["aud"] = "",
        ["the audience as a number"] = (t, _) => t.Claims["aud"] = 10,
        ["another issuer"] = (t, _) => t.Claims["iss"] = "https://api.botframework.com.evil.example",
        ["the issuer with a slash"] = (t, _) => t.Claims["iss"] = FakeIssuer.Issuer + "/",
        ["another cloud's issuer"] = (t, _) => t.Claims["iss"] = "https://api.botframework.us",
        ["a directory as issuer"] = (t, _) => t.Claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        ["no issuer"] = (t, _) => t.Claims.Remove("iss"),
        ["the issuer as a list"] = (t, _) => t.Claims["iss"] = new JsonArray(FakeIssuer.Issuer),
        ["expired 6 minutes ago"] = (t, _) => t.Claims["exp"] = Forgery.Minutes(-6),
        ["expired in 1970"] = (t, _) => t.Claims["exp"] = 1,
        ["no expiry"] = (t, _) => t.Claims.Remove("exp"),
        ["the expiry as words"] = (t, _) => t.Claims["exp"] = "never",
        ["the expiry beyond all time"] = (t, _) => t.Claims["exp"] = JsonNode.Parse("1e300"),
        ["valid in 6 minutes"] = (t, _) => t.Claims["nbf"] = Forgery.Minutes(6),
        ["valid after it expires"] = (t, _) => (t.Claims["nbf"], t.Claims["exp"]) = (Forgery.Minutes(3), Forgery.Minutes(-3)),
        ["no service address"] = (t, _) => t.Claims.Remove("serviceurl"),
        ["another service address"] = (t, _) => t.Claims["serviceurl"] = "https://evil.example/",
        ["the service address without its slash"] = (t, _) => t.Claims["serviceurl"] = Forgery.Url.TrimEnd('/'),
        ["the service address over http"] = (t, _) => t.Claims["serviceurl"] = Forgery.Url.Replace("https", "http", StringComparison.Ordinal),
        ["the service address under another name"] = (t, _) => (t.Claims["serviceUrl"], t.Claims["serviceurl"]) = (Forgery.Url, null),
        ["two service addresses"] = (t, _) => t.Claims["serviceurl"] = new JsonArray("https://evil.example/", Forgery.Url),
        ["a key that is endorsed for another channel"] = (t, h) => Resign(t, h.Webchat),
        ["a key that is endorsed for nothing"] = (t, h) => Resign(t, h.Unendorsed),
        ["a stranger's key under the known id"] = (t, h) => Resign(t, h.Rogue),
        ["a stranger's key under an unknown id"] = (t, _) => Resign(t, FakeIssuer.NewKey("unknown")),
        ["a stranger's key brought along in the header"] = (t, h) => t.Header["jwk"] = Jwk(Resign(t, FakeIssuer.NewKey("mine"))),
        ["a stranger's key at an address in the header"] = (t, h) => (Resign(t, FakeIssuer.NewKey("mine")), t.Header["jku"] = h.Elsewhere).ToString(),
        ["another known key's id"] = (t, h) => t.Header["kid"] = h.Unendorsed.KeyId,
        ["no key id"] = (t, _) => t.Header.Remove("kid"),
        ["an empty key id"] = (t, _) => t.Header["kid"] = "",
        ["the key id as a number"] = (t, _) => t.Header["kid"] = 1,
        ["a path as key id"] = (t, _) => t.Header["kid"] = "../../../dev/null",
        ["alg none and no signature"] = (t, _) => (t.Header["alg"], t.Sign) = ("none", _ => []),
        ["alg None and no signature"] = (t, _) => (t.Header["alg"], t.Sign) = ("None", _ => []),
        ["alg none over a good signature"] = (t, _) => t.Header["alg"] = "none",
        ["no alg"] = (t, _) => t.Header.Remove("alg"),
        ["an empty signature"] = (t, _) => t.Sign = _ => [],
        ["a signature of zeros"] = (t, _) => t.Sign = _ => new byte[256],
        ["half a signature"] = (t, h) => t.Sign = data => h.Key.Rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)[..128],
        ["the signature of something else"] = (t, h) => t.Sign = _ => h.Key.Rsa.SignData("something else"u8, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        ["HS256 with the public key as secret"] = (t, h) => Mac(t, h.Key.Rsa.ExportSubjectPublicKeyInfo()),
        ["HS256 with the public key's PEM as secret"] = (t, h) => Mac(t, Encoding.ASCII.GetBytes(h.Key.Rsa.ExportSubjectPublicKeyInfoPem())),
        ["HS256 with an empty secret"] = (t, _) => Mac(t, []),
        ["PS256"] = (t, h) => (t.Header["alg"], t.Sign) = ("PS256", data => h.Key.Rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
        ["RS256 signed as RS1"] = (t, h) => Resign(t, h.Key, "RS256", HashAlgorithmName.SHA1),
        ["alg in lower case"] = (t, _) => t.Header["alg"] = "rs256",
        ["an extension that must be understood"] = (t, _) => (t.Header["crit"], t.Header["x"]) = (new JsonArray("x"), 1),
    };

    private static readonly Dictionary<string, Func<string, string?>> Headers = new(StringComparer.Ordinal)
    {
        ["none"] = _ => null,
        ["empty"] = _ => "",
        ["the scheme alone"] = _ => "Bearer",
        ["an empty token"] = _ => "Bearer ",
        ["another scheme"] = good => "Basic " + good,
        ["the scheme in lower case"] = good => "bearer " + good,
        ["no scheme"] = good => good,
        ["two tokens"] = good => $"Bearer {good} {good}",
        ["two spaces"] = good => "Bearer  " + good,
        ["a comma"] = good => $"Bearer {good},{good}",
        ["words"] = _ => "Bearer x",
        ["three words"] = _ => "Bearer a.b.c",
        ["dots alone"] = _ => "Bearer ..",
        ["a part too many"] = good => $"Bearer {good}.x",
        ["five parts"] = good => $"Bearer {good}.x.y",
        ["no signature"] = good => "Bearer " + good[..good.LastIndexOf('.')],
        ["a changed signature"] = good => "Bearer " + good[..^8] + (good[^8] == 'A' ? 'B' : 'A') + good[^7..],
        ["changed claims"] = good => "Bearer " + string.Join('.', good.Split('.')[0], Base64UrlEncoder.Encode("""{"iss":"https://api.botframework.com"}"""), good.Split('.')[2]),
        ["claims that are no JSON"] = good => "Bearer " + string.Join('.', good.Split('.')[0], Base64UrlEncoder.Encode("{"), good.Split('.')[2]),
        ["claims that are a list"] = good => "Bearer " + string.Join('.', good.Split('.')[0], Base64UrlEncoder.Encode("[]"), good.Split('.')[2]),
        ["a header that is no base64"] = good => "Bearer " + string.Join('.', "%%%", good.Split('.')[1], good.Split('.')[2]),
        ["a token of 20,000 letters"] = _ => "Bearer " + new string('a', 20_000),
    };

    public static TheoryData<string> GoodNames => [.. Good.Keys];

    public static TheoryData<string> BadNames => [.. Bad.Keys];

    public static TheoryData<string> HeaderNames => [.. Headers.Keys];

    [Theory]
    [MemberData(nameof(GoodNames))]
    public async Task A_good_token_is_heard(string name) => Assert.Equal(200, await host.PostAsync("Bearer " + Make(Good[name])));

    [Theory]
    [MemberData(nameof(BadNames))]
    public async Task A_token_with_one_thing_wrong_is_401(string name)
    {
        Assert.Equal(401, await host.PostAsync("Bearer " + Make(Bad[name])));
        Assert.Empty(host.Service.Errors);
    }

    [Theory]
    [MemberData(nameof(HeaderNames))]
    public async Task A_damaged_header_is_401(string name) => Assert.Equal(401, await host.PostAsync(Headers[name](Make((_, _) => { }))));

    [Fact]
    public async Task A_good_token_for_another_channel_than_the_activitys_is_401() =>
        Assert.Equal(401, await host.PostAsync("Bearer " + Make((_, _) => { }), "slack"));

    private string Make(Action<Forgery, Host> spoil)
    {
        var token = new Forgery(host.Key);
        spoil(token, host);
        return token.ToString();
    }

    private static RsaSecurityKey Resign(Forgery token, RsaSecurityKey key, string alg = "RS256", HashAlgorithmName? hash = null)
    {
        (token.Header["alg"], token.Header["kid"]) = (alg, key.KeyId);
        token.Sign = data => key.Rsa.SignData(data, hash ?? HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return key;
    }

    private static void Mac(Forgery token, byte[] secret) => (token.Header["alg"], token.Sign) = ("HS256", data => HMACSHA256.HashData(secret, data));

    private static JsonObject Jwk(RsaSecurityKey key)
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject { ["kty"] = "RSA", ["kid"] = key.KeyId, ["n"] = Base64UrlEncoder.Encode(parameters.Modulus), ["e"] = Base64UrlEncoder.Encode(parameters.Exponent) };
    }

    /// <summary>One service and one issuer for all of them.</summary>
    public sealed class Host : IAsyncLifetime
    {
        private FakeIssuer _issuer = null!;

        internal InProcessService Service { get; private set; } = null!;

        internal RsaSecurityKey Key { get; private set; } = null!;

        internal RsaSecurityKey Webchat { get; private set; } = null!;

        internal RsaSecurityKey Unendorsed { get; private set; } = null!;

        internal RsaSecurityKey Rogue { get; } = FakeIssuer.NewKey("k1");

        internal string Elsewhere => _issuer.Metadata;

        public async ValueTask InitializeAsync()
        {
            _issuer = await FakeIssuer.StartAsync();
            (Key, Webchat, Unendorsed) = (_issuer.Publish("k1", "msteams", "emulator"), _issuer.Publish("k2", "webchat"), _issuer.Publish("k3"));
            Service = await Registered.StartAsync(_issuer);
        }

        public async ValueTask DisposeAsync()
        {
            await Service.DisposeAsync();
            await _issuer.DisposeAsync();
        }

        /// <summary>A typing notice: heard, and nothing is sent back to the address that is not ours.</summary>
        internal async Task<int> PostAsync(string? authorization, string channel = "emulator")
        {
            using var http = TestHttp.Client();
            var json = $$$"""{"type":"typing","channelId":"{{{channel}}}","serviceUrl":"{{{Forgery.Url}}}","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"}}""";
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Service.Address, "/api/messages")) { Content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
            if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
            using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
            return (int)answer.StatusCode;
        }
    }
}
