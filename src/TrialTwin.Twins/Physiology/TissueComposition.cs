namespace TrialTwin.Twins.Physiology;

/// <summary>What a tissue consists of, as fractions of its volume (Rodgers, Leahy and Rowland 2005).</summary>
/// <param name="ExtracellularWater">Fraction.</param>
/// <param name="IntracellularWater">Fraction.</param>
/// <param name="NeutralLipid">Fraction.</param>
/// <param name="NeutralPhospholipid">Fraction.</param>
/// <param name="AcidicPhospholipidMgPerG">Acidic phospholipids, mg per g tissue, to which strong bases bind.</param>
public sealed record TissueComposition(
    double ExtracellularWater,
    double IntracellularWater,
    double NeutralLipid,
    double NeutralPhospholipid,
    double AcidicPhospholipidMgPerG);
