using System.Runtime.InteropServices;
using TrialTwin.Studies;

namespace TrialTwin.Reports;

/// <summary>The software that builds a report, as printed in it.</summary>
public static class ReportEnvironment
{
    /// <summary>Version of TrialTwin.</summary>
    public static string Version => SoftwareVersion.Current;

    /// <summary>Name and value of each version that matters for the numbers or the file.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Current() =>
    [
        new("TrialTwin", Version),
        new("Runtime", RuntimeInformation.FrameworkDescription),
        new("Report built on", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}"),
        new("Plots", "plotly.js 4.1.1 (cartesian bundle)"),
    ];
}
