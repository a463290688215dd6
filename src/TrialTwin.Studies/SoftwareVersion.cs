using System.Reflection;

namespace TrialTwin.Studies;

/// <summary>The version of TrialTwin that is running, as printed on every export.</summary>
public static class SoftwareVersion
{
    public static string Current { get; } =
        typeof(SoftwareVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
