namespace TrialTwin.Statistics.LinearModels;

/// <summary>
/// Analysis of covariance of a parallel-group trial: outcome on treatment, stratification factors and baseline covariates.
/// LS means average the factors' levels with equal weights and hold the covariates at their means, as SAS (LSMEANS) and
/// emmeans do. See docs/methods/ancova.md.
/// </summary>
public sealed class Ancova
{
    private const string Treatment = "treatment";

    private readonly AncovaData _data;
    private readonly LinearModel _model;

    private Ancova(AncovaData data, LinearModel model)
    {
        _data = data;
        _model = model;
    }

    public LinearModel Model => _model;

    /// <exception cref="ArgumentException">Lengths differ, a level does not occur, or terms determine each other.</exception>
    public static Ancova Fit(AncovaData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var design = WithAdjustments(data, DesignMatrix.Intercept(data.Outcome.Count).WithFactor(Treatment, data.TreatmentLevels, data.Treatment));
        return new Ancova(data, LinearModel.Fit(design, [.. data.Outcome]));
    }

    /// <summary>LS mean of one treatment.</summary>
    public LinearContrast LeastSquaresMean(string treatment)
    {
        var weights = new double[_model.Design.ColumnCount];
        weights[0] = 1;
        AddLevel(weights, treatment, 1);
        foreach (var term in _model.Design.Terms.Where(t => t.Name != Treatment))
        {
            var value = term.IsFactor ? 1.0 / term.Levels.Count : term.Mean;
            Array.Fill(weights, value, term.FirstColumn, term.Columns);
        }

        return _model.Contrast(weights);
    }

    /// <summary>Difference of LS means, <paramref name="treatment"/> minus <paramref name="reference"/>.</summary>
    public LinearContrast Difference(string treatment, string reference)
    {
        var weights = new double[_model.Design.ColumnCount];
        AddLevel(weights, treatment, 1);
        AddLevel(weights, reference, -1);
        return _model.Contrast(weights);
    }

    /// <summary>
    /// Slope on dose when treatment enters as a number in place of the factor; its t test equals the type III F test.
    /// </summary>
    /// <param name="doseOfTreatment">Dose of each treatment level.</param>
    public LinearContrast DoseResponse(IReadOnlyDictionary<string, double> doseOfTreatment)
    {
        var doses = _data.Treatment.Select(t => doseOfTreatment[t]).ToArray();
        var design = WithAdjustments(_data, DesignMatrix.Intercept(doses.Length).WithCovariate("dose", doses));
        var weights = new double[design.ColumnCount];
        weights[1] = 1;
        return LinearModel.Fit(design, [.. _data.Outcome]).Contrast(weights);
    }

    private static DesignMatrix WithAdjustments(AncovaData data, DesignMatrix design)
    {
        foreach (var (name, values) in data.Factors)
        {
            design = design.WithFactor(name, [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], values);
        }

        foreach (var (name, values) in data.Covariates)
        {
            design = design.WithCovariate(name, values);
        }

        return design;
    }

    private void AddLevel(double[] weights, string treatment, double weight)
    {
        var term = _model.Design.Term(Treatment);
        var level = term.Levels.ToList().IndexOf(treatment);
        if (level < 0)
        {
            throw new ArgumentException($"There is no treatment {treatment}; there are {string.Join(", ", term.Levels)}.", nameof(treatment));
        }

        if (level > 0)
        {
            weights[term.FirstColumn + level - 1] += weight;
        }
    }
}
