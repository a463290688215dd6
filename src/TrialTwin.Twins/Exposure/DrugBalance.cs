namespace TrialTwin.Twins.Exposure;

/// <summary>Where the drug of one individual is at the end, mg of free form.</summary>
/// <param name="GivenMg">All doses.</param>
/// <param name="InBodyMg">In tissues, blood, stomach and gut.</param>
/// <param name="UnabsorbedMg">Passed the gut.</param>
/// <param name="GutWallMg">Metabolised in the gut wall.</param>
/// <param name="LiverMg">Metabolised in the liver, by pathway.</param>
/// <param name="ExcretedMg">In urine.</param>
/// <param name="RelativeError">All that was found less all that was given, over the latter.</param>
public sealed record DrugBalance(
    double GivenMg, double InBodyMg, double UnabsorbedMg, double GutWallMg, IReadOnlyList<double> LiverMg, double ExcretedMg, double RelativeError);
