using Mono.Cecil;
using Mono.Cecil.Cil;

namespace PairingBot.Tests.Architecture;

/// <summary>What the methods of the domain do, read from their code: whom they call, and what they pass.</summary>
internal sealed class Bodies(ModuleDefinition module)
{
    private readonly Dictionary<MethodDefinition, IReadOnlyList<Instruction>> _bodies = [];

    /// <summary>The types of the module with those nested in them.</summary>
    public IEnumerable<TypeDefinition> Types => module.GetTypes();

    /// <summary>A method's instructions, with those of its lambdas and of the state machine that it is made into.</summary>
    public IReadOnlyList<Instruction> Of(MethodDefinition method)
    {
        if (_bodies.TryGetValue(method, out var known)) return known;
        var found = new List<Instruction>();
        _bodies.Add(method, found);
        if (method.HasBody) found.AddRange(method.Body.Instructions);
        foreach (var inner in found.ToList().Select(i => i.Operand).OfType<MethodReference>().Select(Resolve).OfType<MethodDefinition>().Where(m => IsPartOf(m, method)).Distinct()) found.AddRange(Of(inner));
        if (method.CustomAttributes.FirstOrDefault(a => a.AttributeType.Name == "AsyncStateMachineAttribute") is { } machine)
            found.AddRange(Of(((TypeReference)machine.ConstructorArguments[0].Value).Resolve().Methods.Single(m => m.Name == "MoveNext")));
        return found;
    }

    /// <summary>Every call in a method, and in what it calls of the module, with the instruction that makes it.</summary>
    public IReadOnlyList<(Instruction At, MethodDefinition To)> Reached(MethodDefinition from)
    {
        var seen = new HashSet<MethodDefinition> { from };
        var calls = new List<(Instruction, MethodDefinition)>();
        for (var waiting = new Queue<MethodDefinition>([from]); waiting.TryDequeue(out var method);)
        {
            foreach (var at in Of(method))
            {
                if (at.Operand is not MethodReference reference || Resolve(reference) is not { } to) continue;
                calls.Add((at, to));
                if (seen.Add(to)) waiting.Enqueue(to);
            }
        }

        return calls;
    }

    /// <summary>What a call is given where it wants a value of an enumeration: its name, or that of the method that chooses it. What comes from a variable is not named there.</summary>
    public static IEnumerable<string> Named<T>(Instruction call, MethodDefinition to)
        where T : struct, Enum
    {
        foreach (var (place, parameter) in to.Parameters.Index())
        {
            if (parameter.ParameterType.Name != typeof(T).Name || Pushed(call, to.Parameters.Count - 1 - place) is not { } pushed) continue;
            if (IsConstant(pushed)) yield return ((T)Enum.ToObject(typeof(T), ValueOf(pushed))).ToString();
            else if (pushed.Operand is MethodReference chooses) yield return chooses.Name;
        }
    }

    /// <summary>The instruction that pushed an argument, so many below the last; null when branches hide it.</summary>
    private static Instruction? Pushed(Instruction call, int fromTop)
    {
        var open = fromTop;
        for (var at = call.Previous; at is not null; at = at.Previous)
        {
            if (at.OpCode.FlowControl is FlowControl.Branch) return null; // the conditional ones are those around a lambda that is made once
            open -= Pushes(at);
            if (open < 0) return at;
            open += Pops(at);
        }

        return null;
    }

    private static int Pushes(Instruction at) => at.Operand is MethodReference method && at.OpCode.FlowControl == FlowControl.Call
        ? at.OpCode.Code == Code.Newobj || !method.ReturnType.FullName.StartsWith("System.Void", StringComparison.Ordinal) ? 1 : 0
        : at.OpCode.StackBehaviourPush switch { StackBehaviour.Push0 => 0, StackBehaviour.Push1_push1 => 2, _ => 1 };

    private static int Pops(Instruction at) => at.Operand is MethodReference method && at.OpCode.FlowControl == FlowControl.Call
        ? method.Parameters.Count + (method.HasThis && at.OpCode.Code != Code.Newobj ? 1 : 0)
        : at.OpCode.StackBehaviourPop switch
        {
            StackBehaviour.Pop0 => 0,
            StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref => 1,
            StackBehaviour.Popi_popi_popi or StackBehaviour.Popref_popi_popi or StackBehaviour.Popref_popi_popi8 or StackBehaviour.Popref_popi_popr4 or StackBehaviour.Popref_popi_popr8 or StackBehaviour.Popref_popi_popref => 3,
            _ => 2,
        };

    private static bool IsConstant(Instruction at) => at.OpCode.Code is >= Code.Ldc_I4_M1 and <= Code.Ldc_I4;

    private static int ValueOf(Instruction at) => at.Operand switch
    {
        sbyte small => small,
        int value => value,
        _ => at.OpCode.Code - Code.Ldc_I4_0,
    };

    /// <summary>A lambda or a local function that the compiler took out of a method.</summary>
    private static bool IsPartOf(MethodDefinition method, MethodDefinition whole) => method.Name.StartsWith('<') && method.Name.Contains("__", StringComparison.Ordinal) && method != whole;

    private MethodDefinition? Resolve(MethodReference reference) => reference.DeclaringType.GetElementType() is { } type && type.Module == module && type.Scope == module ? reference.Resolve() : null;
}
