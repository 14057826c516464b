using Microsoft.Extensions.DependencyInjection;
using PairingBot.Dialogs.AddMeasure;
using PairingBot.Dialogs.AddProblem;
using PairingBot.Dialogs.Correction;
using PairingBot.Dialogs.Undo;

namespace PairingBot.Dialogs.Problems;

/// <summary>Brings what the conversations about problems work with into the host.</summary>
internal static class ProblemsRegistration
{
    public static IServiceCollection AddProblems(this IServiceCollection services) => services
        .AddScoped<SavedProblems>().AddScoped<ProblemCorrecting>().AddScoped<ProblemMentions>()
        .AddScoped<MeasureCorrecting>().AddScoped<MeasureMentions>().AddScoped<StepMentions>().AddScoped<SavedMentions>().AddScoped<SavedFrames>()
        .AddScoped<ProblemReferences>().AddScoped<WhichProblem>().AddScoped<ImpliedProblem>().AddScoped<AllOfThem>()
        .AddScoped<ThatDay>().AddScoped<Agreement>().AddScoped<Decisions>().AddScoped<ProblemUndoing>()
        .AddScoped<ProblemWording>()
        .AddScoped<ProblemTools>()
        .AddScoped<ProblemAnswers>()
        .AddScoped<QueryStatus.ProblemAnswers>()
        .AddScoped<QueryStatus.UrgingAnswers>()
        .AddScoped<Help.PermissionAnswers>()
        .AddScoped<ProblemLists>();
}
