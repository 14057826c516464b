using System.Reflection;
using System.Runtime.CompilerServices;

namespace PairingBot.Tests.Architecture;

/// <summary>Questions about a type that reflection does not answer directly.</summary>
internal static class Shapes
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Made by the compiler, a source generator or the migrations tool.</summary>
    public static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || (type.Namespace ?? "").StartsWith("System.", StringComparison.Ordinal)
        || (type.Namespace ?? "").Split('.').Contains("Migrations", StringComparer.Ordinal)
        || (type.DeclaringType is { } outer && IsGenerated(outer))
        || type is { Namespace: null, Name: "Program" };

    public static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null;

    public static IEnumerable<ConstructorInfo> Constructors(Type type) => type.GetConstructors(Declared);

    /// <summary>Methods that the type itself names: no overrides, nothing that the compiler or an interface of others named.</summary>
    public static IEnumerable<MethodInfo> OwnMethods(Type type)
    {
        var given = type.IsInterface ? [] : type.GetInterfaces()
            .Where(face => !Product.Types.Contains(face.IsGenericType ? face.GetGenericTypeDefinition() : face))
            .SelectMany(face => type.GetInterfaceMap(face).TargetMethods)
            .ToHashSet();
        return type.GetMethods(Declared).Where(method =>
            method.GetBaseDefinition() == method
            && !method.Name.Contains('<', StringComparison.Ordinal)
            && !method.IsSpecialName
            && !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            && !given.Contains(method));
    }

    public static bool IsAsynchronous(MethodInfo method)
    {
        var result = method.ReturnType.IsGenericType ? method.ReturnType.GetGenericTypeDefinition() : method.ReturnType;
        return result == typeof(Task) || result == typeof(Task<>) || result == typeof(ValueTask) || result == typeof(ValueTask<>) || result == typeof(IAsyncEnumerable<>);
    }
}
