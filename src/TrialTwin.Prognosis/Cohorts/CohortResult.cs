namespace TrialTwin.Prognosis.Cohorts;

/// <summary>The virtual patients beside real ones.</summary>
/// <param name="VirtualPatients">Virtual patients drawn for the tables.</param>
/// <param name="Seed">Seed of the draw.</param>
/// <param name="Baseline">Baseline table: trial's patients, virtual patients, reference population.</param>
/// <param name="Fidelity">The generator judged on pilot patients that it has not seen.</param>
public sealed record CohortResult(
    int VirtualPatients,
    ulong Seed,
    IReadOnlyList<BaselineRow> Baseline,
    IReadOnlyList<FidelityRow> Fidelity);
