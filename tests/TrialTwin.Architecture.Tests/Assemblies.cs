using System.Reflection;
using System.Runtime.CompilerServices;

namespace TrialTwin.Architecture.Tests;

/// <summary>The built product, seen through reflection.</summary>
internal static class Assemblies
{
    /// <summary>Pure computation: synchronous, immutable, the same on every machine.</summary>
    public static IReadOnlyList<string> Science { get; } = ["Numerics", "Statistics", "Twins", "Prognosis", "Trials"];

    /// <summary>Every assembly of the product.</summary>
    public static IReadOnlyList<string> Product { get; } = [.. Science, "Studies", "Reports", "Web", "Cli"];

    /// <summary>Types written by hand, without those that the compiler adds.</summary>
    public static IEnumerable<Type> TypesOf(IEnumerable<string> projects) =>
        projects.SelectMany(project => Load(project).GetTypes())
            .Where(type => type.Namespace?.StartsWith("TrialTwin", StringComparison.Ordinal) == true)
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal)
                && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null);

    /// <summary>Whether the type is a record: the compiler gives it a printer of its members.</summary>
    public static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    public static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static Assembly Load(string project) => Assembly.Load(project == "Cli" ? "trialtwin" : $"TrialTwin.{project}");
}
