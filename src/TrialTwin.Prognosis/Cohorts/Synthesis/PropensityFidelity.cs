using TrialTwin.Statistics.Descriptive;
using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.GeneralisedLinearModels;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>
/// How well a logistic regression on all columns tells synthetic from real patients. Sources: Snoke et al. 2018 (pMSE and its
/// ratio); Bowen and Snoke 2021 (SPECKS); Nowok, Raab and Dibben 2016 (PO50).
/// </summary>
/// <param name="Pmse">Mean squared distance of the propensity from the share of synthetic patients.</param>
/// <param name="Ratio">The same over its expectation if both came from one population (S_pMSE): 1 is ideal.</param>
/// <param name="Specks">Kolmogorov-Smirnov distance of the propensities: 0 is ideal.</param>
/// <param name="Po50">Per cent told correctly beyond 50: 0 is ideal.</param>
/// <param name="Area">Area under the ROC curve: 0.5 is ideal.</param>
/// <param name="Coefficients">Coefficients besides the intercept.</param>
/// <param name="Status">How the fit ended; separated where a value occurs on one side alone.</param>
public sealed record PropensityFidelity(double Pmse, double Ratio, double Specks, double Po50, double Area, int Coefficients, FitStatus Status)
{
    internal static PropensityFidelity Of(PatientTable real, PatientTable synthetic)
    {
        var (n, m) = (real.Patients, synthetic.Patients);
        var pooled = real.Columns.Zip(synthetic.Columns, (a, b) => a with { Values = [.. a.Values, .. b.Values] });
        var design = RegressionColumns.Independent(RegressionColumns.Of(pooled))
            .Aggregate(DesignMatrix.Intercept(n + m), (matrix, column) => matrix.WithCovariate(column.Name, column.Values));
        double[] membership = [.. Enumerable.Repeat(0.0, n), .. Enumerable.Repeat(1.0, m)];
        var fit = GeneralisedLinearModel.Fit(GlmFamily.Binomial, design, membership);
        double[] propensity = [.. fit.Fitted];
        var share = (double)m / (n + m);
        var pmse = propensity.Average(p => (p - share) * (p - share));
        var coefficients = design.ColumnCount - 1;
        var correct = propensity.Where((p, i) => p > 0.5 == i >= n).Count();
        return new PropensityFidelity(
            pmse,
            pmse / Expected(coefficients, share, n + m),
            KolmogorovSmirnov.Distance(propensity[..n], propensity[n..]),
            (100.0 * correct / (n + m)) - 50,
            RocArea.Of(propensity[n..], propensity[..n]).Value,
            coefficients,
            fit.Status);
    }

    /// <summary>pMSE to be expected of so many free coefficients when both samples come from one population.</summary>
    internal static double Expected(int coefficients, double share, int patients) =>
        coefficients * share * (1 - share) * (1 - share) / patients;
}
