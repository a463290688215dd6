using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.DoseFinding;

/// <summary>
/// Bayesian optimal interval design (Liu and Yuan, Applied Statistics 2015;64:507-523): escalate when the observed rate of
/// dose-limiting toxicity is at or below one boundary, de-escalate when it is at or above another, whatever was seen at
/// other doses.
/// </summary>
public sealed record BoinDesign
{
    /// <summary>Patients that must have been treated at a dose before it can be eliminated.</summary>
    private const int FewestForElimination = 3;

    /// <param name="targetRate">Target rate of dose-limiting toxicity, between 0 and 1.</param>
    /// <param name="subtherapeuticRate">Highest rate at which the dose should be raised, above 0 and below the target; 0.6 times the target is usual.</param>
    /// <param name="overlyToxicRate">Lowest rate at which the dose should be lowered, above the target and below 1; 1.4 times the target is usual.</param>
    /// <param name="eliminationCertainty">Posterior probability that the rate exceeds the target at which a dose and all above it are eliminated; 0.95 is usual.</param>
    public BoinDesign(double targetRate, double subtherapeuticRate, double overlyToxicRate, double eliminationCertainty = 0.95)
    {
        if (!(subtherapeuticRate > 0 && subtherapeuticRate < targetRate && targetRate < overlyToxicRate && overlyToxicRate < 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(targetRate), targetRate, $"The rates rise from above 0 to below 1: {subtherapeuticRate}, {targetRate}, {overlyToxicRate}.");
        }

        if (eliminationCertainty is not (> 0.5 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(eliminationCertainty), eliminationCertainty, "The certainty lies between 0.5 and 1.");
        }

        TargetRate = targetRate;
        SubtherapeuticRate = subtherapeuticRate;
        OverlyToxicRate = overlyToxicRate;
        EliminationCertainty = eliminationCertainty;
        EscalationBoundary = Boundary(subtherapeuticRate, targetRate);
        DeescalationBoundary = Boundary(targetRate, overlyToxicRate);
    }

    public double TargetRate { get; }

    public double SubtherapeuticRate { get; }

    public double OverlyToxicRate { get; }

    public double EliminationCertainty { get; }

    /// <summary>Observed rate at or below which the dose is raised.</summary>
    public double EscalationBoundary { get; }

    /// <summary>Observed rate at or above which the dose is lowered.</summary>
    public double DeescalationBoundary { get; }

    /// <summary>The design with the authors' recommended rates, 0.6 and 1.4 times the target.</summary>
    /// <param name="targetRate">Above 0 and below 1/1.4.</param>
    public static BoinDesign ForTarget(double targetRate) => new(targetRate, 0.6 * targetRate, 1.4 * targetRate);

    /// <summary>What to do after a number of patients at one dose.</summary>
    /// <param name="patients">Patients treated at the dose, at least 1.</param>
    public BoinDecisionRow Decisions(int patients)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(patients, 1);
        int? eliminate = null;
        for (int toxicities = patients; patients >= FewestForElimination && toxicities >= 0 && IsEliminated(patients, toxicities); toxicities--)
        {
            eliminate = toxicities;
        }

        return new BoinDecisionRow(
            patients,
            (int)Math.Floor(EscalationBoundary * patients),
            (int)Math.Ceiling(DeescalationBoundary * patients),
            eliminate);
    }

    /// <summary>Whether the posterior under a uniform prior is certain enough that the rate exceeds the target.</summary>
    private bool IsEliminated(int patients, int toxicities) =>
        IncompleteBeta.Regularised(1 + patients - toxicities, 1 + toxicities, 1 - TargetRate, TargetRate) > EliminationCertainty;

    /// <summary>Observed rate at which two true rates are equally likely.</summary>
    private static double Boundary(double lower, double upper)
    {
        double survival = Elementary.Log((1 - lower) / (1 - upper));
        return survival / (survival + Elementary.Log(upper / lower));
    }
}
