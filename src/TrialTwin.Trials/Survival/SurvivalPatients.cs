using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Random;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Randomisation;

namespace TrialTwin.Trials.Survival;

/// <summary>
/// The patients of one replicate: entry, arm and two random numbers each, drawn once and shared by all scenarios. Filled
/// anew for each replicate without allocation; not for two threads at a time.
/// </summary>
internal sealed class SurvivalPatients
{
    public const byte Treatment = 0;
    public const byte Control = 1;

    private static readonly StreamPurpose RandomisationList = StreamPurpose.Named("randomisation");
    private static readonly StreamPurpose Exits = StreamPurpose.Named("survival-exit");

    private readonly SurvivalRequest request;
    private readonly double[] minusExponential;
    private readonly double[] uniform;
    private readonly int[] treatedBefore;

    public SurvivalPatients(SurvivalRequest request)
    {
        this.request = request;
        EntryMonth = new double[request.TotalPatients];
        Arm = new byte[request.TotalPatients];
        minusExponential = new double[request.TotalPatients];
        uniform = new double[request.TotalPatients];
        treatedBefore = new int[request.TotalPatients + 1];
        ExitMonth = new double[request.TotalPatients];
        MonthsOnStudy = new double[request.TotalPatients];
        IsEvent = new bool[request.TotalPatients];
        if (EntryTimes.AreFixed(request.Recruitment))
        {
            EntryTimes.Fill(EntryMonth, request.Recruitment, request.Simulation.Seed, 0);
        }
    }

    /// <summary>Calendar months of randomisation, increasing.</summary>
    public double[] EntryMonth { get; }

    /// <summary><see cref="Treatment"/> or <see cref="Control"/>.</summary>
    public byte[] Arm { get; }

    /// <summary>Months from randomisation to event or dropout in the current scenario.</summary>
    public double[] MonthsOnStudy { get; }

    /// <summary>Calendar months of event or dropout in the current scenario.</summary>
    public double[] ExitMonth { get; }

    /// <summary>Whether the exit is an event.</summary>
    public bool[] IsEvent { get; }

    public int Count => EntryMonth.Length;

    /// <summary>Draws the replicate's entries, arms and random numbers.</summary>
    public void Draw(uint replicate)
    {
        ulong seed = request.Simulation.Seed;
        if (!EntryTimes.AreFixed(request.Recruitment))
        {
            EntryTimes.Fill(EntryMonth, request.Recruitment, seed, replicate);
        }

        var list = RandomStream.Create(seed, RandomisationList, replicate);
        PermutedBlocks.Fill(Arm, request.Allocation, ref list);
        CountTreated();
        SubjectUniforms.Fill(seed, Exits, replicate, minusExponential, uniform);
        ElementaryVectors.Log(minusExponential);
    }

    /// <summary>Gives every patient the exit that a scenario holds for him or her.</summary>
    public void Expose(ExitHazard treatment, ExitHazard control)
    {
        for (int i = 0; i < Count; i++)
        {
            var hazard = Arm[i] == Treatment ? treatment : control;
            (MonthsOnStudy[i], IsEvent[i]) = hazard.Exit(-minusExponential[i], uniform[i]);
            ExitMonth[i] = EntryMonth[i] + MonthsOnStudy[i];
        }
    }

    /// <summary>Treated patients among the first so many.</summary>
    public int TreatedAmong(int patients) => treatedBefore[patients];

    private void CountTreated()
    {
        for (int i = 0; i < Count; i++)
        {
            treatedBefore[i + 1] = treatedBefore[i] + (Arm[i] == Treatment ? 1 : 0);
        }
    }
}
