using System.Runtime.InteropServices;

namespace TrialTwin.Trials.Analyses;

/// <summary>
/// Linear model of the change with one mean per arm, slopes common to all arms and one pooled residual variance, fitted
/// by least squares from the arms' sums. A covariate that the others already determine is left out, as statistical
/// packages do.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct LinearModel
{
    /// <summary>Share of a covariate's own variation below which it counts as determined by the others.</summary>
    private const double Aliased = 1e-9;

    private readonly double slopeX;
    private readonly double slopeS;
    private readonly double inverseXX;
    private readonly double inverseXS;
    private readonly double inverseSS;

    private LinearModel(double slopeX, double slopeS, (double XX, double XS, double SS) inverse, double residualSum, int degrees)
    {
        this.slopeX = slopeX;
        this.slopeS = slopeS;
        (inverseXX, inverseXS, inverseSS) = inverse;
        DegreesOfFreedom = degrees;
        ResidualVariance = degrees > 0 ? residualSum / degrees : 0;
    }

    public int DegreesOfFreedom { get; }

    /// <summary>Residual variance, endpoint unit squared; 0 without degrees of freedom.</summary>
    public double ResidualVariance { get; }

    /// <summary>Fits the model of a method to all arms.</summary>
    public static LinearModel Fit(ReadOnlySpan<ArmSums> arms, AnalysisMethod method)
    {
        var within = Within(arms);
        int degrees = (int)within.Count - Occupied(arms);
        if (method == AnalysisMethod.Unadjusted || !(within.XX > 0))
        {
            return new LinearModel(0, 0, default, within.YY, degrees);
        }

        double determinant = (within.XX * within.SS) - (within.XS * within.XS);
        if (method == AnalysisMethod.Ancova || !(determinant > Aliased * within.XX * within.SS))
        {
            double slope = within.XY / within.XX;
            return new LinearModel(slope, 0, (1 / within.XX, 0, 0), within.YY - (slope * within.XY), degrees - 1);
        }

        var inverse = (XX: within.SS / determinant, XS: -within.XS / determinant, SS: within.XX / determinant);
        double onX = (inverse.XX * within.XY) + (inverse.XS * within.SY);
        double onS = (inverse.XS * within.XY) + (inverse.SS * within.SY);
        return new LinearModel(onX, onS, inverse, within.YY - (onX * within.XY) - (onS * within.SY), degrees - 2);
    }

    /// <summary>Adjusted difference of an active arm to control.</summary>
    public Contrast Compare(in ArmSums active, in ArmSums control)
    {
        if (DegreesOfFreedom < 1 || active.Count == 0 || control.Count == 0 || !(ResidualVariance > 0))
        {
            return Contrast.Failed;
        }

        double x = (active.X / active.Count) - (control.X / control.Count);
        double s = (active.S / active.Count) - (control.S / control.Count);
        double y = (active.Y / active.Count) - (control.Y / control.Count);
        double imbalance = (inverseXX * x * x) + (2 * inverseXS * x * s) + (inverseSS * s * s);
        double variance = ResidualVariance * ((1 / active.Count) + (1 / control.Count) + imbalance);
        return new Contrast(y - (slopeX * x) - (slopeS * s), Math.Sqrt(variance), DegreesOfFreedom);
    }

    private static int Occupied(ReadOnlySpan<ArmSums> arms)
    {
        int occupied = 0;
        foreach (ref readonly var arm in arms)
        {
            occupied += arm.Count > 0 ? 1 : 0;
        }

        return occupied;
    }

    /// <summary>Sums of products about the arms' own means, pooled.</summary>
    private static ArmSums Within(ReadOnlySpan<ArmSums> arms)
    {
        var pooled = default(ArmSums);
        foreach (ref readonly var arm in arms)
        {
            if (arm.Count > 0)
            {
                double share = 1 / arm.Count;
                pooled.Count += arm.Count;
                pooled.XX += arm.XX - (arm.X * arm.X * share);
                pooled.XS += arm.XS - (arm.X * arm.S * share);
                pooled.SS += arm.SS - (arm.S * arm.S * share);
                pooled.XY += arm.XY - (arm.X * arm.Y * share);
                pooled.SY += arm.SY - (arm.S * arm.Y * share);
                pooled.YY += arm.YY - (arm.Y * arm.Y * share);
            }
        }

        return pooled;
    }
}
