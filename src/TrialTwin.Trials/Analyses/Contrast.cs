using System.Runtime.InteropServices;

namespace TrialTwin.Trials.Analyses;

/// <summary>Estimated difference of an active arm to control; endpoint unit.</summary>
/// <param name="Estimate">Active minus control.</param>
/// <param name="StandardError">Standard error that the analysis reports; not above 0 when there is no estimate.</param>
/// <param name="DegreesOfFreedom">Of the pooled residual variance.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Contrast(double Estimate, double StandardError, int DegreesOfFreedom)
{
    /// <summary>What an analysis returns that cannot be done, such as one with an empty arm.</summary>
    public static readonly Contrast Failed = new(0, 0, 0);

    public bool Succeeded => StandardError > 0;
}
