using System.Reflection;
using System.Runtime.CompilerServices;

namespace TrialTwin.Architecture.Tests.Structure;

/// <summary>More than five parameters hide a concept that wants a name.</summary>
public sealed class ParameterTests
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    [Trait("Requirement", "REQ-ARCH-5")]
    public void Parameters_OfMethodsAndConstructors_AreAtMostFive() =>
        Offences.None(
            from type in Assemblies.TypesOf(Assemblies.Product)
            where !typeof(Delegate).IsAssignableFrom(type) && !IsMigration(type)
            from method in type.GetConstructors(Declared).Cast<MethodBase>().Concat(type.GetMethods(Declared))
            where method.GetParameters().Length > 5 && IsOurs(method) && !BelongsToRecord(type, method)
            select $"{type.FullName}.{method.Name}: {method.GetParameters().Length} parameters",
            "At most five parameters, records excepted:");

    private static bool IsOurs(MethodBase method) =>
        !method.Name.Contains('<', StringComparison.Ordinal)
        && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && (method is not MethodInfo info || info.GetBaseDefinition().DeclaringType == info.DeclaringType);

    private static bool BelongsToRecord(Type type, MethodBase method) =>
        Assemblies.IsRecord(type) && (method.IsConstructor || method.Name == "Deconstruct");

    private static bool IsMigration(Type type) => type.Namespace!.Contains("Migrations", StringComparison.Ordinal);
}
