using TrialTwin.Twins.Exposure;

namespace TrialTwin.Twins.Bioequivalence;

/// <summary>The same individuals on two formulations.</summary>
/// <param name="Request">What is asked.</param>
/// <param name="Reference">Exposure to the reference.</param>
/// <param name="Test">Exposure to the test.</param>
public sealed record BioequivalenceStudy(BioequivalenceRequest Request, ExposureStudy Reference, ExposureStudy Test);
