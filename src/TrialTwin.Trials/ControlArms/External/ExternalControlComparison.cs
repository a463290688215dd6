using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.ExternalControls;

namespace TrialTwin.Trials.ControlArms.External;

/// <summary>
/// Compares the patients of a trial with external ones: unadjusted, by regression, matched, weighted and doubly robust, with
/// the balance reached and what must be doubted. No random numbers. See docs/methods/external-controls.md.
/// </summary>
public static class ExternalControlComparison
{
    private static readonly double[] Quantiles = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <param name="request">A request without problems.</param>
    /// <param name="folder">Folder that relative paths of data files start from.</param>
    /// <exception cref="BadInputException">Everything that is wrong with the data.</exception>
    public static ExternalControlResult Run(ExternalControlRequest request, string folder)
    {
        ArgumentNullException.ThrowIfNull(request);
        var patients = PatientAlignment.Make(
            request,
            SourceTable.Load("trial", request.Trial, request, folder),
            SourceTable.Load("external", request.External, request, folder));
        var model = PropensityModel.Fit(patients.Sources);
        if (model.Status != FitStatus.Converged)
        {
            throw new BadInputException(
                "covariates",
                $"The sources are told apart without error by {string.Join(", ", model.SeparatedTerms)}: their patients do not overlap.",
                "Leave out by the filter those patients who have no counterpart. A covariate that every patient of one source shares cannot be balanced.");
        }

        var pairs = PropensityMatching.Match(patients.Sources, model, request.Caliper);
        var estimates = patients.Survival is null
            ? MeanComparison.Of(patients, model, pairs)
            : TimeComparison.Of(patients, model, pairs, request.Outcome.Horizon);
        var primary = estimates.FirstOrDefault(row => row.Method == request.Primary)
            ?? throw new BadInputException("primary", "The primary analysis gives no estimate on these data: no pair within the caliper, or a model without maximum.", "Name fewer covariates or merge rare categories. Choosing another primary analysis after seeing outcomes must be reported.");
        var balance = Balance(patients.Sources, model, pairs);
        var overlap = Overlap(patients.Sources, model, pairs.Count);
        var found = new ExternalControlResult(
            ExternalControlResult.CurrentSchema,
            CanonicalJson.HashOf(request),
            request.Title,
            patients.Flows,
            primary,
            estimates,
            balance,
            overlap,
            request.Comparison == ExternalComparison.Controls ? ComparisonWarnings.Excludes(primary, request.ImportantBias) : null,
            BiasTolerance.Of(primary, request.ImportantBias, request.MaximumTypeIError),
            []);
        return found with { Warnings = ComparisonWarnings.Of(request, found, patients.OneSided) };
    }

    private static BalanceRow[] Balance(TwoSources data, PropensityModel model, IReadOnlyList<MatchedPair> pairs)
    {
        var matched = new double[data.Patients];
        foreach (var pair in pairs)
        {
            matched[pair.Trial] = matched[pair.External] = 1;
        }

        var (trial, overlap) = (BalancingWeights.Of(data, model, TargetPopulation.Trial).Values, BalancingWeights.Of(data, model, TargetPopulation.Overlap).Values);
        return [.. data.Covariates.Select((covariate, c) => new BalanceRow(
            covariate.Name,
            data.Of(true).Average(i => covariate.Values[i]),
            data.Of(false).Average(i => covariate.Values[i]),
            Finite(CovariateBalance.Of(data, c)),
            pairs.Count == 0 ? null : Finite(CovariateBalance.Of(data, c, matched)),
            Finite(CovariateBalance.Of(data, c, trial)),
            Finite(CovariateBalance.Of(data, c, overlap))))];

        static double? Finite(double difference) => double.IsFinite(difference) ? difference : null;
    }

    private static OverlapSummary Overlap(TwoSources data, PropensityModel model, int pairs)
    {
        double[] trial = [.. data.Of(true).Select(i => model.Scores[i]).Order()];
        double[] external = [.. data.Of(false).Select(i => model.Scores[i]).Order()];
        return new OverlapSummary(
            Area(trial, external),
            Outside(trial, external),
            Outside(external, trial),
            [.. Quantiles.Select(p => SampleQuantile.OfSorted(trial, p))],
            [.. Quantiles.Select(p => SampleQuantile.OfSorted(external, p))],
            pairs);

        static double Outside(double[] own, double[] other) => own.Count(e => e < other[0] || e > other[^1]) / (double)own.Length;
    }

    /// <summary>Share of pairs in which the trial patient has the higher score; equal scores count one half.</summary>
    private static double Area(double[] trial, double[] external)
    {
        double sum = 0;
        int below = 0;
        int notAbove = 0;
        foreach (double score in trial)
        {
            for (; below < external.Length && external[below] < score; below++)
            {
            }

            for (; notAbove < external.Length && external[notAbove] <= score; notAbove++)
            {
            }

            sum += 0.5 * (below + notAbove);
        }

        return sum / ((double)trial.Length * external.Length);
    }
}
