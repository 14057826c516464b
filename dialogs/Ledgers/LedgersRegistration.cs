using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PairingBot.Dialogs.Export;
using PairingBot.Dialogs.ListActivities;
using PairingBot.Dialogs.QueryOverdue;
using PairingBot.Dialogs.QueryStats;
using PairingBot.Dialogs.ShowDetails;
using PairingBot.Domain.Calendars;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Brings lists and figures into the host.</summary>
internal static class LedgersRegistration
{
    public static IServiceCollection AddLedgers(this IServiceCollection services)
    {
        services.TryAddSingleton(new DueWindow());
        services.AddScoped<LedgerMemory>().AddScoped<LedgerTitles>().AddScoped<QuestionReader>().AddScoped<ProblemFollowUps>().AddScoped<Ellipsis>().AddScoped<FollowUps>().AddScoped<DueRows>().AddScoped<LedgerAnswers>();
        services.AddScoped<FiguresTable>().AddScoped<DetailQuestions>().AddScoped<ProblemSelection>().AddScoped<FigureSheets>().AddScoped<ExportSheets>().AddScoped<ExportLinks>().AddScoped<ProblemSheets>().AddScoped<BranchesWithout>().AddScoped<News>().AddScoped<AboutBranches>().AddScoped<LatestActivities>();
        return services.AddAnswer<OverdueAnswer>().AddAnswer<ActivitiesAnswer>().AddAnswer<StatsAnswer>().AddAnswer<ProblemRowsAnswer>().AddAnswer<BranchesWithoutAnswer>().AddAnswer<BranchListAnswer>().AddAnswer<UnboundAnswer>();
    }

    private static IServiceCollection AddAnswer<T>(this IServiceCollection services)
        where T : class, ILedgerAnswer => services.AddScoped<T>().AddScoped<ILedgerAnswer>(s => s.GetRequiredService<T>());
}
