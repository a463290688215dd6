using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.OperatingCharacteristics;

/// <summary>What simulation finds for one cell, each figure with its Monte Carlo standard error.</summary>
/// <param name="Cell">Which cell.</param>
/// <param name="Replicates">Simulated trials that gave an estimate.</param>
/// <param name="Failures">Simulated trials without an estimate, such as an arm without observed patients.</param>
/// <param name="Power">First hypothesis of the hierarchy rejected in favour of treatment; under the null the type I error.</param>
/// <param name="PowerAll">Every hypothesis of the hierarchy rejected.</param>
/// <param name="TrueEffect">True difference of the first hypothesis under this truth and strategy, endpoint unit.</param>
/// <param name="Bias">Mean estimate minus true difference.</param>
/// <param name="EmpiricalStandardError">Standard deviation of the estimates.</param>
/// <param name="ModelStandardError">Root mean square of the standard errors that the analyses report.</param>
/// <param name="Coverage">Share of 95 % intervals that hold the true difference.</param>
/// <param name="ExpectedPatients">Mean number of patients randomised.</param>
/// <param name="ExpectedControls">Mean number of control patients randomised.</param>
/// <param name="ExpectedMonths">Mean duration from first patient in to last visit, months.</param>
/// <param name="StoppedEarly">Share of trials that stopped at an interim look.</param>
public sealed record OperatingCharacteristic(
    CellKey Cell,
    int Replicates,
    int Failures,
    MonteCarloEstimate Power,
    MonteCarloEstimate PowerAll,
    MonteCarloEstimate TrueEffect,
    MonteCarloEstimate Bias,
    MonteCarloEstimate EmpiricalStandardError,
    MonteCarloEstimate ModelStandardError,
    MonteCarloEstimate Coverage,
    MonteCarloEstimate ExpectedPatients,
    MonteCarloEstimate ExpectedControls,
    MonteCarloEstimate ExpectedMonths,
    MonteCarloEstimate StoppedEarly);
