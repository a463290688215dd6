using TrialTwin.Numerics.Functions;
using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.GeneralisedLinearModels;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Statistics.ExternalControls;

/// <summary>
/// Probability that a patient with given covariates is one of the trial's, by logistic regression without penalty.
/// See docs/methods/external-controls.md.
/// </summary>
public sealed class PropensityModel
{
    private readonly TwoSources _data;
    private readonly GeneralisedLinearModel _model;

    private PropensityModel(TwoSources data, GeneralisedLinearModel model)
    {
        _data = data;
        _model = model;
    }

    public FitStatus Status => _model.Status;

    /// <summary>Covariates that tell the sources apart without error, when the status is separated.</summary>
    public IReadOnlyList<string> SeparatedTerms => _model.SeparatedTerms;

    /// <summary>Probability of each patient.</summary>
    public IReadOnlyList<double> Scores => _model.Fitted;

    /// <summary>Log odds of each patient.</summary>
    public IReadOnlyList<double> LogOdds => [.. Scores.Select(e => Elementary.Log(e / (1 - e)))];

    /// <exception cref="ArgumentException">Covariates determine each other, or there are more of them than patients.</exception>
    public static PropensityModel Fit(TwoSources data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var design = data.Covariates.Aggregate(DesignMatrix.Intercept(data.Patients), (grown, c) => grown.WithCovariate(c.Name, c.Values));
        return new PropensityModel(data, GeneralisedLinearModel.Fit(GlmFamily.Binomial, design, [.. data.InTrial.Select(t => t ? 1.0 : 0.0)]));
    }

    /// <summary>The columns of the linear predictor, intercept first, of one patient.</summary>
    internal double[] Row(int patient) => [.. Enumerable.Range(0, _model.Design.ColumnCount).Select(c => _model.Design.Column(c)[patient])];

    /// <summary>Change of a quantity that one patient makes by way of the model's coefficients.</summary>
    /// <param name="gradient">Derivative of the quantity by the coefficients.</param>
    internal double[] InfluenceOf(double[] gradient)
    {
        var direction = new double[gradient.Length];
        for (var a = 0; a < direction.Length; a++)
        {
            for (var b = 0; b < direction.Length; b++)
            {
                direction[a] += _model.Covariance[a, b] * gradient[b];
            }
        }

        return [.. Enumerable.Range(0, _data.Patients).Select(i =>
            ((_data.InTrial[i] ? 1 : 0) - Scores[i]) * Row(i).Zip(direction, (x, d) => x * d).Sum())];
    }
}
