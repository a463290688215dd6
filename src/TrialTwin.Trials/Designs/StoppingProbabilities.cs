namespace TrialTwin.Trials.Designs;

/// <summary>Probabilities of each way to stop at each look for the first time, under one drift; each list has one entry per look.</summary>
/// <param name="Drift">Mean of the z statistic at information fraction 1.</param>
/// <param name="UpperRejection">Rejection at the upper bound.</param>
/// <param name="LowerRejection">Rejection at the lower bound of a two-sided test; zeros of a one-sided test.</param>
/// <param name="Futility">Stop for futility; at the last look zero, there the trial ends anyhow.</param>
public sealed record StoppingProbabilities(
    double Drift,
    IReadOnlyList<double> UpperRejection,
    IReadOnlyList<double> LowerRejection,
    IReadOnlyList<double> Futility)
{
    /// <summary>Probability of rejection at the upper bound at any look.</summary>
    public double Upper => UpperRejection.Sum();

    /// <summary>Probability of rejection at either bound at any look.</summary>
    public double Rejection => Upper + LowerRejection.Sum();

    /// <summary>Probability of a stop of any kind at a look.</summary>
    public double StopAt(int look) => UpperRejection[look] + LowerRejection[look] + Futility[look];

    /// <summary>Expectation of a quantity that is given for each look, at the look at which the trial ends.</summary>
    /// <param name="atLook">One value for each look.</param>
    public double Expectation(IReadOnlyList<double> atLook) => Expectation(atLook, StopAt);

    /// <summary>
    /// The same without stops at the lower bound of a two-sided test, which are next to impossible under an effect on the upper
    /// side; the convention of the reference for durations.
    /// </summary>
    /// <param name="atLook">One value for each look.</param>
    public double ExpectationOnOneSide(IReadOnlyList<double> atLook) =>
        Expectation(atLook, look => UpperRejection[look] + Futility[look]);

    private static double Expectation(IReadOnlyList<double> atLook, Func<int, double> stopAt)
    {
        double last = atLook[^1];
        double sum = last;
        for (int look = 0; look < atLook.Count - 1; look++)
        {
            sum += stopAt(look) * (atLook[look] - last);
        }

        return sum;
    }
}
