using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.ExternalControls;

/// <summary>Patients of a trial and of an external source, nothing missing.</summary>
/// <param name="InTrial">Of each patient, whether he or she is in the trial.</param>
/// <param name="Covariates">Baseline covariates by name, one value per patient.</param>
public sealed record TwoSources(IReadOnlyList<bool> InTrial, IReadOnlyList<(string Name, IReadOnlyList<double> Values)> Covariates)
{
    public int Patients => InTrial.Count;

    /// <summary>Whether no covariate is constant or determined by the others.</summary>
    public bool AreIndependent => new QrDecomposition([[.. InTrial.Select(_ => 1.0)], .. Covariates.Select(c => c.Values.ToArray())]).IsFullRank;

    /// <summary>Patients of one source.</summary>
    public int[] Of(bool inTrial) => [.. Enumerable.Range(0, Patients).Where(i => InTrial[i] == inTrial)];

    public TwoSources Take(IReadOnlyCollection<int> patients) => new(
        [.. patients.Select(i => InTrial[i])],
        [.. Covariates.Select(c => (c.Name, (IReadOnlyList<double>)[.. patients.Select(i => c.Values[i])]))]);
}
