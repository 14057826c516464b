using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PairingBot.Dialogs.BindIdentity;
using PairingBot.Dialogs.GiveBindingCode;

namespace PairingBot.Dialogs.Bindings;

/// <summary>Brings what the conversations about binding work with into the host.</summary>
internal static class BindingsRegistration
{
    public static IServiceCollection AddBindings(this IServiceCollection services)
    {
        services.TryAddSingleton<CodeSlips>();
        return services.AddScoped<UnboundTurns>().AddScoped<BindingNews>().AddScoped<MemberNames>().AddScoped<CodeWording>();
    }
}
