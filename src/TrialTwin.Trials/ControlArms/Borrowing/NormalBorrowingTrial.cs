using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Quadrature;
using TrialTwin.Statistics.Borrowing;

namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>Rejection probability of a trial of means with known SDs, by quadrature over the control mean; success = high means.</summary>
internal sealed class NormalBorrowingTrial(MixturePrior prior, (double Active, double Control) errors, double margin, double certainty)
    : IBorrowingTrial
{
    private const double Reach = 8;
    private const int Panels = 5;
    private const int BisectionSteps = 60;

    public double? Rejection(double activeRate, double controlRate) =>
        PanelRule.Of(-Reach, Reach, Panels).Integrate(z =>
            NormalDistribution.Density(z) * NormalDistribution.Cdf((activeRate - Threshold(controlRate + (z * errors.Control))) / errors.Active));

    /// <summary>Active mean above which the trial succeeds when the controls have the given one.</summary>
    private double Threshold(double controlMean)
    {
        var control = prior.Update(new NormalStudy("control", controlMean, errors.Control));
        double reach = Reach * (errors.Active + Math.Sqrt(control.Variance));
        double low = control.Mean + margin - reach;
        double high = control.Mean + margin + reach;
        for (int i = 0; i < BisectionSteps; i++)
        {
            double middle = 0.5 * (low + high);
            var active = MixturePrior.Of(new NormalComponent(middle, errors.Active));
            (low, high) = ProbabilityOfBenefit.Of(active, control, margin) > certainty ? (low, middle) : (middle, high);
        }

        return 0.5 * (low + high);
    }
}
