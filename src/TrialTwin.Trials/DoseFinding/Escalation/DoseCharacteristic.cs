using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>What simulation finds for one dose.</summary>
/// <param name="Dose">Its name.</param>
/// <param name="Rate">True rate of dose-limiting toxicity.</param>
/// <param name="Chosen">Trials that choose it.</param>
/// <param name="Patients">Mean number of patients at it.</param>
/// <param name="Toxicities">Mean number of dose-limiting toxicities at it.</param>
public sealed record DoseCharacteristic(string Dose, double Rate, MonteCarloEstimate Chosen, MonteCarloEstimate Patients, MonteCarloEstimate Toxicities);
