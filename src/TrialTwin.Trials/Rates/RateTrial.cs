using TrialTwin.Numerics.Random;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Randomisation;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Rates;

/// <summary>
/// Conducts simulated trials of one design, patient by patient: a patient responds when his or her uniform number lies below the arm's
/// share. Reused without allocation; not for two threads at a time.
/// </summary>
internal sealed class RateTrial
{
    private const byte Treatment = 0;

    private static readonly StreamPurpose RandomisationList = StreamPurpose.Named("randomisation");
    private static readonly StreamPurpose Responses = StreamPurpose.Named("response");

    private readonly RateRequest request;
    private readonly IReadOnlyList<double> criticalValues;
    private readonly double[] entryMonth;
    private readonly byte[] arms;
    private readonly double[] tolerance;
    private readonly double[] unused;

    public RateTrial(RateRequest request, IReadOnlyList<double> criticalValues)
    {
        this.request = request;
        this.criticalValues = criticalValues;
        entryMonth = new double[request.TotalPatients];
        arms = new byte[request.TotalPatients];
        tolerance = new double[request.TotalPatients];
        unused = new double[request.TotalPatients];
        EntryTimes.Fill(entryMonth, request.Recruitment, request.Simulation.Seed, 0);
    }

    /// <summary>The boundary of each look: infinity where the look does not test for efficacy.</summary>
    public static IReadOnlyList<double> CriticalValues(RateRequest request) => LookBounds.Of(
        [.. request.Looks.Select(look => ((double)look.Patients / request.TotalPatients, look.Efficacy))],
        request.Testing.Spending,
        request.Testing.AlphaOneSided);

    /// <summary>Draws the replicate's patients, shared by all scenarios.</summary>
    public void Recruit(uint replicate)
    {
        ulong seed = request.Simulation.Seed;
        if (!EntryTimes.AreFixed(request.Recruitment))
        {
            EntryTimes.Fill(entryMonth, request.Recruitment, seed, replicate);
        }

        var list = RandomStream.Create(seed, RandomisationList, replicate);
        PermutedBlocks.Fill(arms, request.Allocation, ref list);
        SubjectUniforms.Fill(seed, Responses, replicate, tolerance, unused);
    }

    /// <summary>Conducts the replicate's trial under one scenario.</summary>
    public RateOutcome Conduct(RateScenario scenario)
    {
        Span<int> patients = [0, 0];
        Span<int> responders = [0, 0];
        int seen = 0;
        for (int look = 0; ; look++)
        {
            for (; seen < request.Looks[look].Patients; seen++)
            {
                int arm = arms[seen];
                patients[arm]++;
                responders[arm] += tolerance[seen] < (arm == Treatment ? scenario.TreatmentRate : scenario.ControlRate) ? 1 : 0;
            }

            if (Stop(look, Z(patients, responders)) is { } stop)
            {
                double month = entryMonth[seen - 1] + request.OutcomeMonths;
                var (difference, error) = Difference(patients, responders);
                return new RateOutcome(look, stop, month, ArrivalTimes.RandomisedBy(entryMonth, month), difference, error);
            }
        }
    }

    private static (double Difference, double StandardError) Difference(ReadOnlySpan<int> patients, ReadOnlySpan<int> responders)
    {
        double treated = (double)responders[0] / Math.Max(1, patients[0]);
        double control = (double)responders[1] / Math.Max(1, patients[1]);
        return (treated - control, Math.Sqrt((treated * (1 - treated) / Math.Max(1, patients[0])) + (control * (1 - control) / Math.Max(1, patients[1]))));
    }

    // Without information, such as no responder at all, the statistic is 0.
    private double Z(ReadOnlySpan<int> patients, ReadOnlySpan<int> responders)
    {
        double pooled = (double)(responders[0] + responders[1]) / (patients[0] + patients[1]);
        double variance = pooled * (1 - pooled) * ((1.0 / patients[0]) + (1.0 / patients[1]));
        double difference = Difference(patients, responders).Difference;
        return variance > 0 && double.IsFinite(variance) ? (request.HigherIsBetter ? difference : -difference) / Math.Sqrt(variance) : 0;
    }

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
