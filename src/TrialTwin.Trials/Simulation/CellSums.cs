using System.Runtime.InteropServices;

namespace TrialTwin.Trials.Simulation;

/// <summary>Sums over the replicates of one cell.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct CellSums
{
    /// <summary>Bytes of a cell in a <see cref="BlockTally"/>: <see cref="CountFields"/> shorts and <see cref="SumFields"/> doubles.</summary>
    public const int Bytes = (CountFields * sizeof(ushort)) + (SumFields * sizeof(double));

    public const int CountFields = 7;
    public const int SumFields = 10;

    public int Estimates;
    public int Failures;
    public int RejectedFirst;
    public int RejectedAll;
    public int StoppedEarly;
    public int Covered;

    /// <summary>First hypothesis rejected both here and by the next plainer analysis of the same trials.</summary>
    public int RejectedWithPlainer;

    public double Error;
    public double ErrorSquared;
    public double Variance;
    public double VarianceSquared;
    public double Patients;
    public double PatientsSquared;
    public double Controls;
    public double ControlsSquared;
    public double Months;
    public double MonthsSquared;

    /// <summary>Adds one simulated trial.</summary>
    /// <param name="outcome">How it ended.</param>
    /// <param name="hypotheses">Hypotheses in the hierarchy.</param>
    /// <param name="trueEffect">True difference of the first hypothesis.</param>
    /// <param name="halfWidth">Half width of the 95 % interval.</param>
    /// <param name="plainerRejected">Whether the plainer analysis rejected the first hypothesis.</param>
    public void Add(in TrialOutcome outcome, int hypotheses, double trueEffect, double halfWidth, bool plainerRejected)
    {
        if (!outcome.First.Succeeded)
        {
            Failures++;
            return;
        }

        double error = outcome.First.Estimate - trueEffect;
        double variance = outcome.First.StandardError * outcome.First.StandardError;
        Estimates++;
        RejectedFirst += outcome.Rejected > 0 ? 1 : 0;
        RejectedAll += outcome.Rejected == hypotheses ? 1 : 0;
        RejectedWithPlainer += outcome.Rejected > 0 && plainerRejected ? 1 : 0;
        StoppedEarly += outcome.StoppedEarly ? 1 : 0;
        Covered += Math.Abs(error) <= halfWidth ? 1 : 0;
        Error += error;
        ErrorSquared += error * error;
        Variance += variance;
        VarianceSquared += variance * variance;
        Patients += outcome.Patients;
        PatientsSquared += (double)outcome.Patients * outcome.Patients;
        Controls += outcome.Controls;
        ControlsSquared += (double)outcome.Controls * outcome.Controls;
        Months += outcome.Months;
        MonthsSquared += outcome.Months * outcome.Months;
    }

    /// <summary>Adds the sums of a later block.</summary>
    public void Merge(in CellSums later)
    {
        Estimates += later.Estimates;
        Failures += later.Failures;
        RejectedFirst += later.RejectedFirst;
        RejectedAll += later.RejectedAll;
        StoppedEarly += later.StoppedEarly;
        Covered += later.Covered;
        RejectedWithPlainer += later.RejectedWithPlainer;
        Error += later.Error;
        ErrorSquared += later.ErrorSquared;
        Variance += later.Variance;
        VarianceSquared += later.VarianceSquared;
        Patients += later.Patients;
        PatientsSquared += later.PatientsSquared;
        Controls += later.Controls;
        ControlsSquared += later.ControlsSquared;
        Months += later.Months;
        MonthsSquared += later.MonthsSquared;
    }
}
