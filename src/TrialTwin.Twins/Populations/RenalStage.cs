namespace TrialTwin.Twins.Populations;

/// <summary>A stage of chronic kidney disease in adults (Malik 2020).</summary>
/// <param name="Stage">Which.</param>
/// <param name="LowestGfr">mL/min per 1.73 m2.</param>
/// <param name="HighestGfr">mL/min per 1.73 m2.</param>
/// <param name="UnboundFactor">Factor on the unbound fraction in plasma.</param>
/// <param name="GastricEmptyingTimeFactor">Factor on the gastric emptying time.</param>
/// <param name="HaematocritMale">Mean of men.</param>
/// <param name="HaematocritFemale">Mean of women.</param>
public sealed record RenalStage(
    RenalFunction Stage,
    double LowestGfr,
    double HighestGfr,
    double UnboundFactor,
    double GastricEmptyingTimeFactor,
    double HaematocritMale,
    double HaematocritFemale);
