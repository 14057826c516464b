using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace PairingBot.Tests.Architecture;

/// <summary>How types are made and named.</summary>
public sealed partial class ShapeTests
{
    [Fact]
    public void Classes_are_sealed_unless_something_derives_from_them()
    {
        var bases = Product.Types.Select(type => type.BaseType).OfType<Type>().Select(b => b.IsGenericType ? b.GetGenericTypeDefinition() : b).ToHashSet();
        Nothing.Offends(Product.Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(type)).Select(type => type.FullName!));
    }

    /// <summary>A record's parameters are its data, so only those of other types count.</summary>
    [Fact]
    public void No_constructor_has_more_than_five_parameters() => Nothing.Offends(
        from type in Product.Types
        where !Shapes.IsRecord(type) && !typeof(Delegate).IsAssignableFrom(type)
        from constructor in Shapes.Constructors(type)
        where constructor.GetParameters().Length > 5
        select $"{type.FullName}: {constructor.GetParameters().Length} parameters");

    [Fact]
    public void No_type_is_a_Manager_a_Helper_or_a_Util() =>
        Nothing.Offends(Product.Types.Where(type => Vague().IsMatch(type.Name)).Select(type => type.FullName!));

    [Fact]
    public void Asynchronous_methods_end_in_Async_and_others_do_not() => Nothing.Offends(
        from type in Product.Types
        where !typeof(Delegate).IsAssignableFrom(type)
        from method in Shapes.OwnMethods(type)
        where Shapes.IsAsynchronous(method) != method.Name.EndsWith("Async", StringComparison.Ordinal)
        select $"{type.FullName}.{method.Name}");

    [Fact]
    public void No_method_is_async_void() => Nothing.Offends(
        from type in Product.Types
        from method in type.GetMethods(Shapes.Declared)
        where method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute), inherit: false)
        select $"{type.FullName}.{method.Name}");

    [Theory]
    [InlineData("LockManager", true)]
    [InlineData("StringUtils", true)]
    [InlineData("HelperOfSorts", true)]
    [InlineData("Utilisation", false)]
    public void Vague_names_are_recognised(string name, bool vague) => Assert.Equal(vague, Vague().IsMatch(name));

    [GeneratedRegex("(Manager|Helper|Util|Utils|Utility|Utilities)s?([A-Z`]|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Vague();
}
