using Microsoft.Extensions.DependencyInjection;
using PairingBot.Dialogs.Broadcast;
using PairingBot.Dialogs.Remind;
using PairingBot.Domain.Broadcasts;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Brings what the conversations about broadcasts work with into the host.</summary>
internal static class BroadcastsRegistration
{
    public static IServiceCollection AddBroadcasts(this IServiceCollection services) => services
        .AddScoped<BroadcastWording>()
        .AddScoped<ReceiptAnswers>()
        .AddScoped<ReceiptList>()
        .AddScoped<ReceiptSelection>().AddScoped<ReceiptPages>()
        .AddScoped<PendingBroadcasts>().AddScoped<BranchNotices>().AddScoped<OwnNotices>().AddScoped<NoticeAnswers>().AddScoped<NoticeFollowUps>().AddScoped<BroadcastFields>().AddScoped<BroadcastWriting>()
        .AddScoped<RemindFields>()
        .AddScoped<UrgeScope>()
        .AddScoped<UrgePlanner>()
        .AddScoped<ReminderWriting>()
        .AddScoped<IPersonalDelivery, PersonalDelivery>();
}
