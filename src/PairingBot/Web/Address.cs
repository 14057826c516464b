using Microsoft.Extensions.Options;

namespace PairingBot.Web;

/// <summary>Where the service listens.</summary>
internal static class Address
{
    /// <summary>Used when nobody configured an address.</summary>
    public const string Default = "http://127.0.0.1:3978";

    private static readonly string[] Keys = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    /// <summary>Listens on <see cref="Default"/> unless the user said otherwise, in whichever way ASP.NET Core takes it.</summary>
    public static void AddAddress(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<Listening>().Configure(listening => listening.Read(builder.Configuration)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<Listening>, ListeningValidator>();
        builder.Services.AddOptions<SettingNames>().ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<SettingNames>, SettingNamesValidator>();
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        if (Keys.All(key => IsMissing(builder.Configuration.GetSection(key)))) builder.WebHost.UseUrls(Default);
    }

    private static bool IsMissing(IConfigurationSection setting) => string.IsNullOrWhiteSpace(setting.Value) && !setting.GetChildren().Any();
}
