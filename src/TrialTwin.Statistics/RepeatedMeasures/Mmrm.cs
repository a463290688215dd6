using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.RepeatedMeasures;

/// <summary>
/// Mixed model for repeated measures of a parallel-group trial: treatment by visit, factors, covariates, unstructured
/// covariance. LS means average the factors' levels with equal weights and hold covariates at their means over the
/// observations, as SAS (LSMEANS) and emmeans do. See docs/methods/mmrm.md.
/// </summary>
public sealed class Mmrm
{
    private const string Cell = "treatment by visit";

    private readonly MmrmData _data;

    /// <summary>Mean of each column, for the columns of covariates by visit at their own visit.</summary>
    private readonly Dictionary<string, double> _means;

    private Mmrm(MmrmData data, RepeatedMeasuresModel model)
    {
        _data = data;
        Model = model;
        _means = data.CovariatesByVisit.ToDictionary(c => c.Name, c => c.Values.Average(), StringComparer.Ordinal);
    }

    public RepeatedMeasuresModel Model { get; }

    /// <summary>Fits, or tells why there is no maximum to report: then the fit is null.</summary>
    /// <exception cref="ArgumentException">Lengths differ, a treatment has no observation at a visit, or terms determine each other.</exception>
    public static (Mmrm? Fit, FitStatus Status) Fit(MmrmData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var (model, status) = RepeatedMeasuresModel.Fit(DesignOf(data), data.Outcome);
        return (model is null ? null : new Mmrm(data, model), status);
    }

    /// <summary>LS mean of one treatment at one visit.</summary>
    public RepeatedContrast LeastSquaresMean(string treatment, string visit, DegreesOfFreedom method = DegreesOfFreedom.KenwardRoger) =>
        Model.Contrast(Weights(treatment, visit), method);

    /// <summary>LS mean of one treatment, visits weighted equally.</summary>
    public RepeatedContrast LeastSquaresMean(string treatment, DegreesOfFreedom method = DegreesOfFreedom.KenwardRoger) =>
        Model.Contrast(Average(treatment), method);

    /// <summary>Difference of LS means at one visit, <paramref name="treatment"/> minus <paramref name="reference"/>.</summary>
    public RepeatedContrast Difference(string treatment, string reference, string visit, DegreesOfFreedom method = DegreesOfFreedom.KenwardRoger) =>
        Model.Contrast(Subtract(Weights(treatment, visit), Weights(reference, visit)), method);

    /// <summary>Difference of LS means, visits weighted equally.</summary>
    public RepeatedContrast Difference(string treatment, string reference, DegreesOfFreedom method = DegreesOfFreedom.KenwardRoger) =>
        Model.Contrast(Subtract(Average(treatment), Average(reference)), method);

    private static DesignMatrix DesignOf(MmrmData data)
    {
        var visits = data.Outcome.VisitLevels;
        var cells = data.TreatmentLevels.SelectMany(t => visits.Select(v => CellOf(t, v))).ToArray();
        var design = DesignMatrix.Intercept(data.Outcome.Values.Count)
            .WithFactor(Cell, cells, [.. data.Treatment.Zip(data.Outcome.Visits, CellOf)]);
        foreach (var (name, values) in data.Factors)
        {
            design = design.WithFactor(name, [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], values);
        }

        foreach (var (name, values) in data.Covariates)
        {
            design = design.WithCovariate(name, values);
        }

        foreach (var (name, values) in data.CovariatesByVisit)
        {
            foreach (var visit in visits)
            {
                design = design.WithCovariate(SlopeOf(name, visit), [.. values.Select((x, row) => data.Outcome.Visits[row] == visit ? x : 0)]);
            }
        }

        return design;
    }

    private double[] Weights(string treatment, string visit)
    {
        var cell = Model.Design.Term(Cell);
        var level = cell.Levels.ToList().IndexOf(CellOf(treatment, visit));
        if (level < 0)
        {
            throw new ArgumentException($"There is no treatment {treatment} at visit {visit}.", nameof(treatment));
        }

        var weights = new double[Model.Design.ColumnCount];
        weights[0] = 1;
        if (level > 0)
        {
            weights[cell.FirstColumn + level - 1] = 1;
        }

        foreach (var term in Model.Design.Terms.Where(t => t.Name != Cell))
        {
            Array.Fill(weights, term.IsFactor ? 1.0 / term.Levels.Count : term.Mean, term.FirstColumn, term.Columns);
        }

        foreach (var (name, mean) in _means)
        {
            foreach (var other in _data.Outcome.VisitLevels)
            {
                weights[Model.Design.Term(SlopeOf(name, other)).FirstColumn] = other == visit ? mean : 0;
            }
        }

        return weights;
    }

    private double[] Average(string treatment)
    {
        var visits = _data.Outcome.VisitLevels;
        var sum = new double[Model.Design.ColumnCount];
        foreach (var visit in visits)
        {
            var weights = Weights(treatment, visit);
            for (var c = 0; c < sum.Length; c++)
            {
                sum[c] += weights[c] / visits.Count;
            }
        }

        return sum;
    }

    private static double[] Subtract(double[] left, double[] right) => [.. left.Zip(right, (l, r) => l - r)];

    private static string CellOf(string treatment, string visit) => $"{treatment} at {visit}";

    private static string SlopeOf(string covariate, string visit) => $"{covariate} at {visit}";
}
