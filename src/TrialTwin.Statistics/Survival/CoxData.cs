namespace TrialTwin.Statistics.Survival;

/// <summary>Data of a proportional hazards model, one entry per patient.</summary>
/// <param name="Survival">Times and events.</param>
/// <param name="Rows">Covariates of each patient, all in one order.</param>
/// <param name="Strata">Stratum of each patient, each with a baseline hazard of its own; null for one stratum.</param>
/// <param name="Weights">Weight of each patient, not negative; null for 1. With weights, only robust standard errors hold.</param>
public sealed record CoxData(SurvivalData Survival, IReadOnlyList<double[]> Rows, IReadOnlyList<string>? Strata = null, IReadOnlyList<double>? Weights = null)
{
    internal double Weight(int patient) => Weights?[patient] ?? 1;

    /// <exception cref="ArgumentException">Lengths differ, or no event was seen.</exception>
    internal void Require()
    {
        Survival.Require();
        if (Rows.Count != Survival.Patients || (Strata is not null && Strata.Count != Survival.Patients) || Rows[0].Length == 0 || Rows.Any(r => r.Length != Rows[0].Length))
        {
            throw new ArgumentException($"{Survival.Patients} times, {Rows.Count} rows of covariates of one length, {Strata?.Count} strata.", nameof(Rows));
        }

        if (Weights is not null && (Weights.Count != Survival.Patients || Weights.Any(w => !(w >= 0 && double.IsFinite(w)))))
        {
            throw new ArgumentException($"{Weights.Count} weights for {Survival.Patients} patients; weights are not negative.", nameof(Weights));
        }

        if (!Survival.Event.Contains(true))
        {
            throw new ArgumentException("No event was seen.", nameof(Survival));
        }
    }
}
