using TrialTwin.Numerics.Random;

namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>Conducts simulated trials: a patient has a toxicity at every dose whose rate exceeds his or her uniform number. Reused; not for two threads at a time.</summary>
internal sealed class EscalationTrial
{
    private static readonly StreamPurpose Tolerance = StreamPurpose.Named("dose-tolerance");

    private readonly EscalationRequest request;
    private readonly IEscalationRule rule;
    private readonly double[] tolerance;

    public EscalationTrial(EscalationRequest request)
    {
        this.request = request;
        rule = request.Design.NewRule();
        tolerance = new double[request.MaximumPatients];
        Tallies = new DoseTally[request.Doses.Count];
    }

    /// <summary>Patients and toxicities at each dose of the trial last conducted.</summary>
    public DoseTally[] Tallies { get; }

    /// <summary>Draws the replicate's patients, shared by all scenarios.</summary>
    public void Recruit(uint replicate)
    {
        var stream = RandomStream.Create(request.Simulation!.Seed, Tolerance, replicate);
        for (int i = 0; i < tolerance.Length; i++)
        {
            tolerance[i] = stream.NextUniform();
        }
    }

    /// <summary>Conducts the replicate's trial.</summary>
    /// <returns>The dose chosen, from 0; null when none is.</returns>
    public int? Conduct(IReadOnlyList<double> rates)
    {
        Array.Clear(Tallies);
        int dose = request.StartDose - 1;
        for (int patients = 0; patients < request.MaximumPatients; patients += request.CohortSize)
        {
            var cohort = Treat(patients, rates[dose]);
            Tallies[dose] = new DoseTally(Tallies[dose].Patients + cohort.Patients, Tallies[dose].Toxicities + cohort.Toxicities);
            int? next = rule.Next(Tallies, dose, cohort);
            if (next is null)
            {
                return null;
            }

            if (next == dose && Tallies[dose].Patients >= request.EnoughAtDose)
            {
                break;
            }

            dose = next.Value;
        }

        return rule.Choose(Tallies);
    }

    private DoseTally Treat(int first, double rate)
    {
        int toxicities = 0;
        for (int i = 0; i < request.CohortSize; i++)
        {
            toxicities += tolerance[first + i] < rate ? 1 : 0;
        }

        return new DoseTally(request.CohortSize, toxicities);
    }
}
