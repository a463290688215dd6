using TrialTwin.Numerics.Validation;
using TrialTwin.Statistics.Borrowing;

namespace TrialTwin.Statistics.Validation;

/// <summary>Meta-analytic-predictive priors of the historical controls kept with the R package RBesT.</summary>
internal sealed class MapPriorSuite()
    : ReproducedSuite("borrowing/map-priors", "Quadrature in R 4.2.2 on a coarser grid of the heterogeneity; its figures are good to about 0.001", Evidence.Independent)
{
    protected override IEnumerable<(string Row, string Quantity, double Value)> Compute() =>
        [.. Prior("R22", "AS", 1), .. Prior("R23", "AS", 0.5), .. Prior("R24", "colitis", 1), .. Prior("R25", "transplant", 1)];

    private static IEnumerable<(string Row, string Quantity, double Value)> Prior(string row, string set, double scale)
    {
        var history = ReferencePatients.Of("control-arms/rbest_historical_controls.csv").Where("dataset", set);
        var (patients, responders) = (history.Numbers("n"), history.Numbers("r"));
        var prior = MapPrior.Fit([.. patients.Select((n, i) => new BinaryStudy($"study {i}", responders[i], n))], new MapHyperpriors(scale));
        return
        [
            (row, "mean", prior.Mean),
            (row, "SD", prior.Sd),
            (row, "2.5 % quantile", prior.Quantile(0.025)),
            (row, "median", prior.Quantile(0.5)),
            (row, "97.5 % quantile", prior.Quantile(0.975)),
            (row, "heterogeneity", prior.Heterogeneity),
            (row, "SD of heterogeneity", prior.HeterogeneitySd),
            (row, "mean log odds", prior.Centre),
            (row, "SD of mean log odds", prior.CentreSd),
        ];
    }
}
