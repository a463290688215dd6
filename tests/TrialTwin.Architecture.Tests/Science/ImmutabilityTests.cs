using System.Reflection;
using System.Runtime.CompilerServices;

namespace TrialTwin.Architecture.Tests.Science;

/// <summary>What science hands out cannot be changed or bent by whoever receives it.</summary>
public sealed class ImmutabilityTests
{
    private static IEnumerable<Type> PublicScience => Assemblies.TypesOf(Assemblies.Science).Where(type => type.IsPublic || type.IsNestedPublic);

    [Fact]
    [Trait("Requirement", "REQ-ARCH-6")]
    public void Class_OfScience_IsSealedStaticOrAbstract() =>
        Offences.None(
            from type in PublicScience
            where type is { IsClass: true, IsSealed: false, IsAbstract: false }
            select type.FullName!,
            "A public class of the science is sealed:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-6")]
    public void Property_OfScience_HasNoPublicSetter() =>
        Offences.None(
            from type in PublicScience
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
            select $"{type.FullName}.{property.Name}",
            "A public property of the science is read-only or init:");

    [Fact]
    [Trait("Requirement", "REQ-ARCH-6")]
    public void Field_OfAClassOfScience_IsNotPubliclyWritable() =>
        Offences.None(
            from type in PublicScience
            where type.IsClass // a value is copied: only its holder can change it
            from field in type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where field is { IsInitOnly: false, IsLiteral: false }
            select $"{type.FullName}.{field.Name}",
            "A public field of the science is readonly or const:");

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
