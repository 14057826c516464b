using System.Reflection;
using PairingBot.Outbox;

namespace PairingBot.Tests.Architecture;

/// <summary>The product's assemblies, and what each of their types depends on.</summary>
internal static class Product
{
    public static Assembly Service { get; } = typeof(OutboxRow).Assembly;

    public static Assembly Domain { get; } = Assembly.Load("PairingBot.Domain");

    public static Assembly Language { get; } = Assembly.Load("PairingBot.Language");

    public static Assembly Dialogs { get; } = Assembly.Load("PairingBot.Dialogs");

    /// <summary>Every type of ours but Bot Builder's, whose shape is not ours to choose.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. new[] { Service, Domain, Language, Dialogs }.SelectMany(assembly => assembly.GetTypes()).Where(type => !Shapes.IsGenerated(type))];

    /// <summary>Each type's dependencies, as full names, read from its code.</summary>
    public static IReadOnlyList<(string From, string To)> Dependencies { get; } =
    [
        .. new ArchUnitNET.Loader.ArchLoader().WithoutArchitectureCache().LoadAssemblies(Service, Domain, Language, Dialogs).Build().Types
            .SelectMany(type => type.Dependencies.Select(dependency => (type.FullName, dependency.Target.FullName)))
            .Distinct(),
    ];
}
