namespace TrialTwin.Twins.Populations;

/// <summary>Factors of a Child-Pugh class on the adult body (Edginton and Willmann 2008, Johnson 2010, as used by PK-Sim).</summary>
/// <param name="Function">Which.</param>
/// <param name="PortalFlow">On the flows of gut, pancreas and spleen.</param>
/// <param name="ArterialFlowPerLiverVolume">On the hepatic artery, per volume of functional liver.</param>
/// <param name="FunctionalLiverVolume">Share of the liver that works.</param>
/// <param name="RenalFlow">On the renal flow.</param>
/// <param name="CardiacIndex">On cardiac output.</param>
/// <param name="Gfr">On glomerular filtration.</param>
/// <param name="Albumin">On plasma albumin.</param>
/// <param name="AlphaGlycoprotein">On alpha-1-acid glycoprotein.</param>
/// <param name="Haematocrit">On haematocrit.</param>
/// <param name="Enzymes">On enzymes, per volume of functional liver.</param>
public sealed record HepaticClass(
    HepaticFunction Function,
    double PortalFlow,
    double ArterialFlowPerLiverVolume,
    double FunctionalLiverVolume,
    double RenalFlow,
    double CardiacIndex,
    double Gfr,
    double Albumin,
    double AlphaGlycoprotein,
    double Haematocrit,
    IReadOnlyList<EnzymeFactor> Enzymes);
