using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Twins.Exposure;

/// <summary>All individuals on one regimen, alone or with the other compounds.</summary>
/// <param name="Regimen">Which.</param>
/// <param name="IsTogether">Whether the other compounds are taken too.</param>
/// <param name="Times">Output times, h.</param>
/// <param name="Individuals">In the order of the study; null for those whose equations failed.</param>
public sealed record RegimenExposure(
    ExposureRegimen Regimen, bool IsTogether, IReadOnlyList<double> Times, IReadOnlyList<IndividualExposure?> Individuals)
{
    /// <summary>Those who could be simulated.</summary>
    public IEnumerable<IndividualExposure> Completed() => Individuals.OfType<IndividualExposure>();

    /// <summary>"together" or "alone".</summary>
    public string Condition => IsTogether ? "together" : "alone";

    /// <summary>Quantiles of the concentration over the individuals.</summary>
    public QuantileBand Band()
    {
        var completed = Completed().ToList();
        var collector = new BandCollector([.. Times], completed.Count);
        foreach (var one in completed)
        {
            one.Curve.ToArray().CopyTo(collector.NextPatient(), 0);
        }

        return collector.ToBand("h", "ng/mL");
    }
}
