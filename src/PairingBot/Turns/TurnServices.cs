using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PairingBot.Dialogs;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Bindings;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Branches;
using PairingBot.Language.Intents;
using PairingBot.Telemetry;

namespace PairingBot.Turns;

/// <summary>Registers what a turn needs.</summary>
internal static class TurnServices
{
    private const int MostWarningDays = 90;

    /// <summary>Adds the turn runner, the SDK's state over the turn's storage, and the recognizer.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddSingleton<ConversationLocks>();
        services.AddSingleton<CommitListeners>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<ProactiveMessages>();
        services.TryAddSingleton(new AddressTrust(IncludesUnverified: false)); // a channel that verifies nobody says so itself
        services.AddScoped<TurnStorage>();
        services.AddScoped<IStorage>(p => p.GetRequiredService<TurnStorage>());
        services.AddScoped<ConversationState>();
        services.AddScoped<PairingActivityService>().AddScoped<ActivityJournal>().AddScoped<ProblemService>().AddScoped<ProblemJournal>().AddScoped<ProblemCorrections>().AddScoped<MeasureCorrections>().AddScoped<StepCorrections>();
        services.AddScoped<BroadcastService>().AddScoped<BroadcastReceipts>().AddScoped<BroadcastJournal>().AddScoped<Addressees>().AddScoped<UrgeService>().AddScoped<BroadcastSchedule>();
        services.AddScoped<BindingService>().AddScoped<CodeRedemption>().AddScoped<BindingJournal>();
        services.AddScoped<IPersonalMessages, PersonalMessages>();
        services.AddSingleton<IUtteranceRecognizer>(p => new RosterRecognizer(p.GetRequiredService<IRoster>(), DialogRegistration.Model));
        return services;
    }

    /// <summary>Adds the organisation's clock and warning window; <c>Organisation:TimeZone</c> is an IANA name, <c>Organisation:WarningDays</c> a number from 0 to 90.</summary>
    public static IServiceCollection AddClock(this IServiceCollection services, IConfiguration configuration)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(configuration["Organisation:TimeZone"] ?? "Asia/Shanghai");
        var days = configuration.GetValue("Organisation:WarningDays", DueWindow.UsualDays);
        if (days is < 0 or > MostWarningDays) throw new OptionsValidationException("Organisation", typeof(DueWindow), [$"Organisation:WarningDays 要在0到{MostWarningDays}之间。 / Organisation:WarningDays must be between 0 and {MostWarningDays}."]);
        services.AddSingleton(new DueWindow(days));
        services.AddSingleton(new SettingSection("Organisation", ["TimeZone", "WarningDays"], []));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(p => new OrganisationClock(p.GetRequiredService<TimeProvider>(), zone));
        return services;
    }
}

/// <summary>A recognizer that knows the roster's branches, made anew when they change.</summary>
internal sealed class RosterRecognizer(IRoster roster, IntentModel model) : IUtteranceRecognizer
{
    private volatile Made? _made;

    /// <inheritdoc/>
    public Recognition Recognize(string text, RecognitionContext context)
    {
        using var span = Instruments.Begin("recognize");
        var recognition = RecognizeWithRoster(text, context);
        var isSure = recognition.Alternatives.Count == 0;
        span?.SetTag("intent", recognition.Intent).SetTag("sure", isSure);
        Instruments.Recognitions.Add(1, new("intent", recognition.Intent), new KeyValuePair<string, object?>("sure", isSure));
        return recognition;
    }

    private Recognition RecognizeWithRoster(string text, RecognitionContext context)
    {
        var branches = roster.Branches;
        var made = _made;
        if (made is null || !ReferenceEquals(made.Branches, branches))
            _made = made = new Made(branches, new UtteranceRecognizer(model, [.. branches.Select(b => new BranchName(b.Id.Value, b.Name, b.Aliases))]));
        return made.Recognizer.Recognize(text, context);
    }

    private sealed record Made(IReadOnlyList<Branch> Branches, UtteranceRecognizer Recognizer);
}
