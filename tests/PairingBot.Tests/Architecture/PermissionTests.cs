using Mono.Cecil;
using Mono.Cecil.Cil;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Permissions;

namespace PairingBot.Tests.Architecture;

/// <summary>Nothing is written that the permission table was not asked about.</summary>
public sealed class PermissionTests
{
    private static readonly Bodies Domain = new(ModuleDefinition.ReadModule(Product.Domain.Location));

    /// <summary>Every method that writes, with the actions that it asks the table about. A new one is missing here, and fails.</summary>
    private static readonly Dictionary<string, string> Asked = new(StringComparer.Ordinal)
    {
        ["BindingService.GiveAsync"] = "GiveBindingCodes",
        ["BindingService.UnbindAsync"] = "KeepRoster",
        ["BindingService.WithdrawAsync"] = "GiveBindingCodes",
        ["BroadcastSchedule.AnnounceAsync"] = "Announce SeeReceipts",
        ["BroadcastSchedule.Remind"] = "Announce",
        ["BroadcastSchedule.SendAsync"] = "Announce SeeReceipts", // as it is when the time has come
        ["BroadcastService.AnnounceAsync"] = "Announce SeeReceipts",
        ["BroadcastService.RemindAsync"] = "Announce SeeReceipts",
        ["MeasureCorrections.CorrectAsync"] = "AddMeasure",
        ["MeasureCorrections.RemoveAsync"] = "AddMeasure",
        ["PairingActivityService.CorrectAsync"] = "LogActivity",
        ["PairingActivityService.LogAsync"] = "LogActivity",
        ["PairingActivityService.UndoAsync"] = "LogActivity",
        ["PairingActivityService.VoidAsync"] = "LogActivity",
        ["ProblemCorrections.CorrectAsync"] = "AddProblem AssignResponsible DecideExtension",
        ["ProblemService.Add"] = "AddProblem",
        ["ProblemService.AddMeasureAsync"] = "AddMeasure",
        ["ProblemService.ApproveAsync"] = "DecideExtension DecideSignOff",
        ["ProblemService.AssignResponsibleAsync"] = "AssignResponsible",
        ["ProblemService.ReopenAsync"] = "Reopen",
        ["ProblemService.RequestSignOffAsync"] = "RequestSignOff",
        ["ProblemService.SendBackAsync"] = "DecideExtension DecideSignOff",
        ["ProblemService.SetDueDateAsync"] = "DecideExtension SetDueDate",
        ["ProblemService.UndoAsync"] = "ActionOf", // what was done decides
        ["ProblemService.UpdateProgressAsync"] = "UpdateProgress",
        ["ProblemService.UrgeAsync"] = "Urge",
        ["StepCorrections.RewordAsync"] = "ActionOf", // who took the step, and may still take such a one
        ["UrgeService.UrgeAsync"] = "Urge",
    };

    /// <summary>Writing that the table has nothing to say about, with what decides instead.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["BroadcastSchedule.CallOffAsync"] = "the author, and who may write to every branch",
        ["BroadcastService.AcknowledgeAsync"] = "only whom the notice was sent to",
        ["CodeRedemption.RedeemAsync"] = "the code: the account is nobody's yet",
        ["CodeRedemption.WithdrawAsync"] = "the code: the account is nobody's yet",
    };

    [Fact]
    public void What_writes_asks_the_table_about_named_actions()
    {
        HashSet<string> told = [.. Asked.Select(a => $"{a.Key}: {a.Value}"), .. Others.Keys.Select(o => o + ": ")];
        told.SymmetricExceptWith(Writing().Select(m => $"{Name(m)}: {string.Join(' ', ActionsOf(m))}"));
        Nothing.Offends(told);
    }

    /// <summary>The journals and the store's tables are the services' own: whoever else wrote into them would ask nobody.</summary>
    [Fact]
    public void Dialogs_write_through_the_services_alone() => Nothing.Offends(
        from method in ModuleDefinition.ReadModule(Product.Dialogs.Location).GetTypes().SelectMany(t => t.Methods).Where(m => m.HasBody)
        from call in method.Body.Instructions.Select(i => i.Operand).OfType<MethodReference>()
        where call.DeclaringType.Scope.Name == "PairingBot.Domain"
        let to = Domain.Types.FirstOrDefault(t => t.FullName == call.DeclaringType.FullName)?.Methods.FirstOrDefault(m => m.FullName == call.FullName)
        where to is not null && !IsService(to.DeclaringType) && Writes(to)
        select $"{method.FullName} → {call.FullName}");

    [Fact]
    public void Every_action_of_the_table_is_asked_about() =>
        Nothing.Offends(Enum.GetNames<PermittedAction>().Except(Asked.Values.SelectMany(a => a.Split(' '))));

    private static IEnumerable<MethodDefinition> Writing() =>
        Domain.Types.Where(IsService).SelectMany(t => t.Methods).Where(m => m.IsPublic && !m.IsConstructor && Writes(m));

    /// <summary>A class with rules: not the rows themselves, and not the journals, whose callers are looked at.</summary>
    private static bool IsService(TypeDefinition type) =>
        type is { IsPublic: true, IsClass: true } && !type.Name.EndsWith("Journal", StringComparison.Ordinal) && type.Methods.Any(m => m.IsConstructor && m.Parameters.Any(p => p.ParameterType.Resolve() is { IsInterface: true } or { Name: "ProblemService" }));

    /// <summary>Sooner or later it adds to the history, to a table, or sends something.</summary>
    private static bool Writes(MethodDefinition method) => IsWriting(method) || Domain.Reached(method).Any(call => IsWriting(call.To));

    private static bool IsWriting(MethodDefinition method) => method.DeclaringType.IsInterface
        ? method.ReturnType.FullName is "System.Void" or "System.Threading.Tasks.Task" || (method.DeclaringType.Name == nameof(IPersonalDelivery) && method.ReturnType.Name == nameof(Dispatch))
        : ChangesItself(method);

    /// <summary>A row of the domain that is given other values: it is saved with the turn.</summary>
    private static bool ChangesItself(MethodDefinition method) =>
        method is { IsStatic: false, IsConstructor: false, IsSetter: false, HasBody: true } && method.ReturnType.FullName == "System.Void" && !method.DeclaringType.Name.Contains('<', StringComparison.Ordinal)
        && method.Body.Instructions.Any(i => i.OpCode == OpCodes.Stfld || (i.Operand is MethodReference set && set.Name.StartsWith("set_", StringComparison.Ordinal) && set.DeclaringType.Name == method.DeclaringType.Name));

    private static IEnumerable<string> ActionsOf(MethodDefinition method) =>
        Domain.Reached(method).Where(c => AsksTheTable(c.To)).SelectMany(c => Bodies.Named<PermittedAction>(c.At, c.To)).Distinct().Order(StringComparer.Ordinal);

    private static bool AsksTheTable(MethodDefinition method) => IsTheTable(method) || Domain.Reached(method).Any(c => IsTheTable(c.To));

    private static bool IsTheTable(MethodDefinition method) => method.DeclaringType.Name == nameof(PermissionTable) && method.Name == nameof(PermissionTable.Allows);

    private static string Name(MethodDefinition method) => $"{method.DeclaringType.Name}.{method.Name}";
}
