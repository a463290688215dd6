using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.DoseFinding;

/// <summary>A dose-response curve fitted by least squares: placebo + scale x shape(dose).</summary>
/// <param name="Model">Shape with its fitted parameter.</param>
/// <param name="Placebo">Response at dose 0.</param>
/// <param name="Scale">Factor of the shape.</param>
/// <param name="ResidualSumOfSquares">What the curve leaves, squared response units.</param>
/// <param name="Patients">Number of responses.</param>
/// <param name="Parameters">Parameters of the curve, the shape's included.</param>
public sealed record DoseResponseFit(
    DoseResponseModel Model,
    double Placebo,
    double Scale,
    double ResidualSumOfSquares,
    int Patients,
    int Parameters)
{
    /// <summary>Akaike's criterion of the normal likelihood, with one parameter more for the variance.</summary>
    public double Aic =>
        (Patients * (1 + Elementary.Log(2 * Math.PI * ResidualSumOfSquares / Patients))) + (2 * (Parameters + 1));

    /// <summary>Response at a dose.</summary>
    public double At(double dose) => Placebo + (Scale * Model.Shape(dose));

    /// <summary>Smallest dose whose response exceeds placebo by a given amount; null when the curve does not reach it.</summary>
    /// <param name="effect">Not 0; its sign is the direction of the effect.</param>
    public double? TargetDose(double effect)
    {
        double needed = effect / Scale;
        double dose = Model switch
        {
            DoseResponseModel.Linear => needed,
            DoseResponseModel.Emax emax => needed < 1 ? needed * emax.Ed50 / (1 - needed) : double.NaN,
            DoseResponseModel.Exponential exponential => exponential.Delta * Elementary.Log1p(needed),
            DoseResponseModel.Quadratic quadratic => SmallestRoot(quadratic.Delta, needed),
            _ => double.NaN,
        };
        return dose > 0 && double.IsFinite(dose) ? dose : null;
    }

    /// <summary>Smallest positive root of d + delta d² = needed.</summary>
    private static double SmallestRoot(double delta, double needed)
    {
        double discriminant = 1 + (4 * delta * needed);
        if (discriminant < 0)
        {
            return double.NaN;
        }

        double near = 2 * needed / (1 + Math.Sqrt(discriminant));
        double far = -(1 + Math.Sqrt(discriminant)) / (2 * delta);
        return near > 0 ? near : far;
    }
}
