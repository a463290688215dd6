using TrialTwin.Numerics.Random;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Analyses;
using TrialTwin.Trials.Randomisation;

namespace TrialTwin.Trials.Simulation;

/// <summary>
/// Simulates one replicate of every cell: the patients of the largest size are drawn once and shared by all scenarios,
/// variants, sizes and analyses (common random numbers). Not for two threads at a time; the grid and the source are.
/// </summary>
internal sealed class TrialSimulator
{
    private static readonly StreamPurpose Recruitment = StreamPurpose.Named("recruitment");
    private static readonly StreamPurpose RandomisationList = StreamPurpose.Named("randomisation");

    private readonly SimulationGrid grid;
    private readonly TrialPlan plan;
    private readonly IPatientSource source;
    private readonly ReplicateWorkspace work;
    private readonly int[] hierarchy;
    private readonly int control;
    private readonly int direction;
    private readonly double followUpMonths;

    public TrialSimulator(SimulationGrid grid, IPatientSource source)
    {
        this.grid = grid;
        this.source = source;
        plan = grid.Plan;
        work = new ReplicateWorkspace(grid, source.NewPatient());
        hierarchy = [.. plan.Hierarchy];
        control = plan.Control;
        direction = plan.DirectionOfBenefit;
        followUpMonths = plan.FollowUpWeeks / ArrivalTimes.WeeksPerMonth;
    }

    /// <summary>Draws the replicate's patients and analyses every look of every size up to a largest one.</summary>
    public void Simulate(uint replicate, int mostPatients)
    {
        Randomise(replicate);
        var next = (stackalloc int[grid.Allocations.Length]);
        next.Clear();
        for (int i = 0; i < mostPatients; i++)
        {
            source.Draw(replicate, (uint)i, WantedArms(i), work.Patient);
            for (int group = 0; group < grid.Allocations.Length; group++)
            {
                Add(group, work.Arms[group][i]);
                var checkpoints = grid.Allocations[group].Checkpoints;
                if (next[group] < checkpoints.Length && checkpoints[next[group]] == i + 1)
                {
                    Analyse(group, next[group]++);
                }
            }
        }
    }

    /// <summary>The outcome of the replicate last simulated in one cell.</summary>
    public TrialOutcome Conclude(in CellPlace cell)
    {
        var design = grid.Designs[cell.Variant];
        var looks = design.Looks[cell.Size];
        int look = 0;
        while (true)
        {
            var contrasts = ContrastsAt(design.Group, looks[look], cell.Scenario, cell.Strategy, cell.Method);
            int rejected = Rejected(contrasts, design.Criteria[look]);
            if (rejected > 0 || look == looks.Length - 1)
            {
                return End(contrasts[0], rejected, (design, cell.Size, look));
            }

            look++;
        }
    }

    /// <summary>The estimate for one hypothesis at one look of the replicate last simulated.</summary>
    public Contrast ContrastOf(in CellPlace cell, int look, int hypothesis)
    {
        var design = grid.Designs[cell.Variant];
        return ContrastsAt(design.Group, design.Looks[cell.Size][look], cell.Scenario, cell.Strategy, cell.Method)[hypothesis];
    }

    private void Randomise(uint replicate)
    {
        ulong seed = plan.Simulation.Seed;
        var recruitment = RandomStream.Create(seed, Recruitment, replicate);
        ArrivalTimes.Fill(work.Months, plan.Accrual, ref recruitment);
        for (int group = 0; group < grid.Allocations.Length; group++)
        {
            var list = RandomStream.Create(seed, RandomisationList, replicate, (uint)group);
            PermutedBlocks.Fill(work.Arms[group], grid.Allocations[group].Allocation, ref list);
            var controls = work.Controls[group];
            for (int i = 0; i < grid.MostPatients; i++)
            {
                controls[i + 1] = controls[i] + (work.Arms[group][i] == control ? 1 : 0);
            }

            Array.Clear(work.Sums[group]);
        }
    }

    private uint WantedArms(int patient)
    {
        uint arms = 0;
        foreach (var list in work.Arms)
        {
            arms |= 1u << list[patient];
        }

        return arms;
    }

    private void Add(int group, int arm)
    {
        var patient = work.Patient;
        var sums = work.Sums[group];
        for (int scenario = 0; scenario < plan.Scenarios.Count; scenario++)
        {
            int at = patient.At(scenario, arm);
            int sum = (scenario * SimulationGrid.Strategies * patient.Arms) + arm;
            sums[sum].Add(patient.Baseline, patient.Score[scenario], patient.Change[at]);
            if (patient.Completes[at])
            {
                sums[sum + patient.Arms].Add(patient.Baseline, patient.Score[scenario], patient.ChangeOnTreatment[at]);
            }
        }
    }

    private void Analyse(int group, int checkpoint)
    {
        int arms = plan.Arms.Count;
        for (int scenario = 0; scenario < plan.Scenarios.Count; scenario++)
        {
            for (int strategy = 0; strategy < SimulationGrid.Strategies; strategy++)
            {
                var sums = work.Sums[group].AsSpan(((scenario * SimulationGrid.Strategies) + strategy) * arms, arms);
                for (int method = 0; method < SimulationGrid.Methods; method++)
                {
                    var model = LinearModel.Fit(sums, (AnalysisMethod)method);
                    var contrasts = ContrastsAt(group, checkpoint, scenario, strategy, method);
                    for (int i = 0; i < hierarchy.Length; i++)
                    {
                        contrasts[i] = model.Compare(sums[hierarchy[i]], sums[control]);
                    }
                }
            }
        }
    }

    private Span<Contrast> ContrastsAt(int group, int checkpoint, int scenario, int strategy, int method)
    {
        int row = (checkpoint * plan.Scenarios.Count) + scenario;
        int at = (((row * SimulationGrid.Strategies) + strategy) * SimulationGrid.Methods) + method;
        return work.Contrasts[group].AsSpan(at * hierarchy.Length, hierarchy.Length);
    }

    /// <summary>Hypotheses rejected in the order of the hierarchy, each at the full level of its look.</summary>
    private int Rejected(ReadOnlySpan<Contrast> contrasts, TCriticalValues criteria)
    {
        int rejected = 0;
        foreach (ref readonly var contrast in contrasts)
        {
            if (!contrast.Succeeded
                || direction * contrast.Estimate < criteria.At(contrast.DegreesOfFreedom) * contrast.StandardError)
            {
                break;
            }

            rejected++;
        }

        return rejected;
    }

    private TrialOutcome End(in Contrast first, int rejected, (VariantDesign Design, int Size, int Look) at)
    {
        int group = at.Design.Group;
        int analysed = grid.Allocations[group].Checkpoints[at.Design.Looks[at.Size][at.Look]];
        bool early = at.Look < at.Design.Looks[at.Size].Length - 1;
        double months = work.Months[analysed - 1] + followUpMonths;
        int planned = plan.TotalPatients[at.Size];
        int patients = early ? Math.Min(planned, ArrivalTimes.RandomisedBy(work.Months, months)) : planned;
        return new TrialOutcome(first, rejected, at.Look, patients, work.Controls[group][patients], months, early);
    }
}
