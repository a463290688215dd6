using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Twins.Disease;

/// <summary>The published progression model beside the pilot's untreated patients.</summary>
/// <param name="Model">Model and source.</param>
/// <param name="Predicted">Change from baseline predicted for the pilot's own patients, points over weeks.</param>
/// <param name="Observed">Observed mean change at each visit.</param>
public sealed record ProgressionCheck(
    string Model,
    QuantileBand Predicted,
    IReadOnlyList<VisitMean> Observed);
