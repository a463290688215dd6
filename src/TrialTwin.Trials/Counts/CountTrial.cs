using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Counts;

/// <summary>Conducts simulated trials of one design. Reused without allocation; not for two threads at a time.</summary>
internal sealed class CountTrial(CountRequest request, IReadOnlyList<double> criticalValues)
{
    private readonly CountPatients patients = new(request);
    private readonly NegativeBinomialRates rates = new(request.TotalPatients);

    /// <summary>Calendar months of the looks.</summary>
    public double[] LookMonths => patients.LookMonths;

    /// <summary>Patients randomised by each look held.</summary>
    public int[] LookPatients { get; } = new int[request.Looks.Count];

    /// <summary>Events by each look held.</summary>
    public int[] LookEvents { get; } = new int[request.Looks.Count];

    /// <summary>Estimated information of each look held; 0 without an estimate.</summary>
    public double[] LookInformation { get; } = new double[request.Looks.Count];

    /// <summary>The boundary of each look: infinity where the look does not test for efficacy.</summary>
    public static IReadOnlyList<double> CriticalValues(CountRequest request) => LookBounds.Of(
        [.. request.Looks.Select(look => (look.InformationFraction, look.Efficacy))],
        request.Testing.Spending,
        request.Testing.AlphaOneSided);

    /// <summary>Draws what the scenarios of a replicate share.</summary>
    public void Recruit(uint replicate) => patients.Draw(replicate);

    /// <summary>Conducts the replicate's trial under one scenario.</summary>
    public CountOutcome Conduct(CountScenario scenario)
    {
        patients.Expose(scenario);
        bool lacking = false;
        for (int look = 0; ; look++)
        {
            (LookPatients[look], LookEvents[look]) = patients.Observe(look, rates);
            bool estimable = rates.Fit();
            lacking |= !estimable;
            LookInformation[look] = estimable ? rates.Information : 0;
            double z = estimable ? -rates.LogRatio * Math.Sqrt(rates.Information) : double.NaN;
            if (Stop(look, z) is { } stop)
            {
                double? estimate = estimable ? rates.LogRatio : null;
                return new CountOutcome(look, stop, lacking, estimate, estimable ? 1 / Math.Sqrt(rates.Information) : 0);
            }
        }
    }

    // No comparison holds for the z of a look without an estimate: it goes on, or ends without rejection.
    private TrialStop? Stop(int look, double z)
    {
        if (z >= criticalValues[look])
        {
            return TrialStop.Efficacy;
        }

        if (look == request.Looks.Count - 1)
        {
            return TrialStop.End;
        }

        return z < request.Looks[look].FutilityZ ? TrialStop.Futility : null;
    }
}
