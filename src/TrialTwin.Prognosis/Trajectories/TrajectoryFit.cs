using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.LinearModels;
using TrialTwin.Statistics.RepeatedMeasures;

namespace TrialTwin.Prognosis.Trajectories;

/// <summary>
/// Regression at each visit with an unstructured covariance of the visits by restricted maximum likelihood, visits missing at
/// random. See docs/methods/trajectories.md.
/// </summary>
/// <param name="Coefficients">By visit: intercept, then one per covariate.</param>
/// <param name="ResidualCovariance">Covariance of the visits given the covariates.</param>
/// <param name="CoefficientCovariance">Covariance of all coefficients, visit by visit.</param>
internal sealed record TrajectoryFit(double[][] Coefficients, double[][] ResidualCovariance, double[][] CoefficientCovariance)
{
    public static (TrajectoryFit? Fit, FitStatus Status) Of(TrajectoryData data)
    {
        var seen = Enumerable.Range(0, data.Patients).SelectMany(i => data.Visits.Select((_, v) => (Patient: i, Visit: v))).Where(o => !double.IsNaN(data.Outcome[o.Patient][o.Visit])).ToArray();
        string[] visits = [.. seen.Select(o => data.Visits[o.Visit])];
        var design = DesignMatrix.Intercept(seen.Length);
        if (data.Visits.Count > 1)
        {
            design = design.WithFactor("visit", data.Visits, visits);
        }

        for (var v = 0; v < data.Visits.Count; v++)
        {
            for (var c = 0; c < data.Covariates.Count; c++)
            {
                design = design.WithCovariate($"{data.Covariates[c]} at {data.Visits[v]}", [.. seen.Select(o => o.Visit == v ? data.Rows[o.Patient][c] : 0)]);
            }
        }

        try
        {
            var (model, status) = RepeatedMeasuresModel.Fit(design, new RepeatedOutcome(
                [.. seen.Select(o => data.Outcome[o.Patient][o.Visit])], [.. seen.Select(o => $"{o.Patient}")], visits, data.Visits));
            return (model is null ? null : Arrange(model, data), status);
        }
        catch (ArgumentException)
        {
            return (null, FitStatus.Singular); // covariates that determine each other, or two visits never seen together
        }
    }

    /// <summary>Distribution of the course of a patient with covariates in the data's order.</summary>
    public TrajectoryPrediction Predict(double[] covariates)
    {
        double[] x = [1, .. covariates];
        return new TrajectoryPrediction(
            [.. Coefficients.Select(b => b.Zip(x, (coefficient, value) => coefficient * value).Sum())],
            [.. ResidualCovariance.Select((row, a) => row.Select((residual, b) => residual + Uncertainty(a, b, x)).ToArray())]);
    }

    private double Uncertainty(int first, int second, double[] x)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = 0; j < x.Length; j++)
            {
                sum += x[i] * CoefficientCovariance[(first * x.Length) + i][(second * x.Length) + j] * x[j];
            }
        }

        return sum;
    }

    private static TrajectoryFit Arrange(RepeatedMeasuresModel model, TrajectoryData data)
    {
        var (visits, covariates) = (data.Visits.Count, data.Covariates.Count);
        int[][] columns = [.. Enumerable.Range(0, visits).SelectMany(v => Enumerable.Range(0, covariates + 1).Select(c => ColumnsOf(v, c)))];
        double[] coefficients = [.. columns.Select(own => own.Sum(k => model.Coefficients[k]))];
        return new TrajectoryFit(
            [.. Enumerable.Range(0, visits).Select(v => coefficients[(v * (covariates + 1))..((v + 1) * (covariates + 1))])],
            [.. Enumerable.Range(0, visits).Select(a => Enumerable.Range(0, visits).Select(b => model.Covariance(a, b)).ToArray())],
            [.. columns.Select(a => columns.Select(b => a.Sum(i => b.Sum(j => model.CoefficientCovariance(i, j)))).ToArray())]);

        // An intercept of a later visit is the first visit's plus its own.
        int[] ColumnsOf(int visit, int covariate) => covariate > 0 ? [visits + (visit * covariates) + covariate - 1] : visit == 0 ? [0] : [0, visit];
    }
}
