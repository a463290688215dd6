using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>Sums over simulated trials of one scenario.</summary>
internal sealed class EscalationTally(int doses) : IScenarioTally<EscalationTally>
{
    public int Replicates { get; private set; }

    /// <summary>Trials that choose each dose.</summary>
    public int[] Chosen { get; } = new int[doses];

    public RunningSum[] Patients { get; } = new RunningSum[doses];

    public RunningSum[] Toxicities { get; } = new RunningSum[doses];

    public RunningSum AllPatients { get; private set; }

    public RunningSum AllToxicities { get; private set; }

    public void Add(int? chosen, DoseTally[] tallies)
    {
        Replicates++;
        if (chosen is { } dose)
        {
            Chosen[dose]++;
        }

        int patients = 0;
        int toxicities = 0;
        for (int i = 0; i < doses; i++)
        {
            Patients[i] = Patients[i].With(tallies[i].Patients);
            Toxicities[i] = Toxicities[i].With(tallies[i].Toxicities);
            patients += tallies[i].Patients;
            toxicities += tallies[i].Toxicities;
        }

        AllPatients = AllPatients.With(patients);
        AllToxicities = AllToxicities.With(toxicities);
    }

    public void Merge(EscalationTally later)
    {
        Replicates += later.Replicates;
        AllPatients = AllPatients.Plus(later.AllPatients);
        AllToxicities = AllToxicities.Plus(later.AllToxicities);
        for (int i = 0; i < doses; i++)
        {
            Chosen[i] += later.Chosen[i];
            Patients[i] = Patients[i].Plus(later.Patients[i]);
            Toxicities[i] = Toxicities[i].Plus(later.Toxicities[i]);
        }
    }
}
