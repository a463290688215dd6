namespace TrialTwin.Prognosis.Trajectories;

/// <summary>The predicted course of one patient: a normal distribution over the visits.</summary>
/// <param name="Mean">Mean at each visit, outcome units.</param>
/// <param name="Covariance">Covariance of the visits, the uncertainty of the coefficients included.</param>
public sealed record TrajectoryPrediction(double[] Mean, double[][] Covariance)
{
    private const double Critical90 = 1.6448536269514722;

    public double StandardDeviation(int visit) => Math.Sqrt(Covariance[visit][visit]);

    /// <summary>Range in which the patient's outcome at a visit lies with a probability of 90 %.</summary>
    public (double Lower, double Upper) Interval90(int visit) =>
        (Mean[visit] - (Critical90 * StandardDeviation(visit)), Mean[visit] + (Critical90 * StandardDeviation(visit)));
}
